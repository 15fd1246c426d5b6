package org.kervan.command;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.Counts;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Flight;
import org.kervan.messages.Message;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageResult;
import org.kervan.messages.PassengerList;
import org.kervan.messages.TravellerResponse;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A line of {@code kervan read}: a message, and all that is odd about it. Of a message that could
 * not be read, and of a file without any, only the findings are known.
 *
 * @param message its place in the file, from 1; null for a file without any message
 * @param conformance absent where nobody asked for it
 */
record ReadLine(
    String file,
    @Nullable Integer message,
    @Nullable String kind,
    @Nullable String release,
    @Nullable String function,
    @Nullable String reference,
    @Nullable String transactionReference,
    @Nullable String sender,
    @Nullable String recipient,
    @Nullable LocalDateTime preparedAt,
    MessageHeader.@Nullable Part part,
    @Nullable Boolean complete,
    @Nullable Flight flight,
    List<ReadTraveller> travellers,
    @Nullable MessageResult result,
    List<TravellerResponse> responses,
    List<BookingHeld> bookings,
    Counts counts,
    List<Oddity> findings,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReadBreach> conformance) {

  /**
   * A booking of a PNRGOV message.
   *
   * @param travellers their places in the travellers of the line, from 0; where the booking names a
   *     traveller by a place, it is the place in this list
   */
  record BookingHeld(
      @JsonUnwrapped @JsonIgnoreProperties("travellers") Booking booking,
      List<Integer> travellers) {}

  /** A finding with its sentence and what now, both in English. */
  record Oddity(
      FindingCode code,
      Finding.Severity severity,
      int segment,
      long offset,
      @JsonSerialize(using = ToStringSerializer.class) String text,
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
  static ReadLine unread(
      String file, int number, List<Finding> findings, @Nullable List<ReadBreach> conformance) {
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
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        new Counts(null, 0),
        findings.stream().map(Oddity::of).toList(),
        conformance);
  }

  /**
   * @param lists the message; a FlightMessage comes as several lists, one for each group of people
   */
  static ReadLine of(
      String file,
      List<Message> lists,
      List<Finding> findings,
      @Nullable List<ReadBreach> conformance) {
    Message message = lists.getFirst();
    var header = message.header();
    var answer = message instanceof CustomsResponse response ? response : null;
    return new ReadLine(
        file,
        header.number(),
        message.kind().standardName(),
        header.release(),
        function(message),
        header.reference(),
        answer == null ? null : answer.transactionReference(),
        header.sender(),
        header.recipient(),
        header.preparedAt(),
        header.part(),
        lists.stream().allMatch(list -> list.header().complete()),
        message.flight(),
        lists.stream().flatMap(ReadLine::travellers).toList(),
        answer == null ? null : answer.result(),
        answer == null ? List.of() : answer.responses(),
        message instanceof BookingList list ? held(list) : List.of(),
        lists.stream().map(ReadLine::counts).reduce(ReadLine::sum).orElseThrow(),
        findings.stream().map(Oddity::of).toList(),
        conformance);
  }

  private static String function(Message message) {
    return switch (message) {
      case PassengerList list -> list.function().name();
      case CustomsResponse answer -> answer.function().name();
      case BookingList list -> list.function().name();
    };
  }

  private static Stream<ReadTraveller> travellers(Message message) {
    var function = message instanceof PassengerList list ? list.function() : null;
    return message.travellers().stream().map(one -> ReadTraveller.of(function, one));
  }

  private static List<BookingHeld> held(BookingList list) {
    List<BookingHeld> held = new ArrayList<>();
    int first = 0;
    for (Booking booking : list.bookings()) {
      int next = first + booking.travellers().size();
      held.add(new BookingHeld(booking, IntStream.range(first, next).boxed().toList()));
      first = next;
    }
    return held;
  }

  private static Counts counts(Message message) {
    return switch (message) {
      case PassengerList list -> list.counts();
      case BookingList list -> list.counts();
      case CustomsResponse answer -> new Counts(null, answer.responses().size());
    };
  }

  private static Counts sum(Counts one, Counts other) {
    Integer first = one.declared();
    Integer second = other.declared();
    int read = one.read() + other.read();
    if (first == null || second == null) {
      return new Counts(first == null ? second : first, read);
    }
    return new Counts(first + second, read);
  }
}
