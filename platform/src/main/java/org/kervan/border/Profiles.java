package org.kervan.border;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.border.SourceVersion.State;
import org.kervan.targeting.ProfileFinding;
import org.kervan.targeting.RiskProfile;
import org.kervan.targeting.RiskProfileReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The risk profiles of the authority: reviewed files, a version for each change. */
@Component
public class Profiles {
  private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

  private final SourceVersions versions;
  private final AuditTrail audit;
  private final Clock clock;

  Profiles(SourceVersions versions, AuditTrail audit, Clock clock) {
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts the profiles of these files in force. A file with a finding is refused, and the version
   * before it stays. A profile of which no file speaks any more is withdrawn, unless a file could
   * not be read and may be the one, or half of those in force or more would go at once: that is a
   * folder in the wrong state. Validity ends a profile whose file stays.
   *
   * @param files bytes by file name
   */
  @Transactional
  public void offer(Map<String, byte[]> files, String actor) {
    versions.lock(Hit.Kind.PROFILE, "");
    List<SourceVersion> before =
        versions.inForce().stream().filter(v -> v.kind() == Hit.Kind.PROFILE).toList();
    Set<String> named = new HashSet<>();
    boolean allRead = true;
    for (var file : files.entrySet()) {
      var reading = RiskProfileReader.read(file.getKey(), file.getValue());
      RiskProfile profile = reading.profile();
      if (profile == null) {
        allRead = false;
        refuse(file.getKey(), file.getValue(), reading.findings(), actor);
      } else if (named.add(profile.code())) {
        offer(profile, file.getValue(), actor);
      } else {
        LOG.warn("{}: another file already holds profile {}", file.getKey(), profile.code());
      }
    }
    if (allRead) {
      withdraw(
          before.stream().map(SourceVersion::code).filter(code -> !named.contains(code)).toList(),
          before.size(),
          actor);
    }
  }

  private void withdraw(List<String> codes, int before, String actor) {
    if (2 * codes.size() >= before && !codes.isEmpty()) {
      String why = "%d of %d profiles in force have no file".formatted(codes.size(), before);
      LOG.warn("{}; they stay in force: {}. Put their files back, or end them there", why, codes);
      codes.forEach(code -> note(Act.PROFILE_WITHDRAWAL_REFUSED, code, actor, why));
      return;
    }
    for (String code : codes) {
      versions.end(Hit.Kind.PROFILE, code, State.WITHDRAWN);
      note(Act.PROFILE_WITHDRAWN, code, actor, "no file");
    }
  }

  private void note(Act act, String code, String actor, String detail) {
    audit.recordBySystem(actor, act, new AuditSubject("profile", code), detail);
  }

  private void offer(RiskProfile profile, byte[] yaml, String actor) {
    boolean same =
        versions
            .inForce(Hit.Kind.PROFILE, profile.code())
            .filter(v -> v.version().equals(profile.version()))
            .isPresent();
    if (!same) {
      versions.add(
          new SourceVersion(
              0,
              Hit.Kind.PROFILE,
              profile.code(),
              profile.version(),
              "YAML",
              profile.validFrom(),
              1,
              0,
              State.IN_FORCE,
              "",
              clock.instant(),
              actor),
          List.of(yaml));
      note(Act.PROFILE_LOADED, profile.code(), actor, profile.version());
    }
  }

  private void refuse(String name, byte[] yaml, List<ProfileFinding> findings, String actor) {
    ProfileFinding first = findings.getFirst();
    LOG.warn("{} is refused: {}, {}", name, first.place(), first.what().en());
    String version = SourceVersions.version(List.of(yaml));
    boolean known =
        versions.offered(Hit.Kind.PROFILE, name).stream()
            .findFirst()
            .filter(v -> v.version().equals(version))
            .isPresent();
    if (!known) {
      versions.add(
          new SourceVersion(
              0,
              Hit.Kind.PROFILE,
              name,
              version,
              "YAML",
              null,
              0,
              findings.size(),
              State.REFUSED,
              Json.of(HitTexts.joined(first.place(), first.what())),
              clock.instant(),
              actor),
          List.of(yaml));
      note(Act.PROFILE_REFUSED, name, actor, version + ", " + findings.size() + " findings");
    }
  }
}
