package org.kervan.border;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.names.Watchlist;
import org.kervan.shared.Istanbul;
import org.kervan.targeting.ProfileSet;
import org.kervan.targeting.RiskProfile;
import org.kervan.targeting.RiskProfileReader;
import org.springframework.stereotype.Component;

/** The watchlists and profiles in force, read from the database once for each version. */
@Component
class SourcesInForce {
  private final SourceVersions versions;
  private final Clock clock;
  private final Map<Long, ListInForce> lists = new HashMap<>();
  private @Nullable InForce latest;

  SourcesInForce(SourceVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * @param fingerprint the numbers of the versions, and the day, since profiles begin and end
   */
  record InForce(String fingerprint, Screening screening) {}

  /** One short query; the sources are read again only where a version has changed. */
  synchronized InForce inForce() {
    List<SourceVersion> now = versions.inForce();
    String fingerprint =
        LocalDate.ofInstant(clock.instant(), Istanbul.ZONE)
            + now.stream().map(v -> " " + v.number()).collect(Collectors.joining());
    if (latest == null || !latest.fingerprint().equals(fingerprint)) {
      latest = new InForce(fingerprint, screening(now));
    }
    return latest;
  }

  private Screening screening(List<SourceVersion> now) {
    List<ListInForce> watchlists = new ArrayList<>();
    List<RiskProfile> profiles = new ArrayList<>();
    for (SourceVersion version : now) {
      switch (version.kind()) {
        case WATCHLIST ->
            watchlists.add(lists.computeIfAbsent(version.number(), _ -> watchlist(version)));
        case PROFILE -> profiles.add(profile(version));
      }
    }
    lists.keySet().retainAll(now.stream().map(SourceVersion::number).toList());
    return new Screening(watchlists, ProfileSet.of(profiles));
  }

  private ListInForce watchlist(SourceVersion version) {
    try {
      var reading = ListFormat.valueOf(version.format()).read(versions.files(version.number()));
      return new ListInForce(Watchlist.of(version.code(), reading.persons()), version.version());
    } catch (IOException e) {
      throw new UncheckedIOException("watchlist " + version.code() + " " + version.version(), e);
    }
  }

  private RiskProfile profile(SourceVersion version) {
    byte[] yaml = versions.files(version.number()).getFirst();
    return Objects.requireNonNull(
        RiskProfileReader.read(version.code(), yaml).profile(),
        () -> "profile " + version.code() + " " + version.version() + " was readable once");
  }
}
