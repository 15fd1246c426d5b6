package org.kervan.messages;

import java.util.List;

/** One PNRGOV message as read: a flight and the bookings on it (WCO/IATA/ICAO PNRGOV guide). */
public record BookingList(
    MessageHeader header, Flight flight, List<Booking> bookings, Counts counts) implements Message {

  public BookingList {
    bookings = List.copyOf(bookings);
  }

  @Override
  public List<Traveller> travellers() {
    return bookings.stream().flatMap(booking -> booking.travellers().stream()).toList();
  }
}
