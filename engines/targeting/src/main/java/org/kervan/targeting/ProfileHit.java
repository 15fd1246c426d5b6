package org.kervan.targeting;

import java.util.List;

/**
 * A traveller whom a profile speaks of.
 *
 * @param travellerKey {@link FlightFacts.TravellerFacts#key()}
 * @param held the terms that held, in plain words with their values; never empty
 * @param lifting the exculpatory terms that were asked and did not hold, in plain words
 */
public record ProfileHit(
    RiskProfile profile,
    String travellerKey,
    List<RiskProfile.Text> held,
    List<RiskProfile.Text> lifting) {

  public ProfileHit {
    held = List.copyOf(held);
    lifting = List.copyOf(lifting);
    if (held.isEmpty()) {
      throw new IllegalArgumentException("a hit of " + profile.code() + " without a reason");
    }
  }
}
