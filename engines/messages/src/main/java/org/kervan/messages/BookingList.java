package org.kervan.messages;

import java.util.List;

/**
 * One PNRGOV message as read: a flight and the bookings on it (WCO/IATA/ICAO PNRGOV EDIFACT
 * Implementation Guide, versions 11.1 on).
 *
 * @param function MSG, whether all bookings are sent or the changed ones
 * @param sender ORG, the system that sends the message
 * @param counts EQN against the bookings read; the sender counts those of all parts together
 */
public record BookingList(
    MessageHeader header,
    Function function,
    PointOfSale sender,
    Flight flight,
    List<Booking> bookings,
    Counts counts)
    implements Message {

  public BookingList {
    bookings = List.copyOf(bookings);
  }

  @Override
  public List<Traveller> travellers() {
    return bookings.stream().flatMap(booking -> booking.travellers().stream()).toList();
  }

  /** MSG/1225. */
  public enum Function {
    /** 22: every booking of the flight; replaces what was sent before. */
    ALL_BOOKINGS,
    /** 141: the bookings that have changed since. */
    CHANGED_BOOKINGS,
    /** Another code or none, reported as a finding: kept, read as all bookings. */
    OTHER
  }
}
