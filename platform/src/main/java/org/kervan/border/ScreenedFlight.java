package org.kervan.border;

import java.util.List;
import org.kervan.targeting.ProfileFinding;

/**
 * The answer of a screening.
 *
 * @param travellers in the order in which they were given
 * @param findings the terms of profiles that could not be evaluated
 */
public record ScreenedFlight(List<AssessedTraveller> travellers, List<ProfileFinding> findings) {
  public ScreenedFlight {
    travellers = List.copyOf(travellers);
    findings = List.copyOf(findings);
  }
}
