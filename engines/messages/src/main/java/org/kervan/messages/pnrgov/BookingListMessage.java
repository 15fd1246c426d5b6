package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.BookingList.Function;
import org.kervan.messages.Counts;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Flight;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.edifact.MessageBody;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.edifact.Segment;

/** Reads one PNRGOV message: its header, and its bookings from one SRC to the next. */
public final class BookingListMessage implements MessageBody {

  private static final int OLDEST_VERSION = 10;
  private static final int NEWEST_VERSION = 23;

  private final Opening opening;
  private final FindingLog log;
  private final FlightHeader flight;
  private final List<Booking> bookings = new ArrayList<>();
  private @Nullable BookingReader booking;
  private @Nullable Function function;
  private PointOfSale sender = PointOfSale.NONE;
  private @Nullable Integer declared;
  private boolean passedOver;

  public BookingListMessage(Opening opening, FindingLog log) {
    this.opening = opening;
    this.log = log;
    this.flight = new FlightHeader(log);
  }

  @Override
  public void accept(Segment segment) {
    if (segment.tag().equals("SRC")) {
      start(segment);
    } else if (booking == null) {
      header(segment);
    } else if (booking.isAnother(segment)) {
      log.add(FindingCode.BOOKING_START_MISSING, segment);
      List<Booking.Locator> locators = booking.giveUp();
      BookingReader next = start(segment);
      next.take(locators);
      next.accept(segment);
    } else {
      booking.accept(segment);
    }
  }

  private BookingReader start(Segment first) {
    end();
    BookingReader started = new BookingReader(log, flight, first);
    booking = started;
    return started;
  }

  private void end() {
    if (booking != null) {
      Booking read = booking.booking();
      passedOver |= booking.passedOver();
      bookings.add(read);
      if (read.travellers().isEmpty()
          && read.groupName().isEmpty()
          && function != Function.CHANGED_BOOKINGS) {
        log.add(
            FindingCode.BOOKING_WITHOUT_TRAVELLERS,
            read.segments().firstSegment(),
            read.segments().fromByte(),
            read.recordLocator());
      }
      booking = null;
    }
  }

  private void header(Segment segment) {
    switch (segment.tag()) {
      case "MSG" -> function(segment);
      case "ORG" -> sender = Originator.read(segment);
      case "TVL" -> flight.accept(segment);
      case "EQN" -> count(segment);
      case "RCI", "TIF" -> {
        log.add(FindingCode.BOOKING_START_MISSING, segment);
        start(segment).accept(segment);
      }
      case "SSR", "DAT", "IFT", "ADD", "EBD", "FTI", "REF", "FAR", "FAS", "TKT", "MON", "PTK" ->
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
      case "TXD", "FOP", "TRA", "RPI", "APD", "TRI", "SSD", "TBD", "ABI", "SAC", "LTS" ->
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
      default -> {
        passedOver = true;
        log.add(FindingCode.UNKNOWN_SEGMENT, segment);
      }
    }
  }

  /** The code stands in the second component, in the first as some systems send it. */
  private void function(Segment msg) {
    String code = msg.recurring(1, 1).isEmpty() ? msg.recurring(1, 0) : msg.recurring(1, 1);
    function =
        switch (code) {
          case "22" -> Function.ALL_BOOKINGS;
          case "141" -> Function.CHANGED_BOOKINGS;
          default -> Function.OTHER;
        };
    if (function == Function.OTHER) {
      log.add(FindingCode.UNKNOWN_FUNCTION, msg);
    }
  }

  private void count(Segment eqn) {
    int count = Figures.number(eqn.recurring(1, 0), 6);
    if (count < 0) {
      log.add(FindingCode.COUNT_UNREADABLE, eqn);
    } else {
      declared = count;
    }
  }

  @Override
  public BookingList message(boolean whole) {
    end();
    if (function == null) {
      opening.note(log, FindingCode.FUNCTION_MISSING);
    }
    if (!isKnownVersion(opening.release())) {
      opening.note(log, FindingCode.UNKNOWN_RELEASE);
    }
    if (bookings.isEmpty() && function != Function.CHANGED_BOOKINGS) {
      opening.note(log, FindingCode.NO_BOOKINGS);
    }
    Flight read = flight.flight(opening);
    return new BookingList(
        opening.header(MessageKind.PNRGOV, whole && !passedOver),
        function == null ? Function.OTHER : function,
        sender,
        read,
        bookings,
        counts());
  }

  /** EQN counts the bookings of all parts together, so only an unsplit message is compared. */
  private Counts counts() {
    if (declared != null && declared != bookings.size() && opening.part().isWhole()) {
      opening.note(log, FindingCode.BOOKING_COUNT_DIFFERS, declared + " : " + bookings.size());
    }
    return new Counts(declared, bookings.size());
  }

  /** A version and its release, such as {@code 13:1}. */
  private static boolean isKnownVersion(String release) {
    int colon = release.indexOf(':');
    int version = colon < 0 ? -1 : Figures.number(release.substring(0, colon), 2);
    return version >= OLDEST_VERSION
        && version <= NEWEST_VERSION
        && Figures.number(release.substring(colon + 1), 1) >= 0;
  }
}
