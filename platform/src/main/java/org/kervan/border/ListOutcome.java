package org.kervan.border;

/** What one passenger list of a file did to what is known. */
public enum ListOutcome {
  APPLIED,
  /** Prepared before what is already known: it added whom nobody knew and changed nothing else. */
  OLDER_THAN_KNOWN,
  /** It does not say which flight it speaks of. */
  NO_FLIGHT,
  /** It names more people than any flight has. */
  TOO_MANY_TRAVELLERS,
  /** A kind of message that asks for no change. */
  CHANGES_NOBODY,
  /** A fault of the system; the incident number finds it in the log. */
  FAILED
}
