package org.kervan.messages;

/** The kinds of message that Kervan reads, under their own names. */
public enum MessageKind {
  /** UN/EDIFACT PAXLST, advance passenger information (WCO/IATA/ICAO guide). */
  PAXLST("PAXLST"),
  /** The FlightMessage of the Turkish customs' prearrival notification, in XML. */
  FLIGHT_MESSAGE("FlightMessage"),
  /** UN/EDIFACT CUSRES, the authority's answer to a PAXLST (WCO/IATA/ICAO guide). */
  CUSRES("CUSRES"),
  /** PNRGOV, passenger name records for governments, in EDIFACT or XML (WCO/IATA/ICAO guide). */
  PNRGOV("PNRGOV");

  private final String standardName;

  MessageKind(String standardName) {
    this.standardName = standardName;
  }

  /** The name that the message itself carries, such as {@code FlightMessage}. */
  public String standardName() {
    return standardName;
  }
}
