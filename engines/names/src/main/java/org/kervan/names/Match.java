package org.kervan.names;

import java.util.List;

/**
 * A listed person whose name, with whatever else is known, is near enough to the subject's.
 *
 * @param listedName the name of the entry that matched best
 * @param score 0..1; a recommendation to look, never a decision
 * @param reasons why, strongest first; never empty
 */
public record Match(
    ListedPerson person, ListedPerson.ListedName listedName, double score, List<Reason> reasons) {

  public Match {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a match without a reason: " + person.entryId());
    }
  }

  /** One reason with the values it rests on, in the order in which its sentence names them. */
  public record Reason(ReasonCode code, List<String> values) {
    public Reason {
      values = List.copyOf(values);
    }
  }
}
