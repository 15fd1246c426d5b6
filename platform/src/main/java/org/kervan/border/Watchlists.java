package org.kervan.border;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.border.SourceVersion.State;
import org.kervan.names.ListFinding;
import org.kervan.names.ListReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The watchlists with which travellers are compared. */
@Component
public class Watchlists {
  private final SourceVersions versions;
  private final AuditTrail audit;
  private final Clock clock;

  Watchlists(SourceVersions versions, AuditTrail audit, Clock clock) {
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts a new version of a list in force, unless it is the one in force, is damaged, or has lost
   * half of its persons or more since then.
   *
   * @param code short name, such as {@code un}; its case does not matter
   * @param files as many as the format has, in its order
   * @param force accept a damaged or shrunken list; one from which nobody can be read stays refused
   * @param actor who loads it, for the audit trail
   */
  @Transactional
  public ListLoad load(
      String code, ListFormat format, List<byte[]> files, boolean force, String actor)
      throws IOException {
    String list = code.toUpperCase(Locale.ROOT);
    versions.lock(Hit.Kind.WATCHLIST, list);
    String version = SourceVersions.version(files);
    SourceVersion before = versions.inForce(Hit.Kind.WATCHLIST, list).orElse(null);
    if (before != null && before.version().equals(version)) {
      return new ListLoad.Unchanged(list, version);
    }
    ListReading reading = format.read(files);
    int persons = reading.persons().size();
    ListLoad.Why why = refusal(reading, before, force);
    if (why == null) {
      versions.add(offer(list, version, format, reading, State.IN_FORCE, "", actor), files);
      note(Act.WATCHLIST_LOADED, list, actor, version + ", " + persons + " persons");
      return new ListLoad.Loaded(list, version, persons, reading.findings().size());
    }
    Integer personsBefore = before == null ? null : before.entries();
    if (!isRefusedAlready(list, version)) {
      String figures = personsBefore == null ? "" : " " + personsBefore;
      versions.add(
          offer(list, version, format, reading, State.REFUSED, why + figures, actor), files);
      note(Act.WATCHLIST_REFUSED, list, actor, version + ", " + persons + " persons: " + why);
    }
    return new ListLoad.Refused(list, why, persons, personsBefore);
  }

  /** Loads a list that lies in the installation, unless this version was offered at any time. */
  @Transactional
  public void offer(String code, ListFormat format, List<byte[]> files, String actor)
      throws IOException {
    String version = SourceVersions.version(files);
    boolean known =
        versions.offered(Hit.Kind.WATCHLIST, code.toUpperCase(Locale.ROOT)).stream()
            .anyMatch(offered -> offered.version().equals(version));
    if (!known) {
      load(code, format, files, false, actor);
    }
  }

  private static ListLoad.@Nullable Why refusal(
      ListReading reading, @Nullable SourceVersion before, boolean force) {
    int persons = reading.persons().size();
    if (persons == 0) {
      return ListLoad.Why.NOBODY_READ;
    }
    if (force) {
      return null;
    }
    if (reading.findings().stream()
        .anyMatch(finding -> finding.severity() == ListFinding.Severity.FILE_LOST)) {
      return ListLoad.Why.DAMAGED;
    }
    return before != null && 2 * persons <= before.entries() ? ListLoad.Why.FELL_BY_HALF : null;
  }

  private boolean isRefusedAlready(String list, String version) {
    return versions.offered(Hit.Kind.WATCHLIST, list).stream()
        .findFirst()
        .filter(newest -> newest.state() == State.REFUSED && newest.version().equals(version))
        .isPresent();
  }

  private SourceVersion offer(
      String list,
      String version,
      ListFormat format,
      ListReading reading,
      State state,
      String remark,
      String actor) {
    LocalDate date = reading.listDate();
    return new SourceVersion(
        0,
        Hit.Kind.WATCHLIST,
        list,
        version,
        format.name(),
        date,
        reading.persons().size(),
        reading.findings().size(),
        state,
        remark,
        clock.instant(),
        actor);
  }

  private void note(Act act, String list, String actor, String detail) {
    audit.recordBySystem(actor, act, new AuditSubject("watchlist", list), detail);
  }
}
