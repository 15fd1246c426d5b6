package org.kervan.access;

/** What an account may do. A page or endpoint names the one it needs with {@link Needs}. */
public enum Permission {
  /** The flights of a day and how many hits each has; nobody's name. */
  SEE_FLIGHTS,
  /** A traveller's data, hits and history. */
  SEE_TRAVELLERS,
  /** Decide about a traveller. */
  DECIDE,
  /** Which messages arrived, and what was odd about them. */
  SEE_MESSAGES,
  /** Which versions of the watchlists and profiles are in force. */
  SEE_SOURCES,
  /** Hand in a carrier's message. */
  SUBMIT_MESSAGES,
  /** Read the audit trail. */
  SEE_AUDIT,
  /** One's own session: language, signing out. */
  OWN_SESSION
}
