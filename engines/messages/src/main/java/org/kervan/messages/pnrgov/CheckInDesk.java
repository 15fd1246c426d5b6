package org.kervan.messages.pnrgov;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.edifact.Segment;

/** Groups 6 and 7: DAT and ORG hold for the travellers behind them, TRI begins each one. */
final class CheckInDesk {

  private final FindingLog log;
  private final MomentReader moments;
  private final People people;
  private @Nullable Moment at;
  private long atSource;
  private PointOfSale agent = PointOfSale.NONE;
  private @Nullable CheckInOnFlight current;
  private boolean named;
  // a reference that nobody has, until TIF names the traveller after all
  private @Nullable Unresolved unresolved;

  private record Unresolved(int segment, int from, String text) {}

  CheckInDesk(FindingLog log, MomentReader moments, People people) {
    this.log = log;
    this.moments = moments;
    this.people = people;
  }

  /** Another flight begins. */
  void close() {
    reportUnresolved();
    at = null;
    agent = PointOfSale.NONE;
    current = null;
  }

  /** DAT: a time of check-in, or free text of the system with a time in it. */
  void time(Segment dat) {
    current = null;
    at = null;
    if (!dat.recurring(1, 0).equals("3") && dat.elementCount() > 0) {
      SourceList place = new SourceList();
      at = moments.moment(dat, Field.CHECK_IN, 1, 1, place);
      atSource = dat.source(Field.CHECK_IN, 1, 1);
    }
  }

  void agent(Segment org) {
    current = null;
    agent = Originator.read(org);
  }

  /** Whether TRI has begun a check-in whose traveller is still to be named. */
  boolean awaitsName() {
    return current != null && !named;
  }

  /** TRI. */
  void sequence(Segment tri, FlightInBooking flight) {
    CheckInOnFlight checkIn = begin(flight);
    checkIn.sequence(tri);
    checkIn.person = people.byReference(checkIn.reference);
    if (checkIn.person == null && !checkIn.reference.isEmpty()) {
      unresolved = new Unresolved(tri.number(), tri.from(), tri.text());
    }
  }

  private void reportUnresolved() {
    if (unresolved != null) {
      log.add(
          FindingCode.TRAVELLER_UNRESOLVED, unresolved.segment, unresolved.from, unresolved.text);
      unresolved = null;
    }
  }

  private CheckInOnFlight begin(FlightInBooking flight) {
    reportUnresolved();
    SourceList sources = new SourceList();
    if (at != null) {
      sources.add(atSource);
    }
    CheckInOnFlight checkIn = new CheckInOnFlight(at, agent, sources);
    flight.add(checkIn);
    current = checkIn;
    named = false;
    return checkIn;
  }

  /** TIF, SSD and TBD. One whom the booking has not named before is added to it. */
  void accept(Segment segment, FlightInBooking flight) {
    CheckInOnFlight checkIn = current;
    if (checkIn == null || (segment.tag().equals("TIF") && named)) {
      checkIn = begin(flight);
    }
    switch (segment.tag()) {
      case "TIF" -> name(segment, checkIn);
      case "SSD" -> {
        String seat = Itinerary.seatNumber(segment.recurring(1, 0));
        if (!seat.isEmpty()) {
          flight.assign(checkIn.person, segment, seat);
        }
      }
      default -> checkIn.bags(segment, log);
    }
  }

  private void name(Segment tif, CheckInOnFlight checkIn) {
    named = true;
    unresolved = null;
    Person person = people.atCheckIn(tif, checkIn.reference);
    if (person == null && people.hasNamed(tif.recurring(1, 0), tif.recurring(2, 0))) {
      log.add(FindingCode.TRAVELLER_UNRESOLVED, tif);
    } else if (person == null) {
      log.add(FindingCode.TRAVELLER_NAMED_LATE, tif);
      person = people.add(tif);
    }
    checkIn.person = person;
  }
}
