package org.kervan.targeting;

import java.util.List;

/**
 * What the profiles in force say of one flight.
 *
 * @param hits in the order of the profiles, then of the travellers; ranking and the cap of each
 *     profile are the caller's
 * @param findings the terms that could not be evaluated, and for how many travellers
 */
public record Assessment(List<ProfileHit> hits, List<ProfileFinding> findings) {

  public Assessment {
    hits = List.copyOf(hits);
    findings = List.copyOf(findings);
  }
}
