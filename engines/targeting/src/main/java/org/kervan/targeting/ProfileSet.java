package org.kervan.targeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.ProfileFinding.Code;

/** The profiles of an authority, ready to run; safe for use by several threads. */
public final class ProfileSet {
  private final List<RunnableProfile> profiles;

  private ProfileSet(List<RunnableProfile> profiles) {
    this.profiles = profiles;
  }

  /**
   * Compiles the terms, once.
   *
   * @param profiles as {@link RiskProfileReader} accepted them, each code once
   */
  public static ProfileSet of(List<RiskProfile> profiles) {
    Map<String, RiskProfile> byCode = new HashMap<>();
    for (RiskProfile profile : profiles) {
      RiskProfile other = byCode.put(profile.code(), profile);
      if (other != null) {
        throw new IllegalArgumentException(
            "two profiles have the code %s: versions %s and %s; maybe an old file was left beside its successor"
                .formatted(profile.code(), other.version(), profile.version()));
      }
    }
    return new ProfileSet(profiles.stream().map(RunnableProfile::new).toList());
  }

  /** The profiles that do not run on that day, each with the reason. */
  public List<ProfileFinding> notInForce(LocalDate today) {
    List<ProfileFinding> findings = new ArrayList<>();
    for (RunnableProfile runnable : profiles) {
      ProfileFinding finding = notInForce(runnable.profile(), today);
      if (finding != null) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private static @Nullable ProfileFinding notInForce(RiskProfile profile, LocalDate today) {
    if (today.isBefore(profile.validFrom())) {
      return finding(Code.NOT_YET_IN_FORCE, profile, "valid-from", profile.validFrom());
    }
    if (today.isAfter(profile.validTo())) {
      return finding(Code.NO_LONGER_IN_FORCE, profile, "valid-to", profile.validTo());
    }
    if (today.isAfter(profile.reviewOn())) {
      return finding(Code.REVIEW_OVERDUE, profile, "review-on", profile.reviewOn());
    }
    return null;
  }

  private static ProfileFinding finding(
      Code code, RiskProfile profile, String place, LocalDate date) {
    return ProfileFinding.of(code, profile.code(), place, date);
  }

  /**
   * Runs the profiles in force on that day over everybody on the flight.
   *
   * @param today the day in Türkiye on which the question is asked
   */
  public Assessment assess(FlightFacts flight, LocalDate today) {
    FlightIndex index = new FlightIndex(flight);
    List<ProfileHit> hits = new ArrayList<>();
    List<ProfileFinding> findings = new ArrayList<>();
    for (RunnableProfile profile : profiles) {
      if (notInForce(profile.profile(), today) == null) {
        profile.run(index, hits, findings);
      }
    }
    return new Assessment(hits, findings);
  }
}
