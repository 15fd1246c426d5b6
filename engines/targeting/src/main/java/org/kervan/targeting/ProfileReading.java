package org.kervan.targeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave: either a profile, or the findings for which it is refused.
 *
 * @param profile absent exactly when there are findings
 */
public record ProfileReading(@Nullable RiskProfile profile, List<ProfileFinding> findings) {

  public ProfileReading {
    findings = List.copyOf(findings);
    if ((profile == null) == findings.isEmpty()) {
      throw new IllegalArgumentException("neither or both: " + profile + ", " + findings);
    }
  }
}
