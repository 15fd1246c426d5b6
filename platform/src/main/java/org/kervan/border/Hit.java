package org.kervan.border;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Action;
import org.kervan.targeting.RiskProfile.Severity;
import org.kervan.targeting.RiskProfile.Text;

/**
 * A reason to look at a traveller: a listed person's name that is near enough, or a risk profile
 * that speaks of the traveller. The system recommends; a named officer decides.
 *
 * @param source code of the watchlist or profile
 * @param version of that watchlist or profile
 * @param entry the list's own reference; empty for a profile
 * @param title the listed name, or what the profile is called
 * @param about what the list says of its entry, or what the profile is for
 * @param score 0..1 for a name; absent for a profile, which holds or does not
 * @param cap most hits of this profile that are shown first on one flight, if it has a limit
 * @param action what is recommended
 * @param reasons what speaks for it, in plain words; never empty
 * @param doubts what speaks against it: differences from the entry, or the terms in the traveller's
 *     favour that were asked and did not hold
 */
public record Hit(
    Kind kind,
    String source,
    String version,
    String entry,
    Text title,
    Text about,
    @Nullable Double score,
    Severity severity,
    Action action,
    @Nullable Integer cap,
    List<Text> reasons,
    List<Text> doubts) {

  public Hit {
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a hit of " + source + " " + entry + " without a reason");
    }
  }

  /**
   * Whether it tells an officer the same as this hit; a new version of the list or profile alone
   * does not make a difference.
   */
  boolean saysTheSameAs(Hit other) {
    return equals(
        new Hit(
            other.kind,
            other.source,
            version,
            other.entry,
            other.title,
            other.about,
            other.score,
            other.severity,
            other.action,
            cap,
            other.reasons,
            other.doubts));
  }

  /** What a hit rests on. */
  public enum Kind {
    WATCHLIST,
    PROFILE
  }
}
