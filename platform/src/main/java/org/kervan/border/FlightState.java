package org.kervan.border;

/** What the carrier last said of the flight. */
public enum FlightState {
  EXPECTED,
  /** Its list is closed: who is on board is known. */
  CLOSED,
  CANCELLED
}
