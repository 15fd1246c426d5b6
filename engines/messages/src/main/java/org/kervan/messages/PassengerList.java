package org.kervan.messages;

import java.util.List;

/**
 * One list of the people of a flight as read, from PAXLST or from the Turkish FlightMessage. In the
 * field this is called Advance Passenger Information.
 *
 * @param function what the message does to what is known of the flight, from BGM
 * @param reportingParty NAD+MS, who answers for the message, with its contacts
 */
public record PassengerList(
    MessageHeader header,
    ListFunction function,
    ReportingParty reportingParty,
    Flight flight,
    List<Traveller> travellers,
    Counts counts)
    implements Message {

  public PassengerList {
    travellers = List.copyOf(travellers);
  }

  /** NAD+MS with its COM contacts (telephone, fax, e-mail as sent). Empty strings when absent. */
  public record ReportingParty(String name, List<Contact> contacts) {
    public static final ReportingParty NONE = new ReportingParty("", List.of());

    public ReportingParty {
      contacts = List.copyOf(contacts);
    }
  }
}
