package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.edifact.Segment;

/** Groups 5 to 7 of one booking: its flights, and the seats and check-ins on each. */
final class Itinerary {

  private final MomentReader moments;
  private final FlightHeader reported;
  private final List<FlightInBooking> flights = new ArrayList<>(2);

  Itinerary(MomentReader moments, FlightHeader reported) {
    this.moments = moments;
    this.reported = reported;
  }

  /** Place of the flight that is being read; null before the first one. */
  @Nullable Integer current() {
    return flights.isEmpty() ? null : flights.size() - 1;
  }

  @Nullable FlightInBooking flight() {
    return flights.isEmpty() ? null : flights.getLast();
  }

  /** TVL: another flight, or the operating airline's number of the one before it. */
  void travel(Segment tvl) {
    FlightInBooking flight = flight();
    boolean bare =
        tvl.recurring(1, 0).isEmpty()
            && tvl.recurring(2, 0).isEmpty()
            && tvl.recurring(3, 0).isEmpty();
    if (bare && flight != null && Figures.isDigit(first(tvl.recurring(5, 0)))) {
      flight.operatingNumber(tvl, 5);
    } else {
      flights.add(FlightInBooking.read(tvl, moments));
    }
  }

  void add(FlightInBooking flight) {
    flights.add(flight);
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** TRA, RPI and APD of the flight that is being read. */
  void detail(Segment segment) {
    FlightInBooking flight = flights.getLast();
    switch (segment.tag()) {
      case "TRA" -> flight.operating(segment);
      case "RPI" -> flight.status = flight.text(segment, 2, 0);
      default -> flight.equipment = flight.text(segment, 1, 0);
    }
  }

  /** Whether a service of this code reserves seats. */
  static boolean isSeat(String code) {
    return code.equals("SEAT") || code.equals("NSST") || code.equals("RQST");
  }

  /** SEAT and the requests for one: seats stand beside the references, or not at all. */
  void seats(HeardService service, People people) {
    Integer place = service.flight();
    FlightInBooking flight = place == null ? of(service) : flights.get(place);
    for (int i = 0; flight != null && i < service.details().size(); i++) {
      String seat = seatNumber(service.details().get(i));
      if (!seat.isEmpty()) {
        Person person = people.byReference(service.references().get(i), service.person());
        Person group = person == null ? service.person() : person;
        flight.reserve(group, seat, service.detailSources().get(i));
      }
    }
  }

  /** The flight between the airports that a service outside the itinerary names. */
  private @Nullable FlightInBooking of(HeardService service) {
    for (int i = 0; i < Math.min(flights.size(), 99); i++) {
      FlightInBooking flight = flights.get(i);
      if (flight.from.equals(service.from()) && flight.to.equals(service.to())) {
        return flight;
      }
    }
    return null;
  }

  /** Row and letter without zeros before them; empty for a place that stands for none. */
  static String seatNumber(String sent) {
    return sent.isEmpty() || !Figures.isDigit(sent.charAt(0)) ? "" : Figures.withoutZeros(sent);
  }

  List<BookedFlight> flights(People people) {
    FlightInBooking match = reportedFlight();
    List<BookedFlight> booked = new ArrayList<>(flights.size());
    for (FlightInBooking flight : flights) {
      if (flight == match) {
        flight.giveTo(people);
      }
      booked.add(flight.flight(flight == match));
    }
    return booked;
  }

  /** The flight of the message: by its number, else by its airports and day. */
  private @Nullable FlightInBooking reportedFlight() {
    FlightInBooking alike = null;
    for (FlightInBooking flight : flights) {
      if (flight.goesBetween(reported) && flight.goesOnDayOf(reported)) {
        if (flight.hasNumberOf(reported)) {
          return flight;
        }
        alike = alike == null ? flight : alike;
      }
    }
    return alike;
  }

  /** RCI behind a flight. */
  void locate(List<Booking.Locator> locators) {
    FlightInBooking flight = flight();
    if (flight != null) {
      flight.locators.addAll(locators);
    }
  }

  /** The last locators of the flight were another booking's. */
  void takeBack(int count) {
    FlightInBooking flight = flight();
    if (flight != null) {
      int size = flight.locators.size();
      flight.locators.subList(size - count, size).clear();
    }
  }
}
