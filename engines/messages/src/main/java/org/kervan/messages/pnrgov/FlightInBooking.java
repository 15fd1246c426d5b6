package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.Moment;
import org.kervan.messages.Sources;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.xml.FlightDesignator;

/** A flight of a booking while it is read. */
final class FlightInBooking {

  private final SourceList sources;
  private final @Nullable Moment departure;
  private final @Nullable Moment arrival;
  private final String carrier;
  private final String number;
  private final String bookingClass;
  final String from;
  final String to;
  private String operatingCarrier;
  private String operatingNumber = "";
  String status = "";
  String equipment = "";
  final List<Booking.Locator> locators = new ArrayList<>(1);
  private final List<SeatOf> reserved = new ArrayList<>(2);
  private final List<SeatOf> assigned = new ArrayList<>(2);
  private final List<CheckInOnFlight> checkIns = new ArrayList<>(2);

  /** A seat, and for whom as far as that is known. */
  private record SeatOf(@Nullable Person person, String number, String cabin, long source) {

    BookedFlight.Seat seat() {
      Integer place = person == null ? null : Integer.valueOf(person.place);
      return new BookedFlight.Seat(place, number, cabin, Sources.of(source));
    }
  }

  private FlightInBooking(Segment tvl, MomentReader moments) {
    sources = new SourceList();
    MomentReader.Journey journey = moments.journey(tvl, Field.ITINERARY, Field.ITINERARY, sources);
    departure = journey.departure();
    arrival = journey.arrival();
    from = FlightHeader.upper(text(tvl, 2, 0));
    to = FlightHeader.upper(text(tvl, 3, 0));
    carrier = FlightHeader.upper(text(tvl, 4, 0));
    operatingCarrier = FlightHeader.upper(text(tvl, 4, 1));
    number = FlightHeader.number(text(tvl, 5, 0) + tvl.recurring(5, 2));
    bookingClass = text(tvl, 5, 1);
  }

  /** A flight of an XML message; the sources are those of what it gives, in its order. */
  FlightInBooking(
      FlightDesignator marketed,
      FlightDesignator operated,
      String bookingClass,
      String from,
      String to,
      @Nullable Moment departure,
      @Nullable Moment arrival,
      SourceList sources) {
    this.sources = sources;
    this.carrier = marketed.carrier();
    this.number = marketed.number();
    this.operatingCarrier = operated.carrier();
    this.operatingNumber = operated.number();
    this.bookingClass = bookingClass;
    this.from = from;
    this.to = to;
    this.departure = departure;
    this.arrival = arrival;
  }

  static FlightInBooking read(Segment tvl, MomentReader moments) {
    return new FlightInBooking(tvl, moments);
  }

  String text(Segment segment, int element, int component) {
    return sources.text(segment, Field.ITINERARY, element, component);
  }

  /** TRA. */
  void operating(Segment tra) {
    operatingCarrier = FlightHeader.upper(text(tra, 1, 0));
    operatingNumber(tra, 2);
  }

  void operatingNumber(Segment segment, int element) {
    operatingNumber =
        FlightHeader.number(text(segment, element, 0) + segment.recurring(element, 2));
  }

  void add(CheckInOnFlight checkIn) {
    checkIns.add(checkIn);
  }

  void reserve(@Nullable Person person, String seat, long source) {
    reserved.add(new SeatOf(person, seat, "", source));
  }

  void assign(@Nullable Person person, Segment ssd, String seat) {
    assigned.add(new SeatOf(person, seat, ssd.recurring(5, 0), ssd.source(Field.SEAT, 1, 0)));
  }

  boolean goesBetween(FlightHeader reported) {
    return from.equals(reported.departure()) && to.equals(reported.arrival());
  }

  boolean goesOnDayOf(FlightHeader reported) {
    Moment departs = reported.departs();
    return departure == null || departs == null || departure.date().equals(departs.date());
  }

  boolean hasNumberOf(FlightHeader reported) {
    boolean marketed = number.equals(reported.number()) && carrier.equals(reported.carrier());
    return marketed
        || (operatingCarrier.equals(reported.carrier())
            && (operatingNumber.isEmpty() ? number : operatingNumber).equals(reported.number()));
  }

  /** The seats and bags of the flight that the message is about are the travellers' own. */
  void giveTo(People people) {
    give(assigned);
    give(reserved);
    for (CheckInOnFlight checkIn : checkIns) {
      checkIn.giveBags(people);
    }
  }

  /** The latest first. */
  private static void give(List<SeatOf> seats) {
    for (int i = seats.size() - 1; i >= 0; i--) {
      Person person = seats.get(i).person;
      if (person != null && person.seat.isEmpty()) {
        person.seat = seats.get(i).number;
        person.sources.add(seats.get(i).source);
      }
    }
  }

  BookedFlight flight(boolean isReported) {
    List<BookedFlight.Seat> booked = new ArrayList<>(reserved.size() + assigned.size());
    for (SeatOf seat : reserved) {
      booked.add(seat.seat());
    }
    for (SeatOf seat : assigned) {
      booked.add(seat.seat());
    }
    List<BookedFlight.CheckIn> checkedIn = new ArrayList<>(checkIns.size());
    for (CheckInOnFlight checkIn : checkIns) {
      checkedIn.add(checkIn.checkIn());
    }
    return new BookedFlight(
        carrier,
        number,
        operatingCarrier,
        operatingNumber,
        bookingClass,
        from,
        to,
        departure,
        arrival,
        status,
        equipment,
        isReported,
        locators,
        booked,
        checkedIn,
        sources.sources());
  }
}
