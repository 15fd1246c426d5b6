package org.kervan.border;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a named officer decided about a traveller, and why. Never made by the system.
 *
 * @param number ascending over all decisions
 * @param hits what it settled, as it stood before the officer
 */
public record Decision(
    long number,
    UUID traveller,
    Kind kind,
    String reason,
    List<Hit> hits,
    String officer,
    Instant at) {

  public Decision {
    hits = List.copyOf(hits);
  }

  /** What follows for the traveller. */
  public enum Kind {
    /** The officer sees nothing to follow up. */
    NO_CONCERN,
    /** Further control by customs or border staff. */
    SECOND_LINE,
    /** A talk with a trained officer, apart from companions. */
    PROTECTIVE_INTERVIEW
  }
}
