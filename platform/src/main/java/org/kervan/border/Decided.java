package org.kervan.border;

/** What came of the wish to decide. */
public sealed interface Decided {

  /** It stands, with its audit entry. */
  record Recorded(Decision decision) implements Decided {}

  /** Somebody else decided after the page was opened; nothing was recorded. */
  record OvertakenBy(Decision other) implements Decided {}

  /** The reason is too short or too long; nothing was recorded. */
  record WithoutReason() implements Decided {}
}
