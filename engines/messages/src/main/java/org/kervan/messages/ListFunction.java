package org.kervan.messages;

/** What a PAXLST message asks for: BGM/1001 with BGM/1004 (WCO/IATA/ICAO PAXLST guide). */
public enum ListFunction {
  /** BGM+745: the passengers of the flight. */
  PASSENGERS,
  /** BGM+250: the crew of the flight. */
  CREW,
  /** BGM+745+CP, crew C and its like: replaces the data of the people it names and of no others. */
  CHANGE,
  /** BGM+745+XR or +RP: the people named no longer travel. */
  CANCEL_RESERVATION,
  /** BGM+266+CLOB or +CL: the people named are on board, the list is closed. */
  CLOSE_ON_BOARD,
  /** BGM+266+CLNB: the people named are not on board. */
  CLOSE_NOT_ON_BOARD,
  /** BGM+266+XF: the flight does not go. */
  CANCEL_FLIGHT,
  /** BGM+266+CF: the flight's number, time or route has changed. */
  CHANGE_FLIGHT,
  /**
   * BGM+336 and 655, or a code that no guide knows (reported as a finding): kept, changes nobody.
   */
  OTHER
}
