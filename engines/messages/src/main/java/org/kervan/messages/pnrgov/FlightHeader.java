package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Flight;
import org.kervan.messages.Moment;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.xml.FlightDesignator;

/** TVL before the first booking: the flight that the message is about. */
final class FlightHeader {

  /** An ICAO designator; IATA ones are shorter. */
  private static final int MAX_CARRIER = 3;

  private static final int MAX_NUMBER = 6;

  private final FindingLog log;
  private final MomentReader moments;
  private final SourceList sources = new SourceList();
  private boolean read;
  private String carrier = "";
  private String number = "";
  private String departure = "";
  private String arrival = "";
  private @Nullable Moment departs;
  private @Nullable Moment arrives;

  FlightHeader(FindingLog log) {
    this.log = log;
    this.moments = new MomentReader(log);
  }

  void accept(Segment tvl) {
    if (read) {
      log.add(FindingCode.MISPLACED_SEGMENT, tvl);
      return;
    }
    read = true;
    MomentReader.Journey journey =
        moments.journey(tvl, Field.SCHEDULED_DEPARTURE, Field.SCHEDULED_ARRIVAL, sources);
    departs = journey.departure();
    arrives = journey.arrival();
    departure = upper(sources.text(tvl, Field.DEPARTURE, 2, 0));
    arrival = upper(sources.text(tvl, Field.ARRIVAL, 3, 0));
    carrier = upper(sources.text(tvl, Field.CARRIER, 4, 0));
    if (carrier.length() > MAX_CARRIER) {
      log.add(FindingCode.CARRIER_UNREADABLE, tvl);
      carrier = "";
    }
    number = number(sources.text(tvl, Field.FLIGHT_NUMBER, 5, 0) + tvl.recurring(5, 2));
    if (number.length() > MAX_NUMBER || (!number.isEmpty() && !Figures.isDigit(number.charAt(0)))) {
      log.add(FindingCode.FLIGHT_NUMBER_UNREADABLE, tvl);
      number = "";
    }
  }

  /** The flight of an XML message. */
  void accept(FlightDesignator flight, @Nullable Moment departing, @Nullable Moment arriving) {
    carrier = flight.carrier();
    number = flight.number();
    departs = departing;
    arrives = arriving;
  }

  void airports(String from, String to) {
    departure = upper(from);
    arrival = upper(to);
  }

  SourceList sources() {
    return sources;
  }

  static String number(String sent) {
    return Figures.withoutZeros(upper(sent));
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The day that two-digit years are measured against. */
  @Nullable LocalDate day() {
    Moment moment = arrives == null ? departs : arrives;
    return moment == null ? null : moment.date();
  }

  @Nullable Moment departs() {
    return departs;
  }

  String departure() {
    return departure;
  }

  String arrival() {
    return arrival;
  }

  String carrier() {
    return carrier;
  }

  String number() {
    return number;
  }

  Flight flight(Opening opening) {
    if (number.isEmpty() || carrier.isEmpty()) {
      opening.note(log, FindingCode.FLIGHT_NUMBER_MISSING);
    }
    if (departure.isEmpty()) {
      opening.note(log, FindingCode.DEPARTURE_AIRPORT_MISSING);
    }
    if (arrival.isEmpty()) {
      opening.note(log, FindingCode.ARRIVAL_AIRPORT_MISSING);
    }
    if (departs == null || departs.time() == null) {
      opening.note(log, FindingCode.FLIGHT_TIME_MISSING);
    }
    LocalDateTime from = departs == null ? null : departs.earliest();
    LocalDateTime to = arrives == null ? null : arrives.earliest();
    // the qualifiers that PAXLST has for the same two airports
    List<Flight.Leg> legs = new ArrayList<>();
    if (!departure.isEmpty()) {
      legs.add(new Flight.Leg("125", departure, from));
    }
    if (!arrival.isEmpty()) {
      legs.add(new Flight.Leg("87", arrival, to));
    }
    return new Flight(carrier, number, departure, arrival, from, to, legs, sources.sources());
  }
}
