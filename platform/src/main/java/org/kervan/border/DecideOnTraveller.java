package org.kervan.border;

import java.util.List;
import java.util.UUID;

/**
 * An officer's wish to decide.
 *
 * @param reason in the officer's words, at least five characters
 * @param lastSeen number of the newest decision that the officer saw; 0 for none
 * @param hitsInView the hits that the officer saw; those unchanged since are settled
 */
public record DecideOnTraveller(
    UUID traveller, Decision.Kind kind, String reason, long lastSeen, List<HitInView> hitsInView) {
  /** Characters that say something; a full stop is no reason. */
  public static final int SHORTEST_REASON = 5;

  public static final int LONGEST_REASON = 2_000;

  public DecideOnTraveller {
    reason = reason.strip();
    hitsInView = List.copyOf(hitsInView);
  }

  public boolean hasReason() {
    return reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON;
  }
}
