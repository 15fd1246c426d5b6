package org.kervan.border;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookingList;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Message;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PassengerList;

/**
 * A message of a file that is no passenger list: it is kept, and changes no flight. A booking is
 * not a boarding list.
 *
 * @param source the file and the number of the message in it
 * @param preparedAt UNB time, local to the sender
 * @param designator carrier and number of the flight it speaks of; empty where unread
 * @param departs scheduled, local to the airport
 * @param entries how many bookings or answers it holds
 */
public record KeptMessage(
    ListSource source,
    MessageKind kind,
    String reference,
    String release,
    String sender,
    @Nullable LocalDateTime preparedAt,
    String designator,
    @Nullable LocalDateTime departs,
    int entries,
    int travellers) {

  static KeptMessage of(ListSource source, Message message) {
    var header = message.header();
    var flight = message.flight();
    return new KeptMessage(
        source,
        header.kind(),
        header.reference(),
        header.release(),
        header.sender(),
        header.preparedAt(),
        flight.carrier() + flight.number(),
        flight.scheduledDeparture(),
        switch (message) {
          case BookingList list -> list.bookings().size();
          case CustomsResponse answer -> answer.responses().size();
          case PassengerList _ ->
              throw new IllegalArgumentException(source + " is a list, which is applied");
        },
        message.travellers().size());
  }
}
