package org.kervan.messages.pnrgov;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.edifact.Segment;

/**
 * Reads one booking, segment by segment. What a segment means depends on the group that it stands
 * in; the order of the groups is not insisted on, since senders leave it.
 */
final class BookingReader {

  /** The group that is being read. */
  private enum Group {
    BOOKING,
    TRAVELLER,
    TICKET,
    PAYMENT,
    FLIGHT,
    CHECK_IN,
    SPLIT,
    PRODUCT,
    HISTORY
  }

  private final FindingLog log;
  private final MomentReader moments;
  private final BookingParts parts;
  private Group group = Group.BOOKING;
  private @Nullable Person person;
  private String previousTag = "";

  /** Locators in a flight's RCI that the booking itself does not have; see {@link #isAnother}. */
  private List<Booking.Locator> foreign = List.of();

  BookingReader(FindingLog log, FlightHeader flight, Segment first) {
    this.log = log;
    this.moments = new MomentReader(log);
    this.parts = new BookingParts(log, moments, flight, first);
  }

  /**
   * Whether a segment begins another booking although no SRC stands before it: a reference that
   * this booking does not have, where a booking has none; the data of a booking, or a new
   * traveller, right behind such a reference; a traveller behind the history.
   */
  boolean isAnother(Segment segment) {
    return switch (segment.tag()) {
      case "RCI" -> isOutsideItinerary() && !parts.knows(segment);
      case "DAT" -> isInItinerary() && isForeignBefore() && segment.recurring(1, 0).startsWith("7");
      case "TIF" ->
          group == Group.HISTORY
              ? !parts.history.isOpen()
              : isInItinerary()
                  && !foreign.isEmpty()
                  && (isForeignBefore() || parts.isStranger(segment));
      default -> false;
    };
  }

  private boolean isOutsideItinerary() {
    return switch (group) {
      case BOOKING -> parts.hasLocators() && !previousTag.equals("RCI");
      case TRAVELLER, TICKET, PAYMENT, PRODUCT, HISTORY -> true;
      case FLIGHT, CHECK_IN, SPLIT -> false;
    };
  }

  private boolean isInItinerary() {
    return group == Group.FLIGHT || group == Group.CHECK_IN;
  }

  private boolean isForeignBefore() {
    return !foreign.isEmpty() && previousTag.equals("RCI");
  }

  /** Gives up the locators that turned out to be another booking's. */
  List<Booking.Locator> giveUp() {
    List<Booking.Locator> given = foreign;
    parts.itinerary.takeBack(given.size());
    foreign = List.of();
    return given;
  }

  void take(List<Booking.Locator> locators) {
    parts.locators.addAll(locators);
  }

  void accept(Segment segment) {
    String tag = segment.tag();
    if (group == Group.HISTORY && parts.history.isOpen() && isOfHistory(tag)) {
      parts.history.line(segment);
    } else {
      read(segment, tag);
    }
    previousTag = tag;
    parts.endsAt(segment);
  }

  private static boolean isOfHistory(String tag) {
    return switch (tag) {
      case "ABI", "DAT", "SAC", "LTS", "RCI" -> false;
      default -> true;
    };
  }

  private void read(Segment segment, String tag) {
    switch (tag) {
      case "RCI" -> reservation(segment);
      case "SSR" -> parts.services.add(segment, ofTraveller(), ofFlight());
      case "IFT" -> remark(segment);
      case "ADD" -> address(segment);
      case "DAT" -> date(segment);
      case "ORG" -> originator(segment);
      case "EBD" -> parts.tickets.excessBaggage(segment);
      case "TIF" -> traveller(segment);
      case "FTI", "REF", "FAR", "FAS", "TKT", "MON", "PTK", "TXD", "FOP" -> ofPerson(segment, tag);
      case "TVL" -> travel(segment);
      case "TRA", "RPI", "APD", "TRI", "SSD", "TBD" -> ofFlight(segment, tag);
      case "EQN" -> {
        group = Group.SPLIT;
        parts.split(segment);
      }
      case "MSG" -> {
        group = Group.PRODUCT;
        parts.product(segment);
      }
      case "ABI", "SAC", "LTS" -> history(segment, tag);
      default -> parts.unknown(segment);
    }
  }

  private void reservation(Segment rci) {
    List<Booking.Locator> locators = Reservation.read(rci, moments, log);
    switch (group) {
      case BOOKING -> parts.locators.addAll(locators);
      case FLIGHT, CHECK_IN -> {
        foreign = parts.knows(rci) ? List.of() : locators;
        parts.itinerary.locate(locators);
      }
      case SPLIT -> parts.splitLocators(locators);
      // one that the booking has already, or else another booking would have begun
      default -> log.add(FindingCode.MISPLACED_SEGMENT, rci);
    }
  }

