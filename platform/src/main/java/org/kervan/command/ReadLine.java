package org.kervan.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.Counts;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Message;
import org.kervan.messages.PassengerList;

/**
 * A line of {@code kervan read}: a message, and all that is odd about it. Of a message that could
 * not be read, and of a file without any, only the findings are known.
 *
 * @param message its place in the file, from 1; null for a file without any message
 */
record ReadLine(
    String file,
    @Nullable Integer message,
    @Nullable String kind,
    @Nullable String release,
    @Nullable String function,
    @Nullable String reference,
    @Nullable String sender,
    @Nullable String recipient,
    @Nullable String preparedAt,
    @Nullable Part part,
    @Nullable Boolean complete,
    @Nullable ReadFlight flight,
    List<ReadTraveller> travellers,
    List<Response> responses,
    List<BookingHeld> bookings,
    Counted counts,
    List<Oddity> findings) {

  /** Which part of a list that is split over several messages. */
  record Part(int sequence, boolean last) {}

  /** An authority's answer about one traveller, who is named by reference only. */
  record Response() {}

  /**
   * A booking of a PNRGOV message.
   *
   * @param travellers their places in the travellers of the line, from 0
   */
  record BookingHeld(@Nullable String recordLocator, List<Integer> travellers) {}

  record Counted(@Nullable Integer declared, int read) {}

  /** A finding with its sentence and what now, both in English. */
  record Oddity(
      FindingCode code,
      Finding.Severity severity,
      int segment,
      long offset,
      String text,
      String message,
      String action) {

    static Oddity of(Finding finding) {
      return new Oddity(
          finding.code(),
          finding.severity(),
          finding.segment(),
          finding.offset(),
          finding.text(),
          finding.code().sentence(),
          finding.code().action());
    }
  }

  /** What there is to say where no message was read. */
  static ReadLine unread(String file, int number, List<Finding> findings) {
    return new ReadLine(
        file,
        number == 0 ? null : number,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        new Counted(null, 0),
        findings.stream().map(Oddity::of).toList());
  }

  /**
   * @param bytes of the file, for the sources; absent where nobody asked for them
   */
  static ReadLine of(
      String file, Message message, List<Finding> findings, byte @Nullable [] bytes) {
    var header = message.header();
    return new ReadLine(
        file,
        header.number(),
        message.kind().standardName(),
        Given.text(header.release()),
        function(message),
        Given.text(header.reference()),
        Given.text(header.sender()),
        Given.text(header.recipient()),
        Given.text(header.preparedAt()),
        new Part(header.part().sequence(), header.part().last()),
        header.complete(),
        ReadFlight.of(message.flight(), bytes),
        message.travellers().stream().map(t -> ReadTraveller.of(t, bytes)).toList(),
        List.of(),
        bookings(message),
        counts(message),
        findings.stream().map(Oddity::of).toList());
  }

  private static @Nullable String function(Message message) {
    return switch (message) {
      case PassengerList list -> list.function().name();
      case CustomsResponse _, BookingList _ -> null;
    };
  }

  private static List<BookingHeld> bookings(Message message) {
    if (!(message instanceof BookingList list)) {
      return List.of();
    }
    List<BookingHeld> held = new ArrayList<>();
    int first = 0;
    for (Booking booking : list.bookings()) {
      int next = first + booking.travellers().size();
      held.add(
          new BookingHeld(
              Given.text(booking.recordLocator()), IntStream.range(first, next).boxed().toList()));
      first = next;
    }
    return held;
  }

  private static Counted counts(Message message) {
    return switch (message) {
      case PassengerList list -> counted(list.counts());
      case BookingList list -> counted(list.counts());
      case CustomsResponse _ -> new Counted(null, 0);
    };
  }

  private static Counted counted(Counts counts) {
    return new Counted(counts.declared(), counts.read());
  }
}