  private @Nullable Person ofTraveller() {
    return switch (group) {
      case TRAVELLER, TICKET, PAYMENT -> person;
      default -> null;
    };
  }

  private @Nullable Integer ofFlight() {
    return isInItinerary() ? parts.itinerary.current() : null;
  }

  private void remark(Segment ift) {
    if (group == Group.PAYMENT && ift.recurring(1, 1).equals("43")) {
      parts.tickets.payer(ift);
    } else {
      parts.notes.remark(ift, ofTraveller(), ofFlight());
    }
  }

  private void address(Segment add) {
    Integer payment = group == Group.PAYMENT ? parts.tickets.lastPayment() : null;
    parts.notes.address(add, ofTraveller(), payment);
  }

  private void date(Segment dat) {
    switch (group) {
      case BOOKING -> parts.dates(dat);
      case TRAVELLER, TICKET, PAYMENT -> parts.tickets.detail(dat);
      case FLIGHT, CHECK_IN -> {
        group = Group.CHECK_IN;
        parts.checkIns.time(dat);
      }
      case HISTORY -> parts.historyTime(dat);
      case SPLIT, PRODUCT -> log.add(FindingCode.MISPLACED_SEGMENT, dat);
    }
  }

  private void originator(Segment org) {
    switch (group) {
      case BOOKING -> parts.pointOfSale(org);
      case FLIGHT, CHECK_IN -> {
        group = Group.CHECK_IN;
        parts.checkIns.agent(org);
      }
      default -> log.add(FindingCode.MISPLACED_SEGMENT, org);
    }
  }

  private void traveller(Segment tif) {
    FlightInBooking flight = parts.itinerary.flight();
    if (isInItinerary() && flight != null) {
      group = Group.CHECK_IN;
      parts.checkIns.accept(tif, flight);
      return;
    }
    group = Group.TRAVELLER;
    parts.tickets.nextTraveller();
    person = parts.traveller(tif);
  }

  private void ofPerson(Segment segment, String tag) {
    Person of = ofTraveller();
    if (group != Group.TRAVELLER && group != Group.TICKET && group != Group.PAYMENT) {
      log.add(FindingCode.MISPLACED_SEGMENT, segment);
      return;
    }
    switch (tag) {
      case "FTI", "REF" -> parts.ofPerson(segment, of);
      case "FAR", "FAS" -> parts.tickets.fare(segment, of);
      case "TKT" -> {
        group = Group.TICKET;
        parts.tickets.ticket(segment, of);
      }
      case "FOP" -> {
        group = Group.PAYMENT;
        parts.tickets.payment(segment, of);
      }
      default -> parts.tickets.detail(segment);
    }
    if (of != null) {
      of.endsAt(segment.number(), segment.to());
    }
  }

  private void travel(Segment tvl) {
    if (group == Group.PRODUCT) {
      parts.productTravel(tvl);
    } else if (group == Group.HISTORY) {
      log.add(FindingCode.MISPLACED_SEGMENT, tvl);
    } else {
      group = Group.FLIGHT;
      foreign = List.of();
      parts.flight(tvl);
    }
  }

  private void ofFlight(Segment segment, String tag) {
    FlightInBooking flight = parts.itinerary.flight();
    if (!isInItinerary() || flight == null) {
      // the product's own status
      if (group != Group.PRODUCT || !tag.equals("RPI")) {
        log.add(FindingCode.MISPLACED_SEGMENT, segment);
      }
      return;
    }
    switch (tag) {
      case "TRI" -> {
        group = Group.CHECK_IN;
        foreign = List.of();
        parts.checkIns.sequence(segment, flight);
      }
      case "SSD", "TBD" -> {
        group = Group.CHECK_IN;
        parts.checkIns.accept(segment, flight);
      }
      default -> parts.itinerary.detail(segment);
    }
  }

  private void history(Segment segment, String tag) {
    group = Group.HISTORY;
    switch (tag) {
      case "ABI" -> parts.history.source(segment);
      case "LTS" -> parts.history.text(segment);
      default -> {
        if (parts.history.isOpen()) {
          parts.history.action(segment);
        } else {
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
        }
      }
    }
  }

  Booking booking() {
    return parts.booking();
  }

  boolean passedOver() {
    return parts.passedOver;
  }
}
