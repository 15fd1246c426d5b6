package org.kervan.messages.flightmessage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Flight;
import org.kervan.messages.xml.FieldSources;
import org.kervan.messages.xml.FlightDesignator;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/**
 * The element Flight. Its airports stand in legs with the qualifiers of PAXLST (125, 87, 92, 130),
 * in elements of their own, or in both; the legs say which of them are at the border.
 */
final class ReportedFlight {

  /** Far above any code; some senders give the name of the place instead. */
  private static final int MAX_AIRPORT = 35;

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final FieldSources sources = new FieldSources();
  private final List<Flight.Leg> legs = new ArrayList<>();
  private final BorderAirport departure = new BorderAirport();
  private final BorderAirport arrival = new BorderAirport();
  private boolean codeShare;
  private String carrier = "";
  private String number = "";
  private boolean allCrew;
  private @Nullable Integer passengers;
  private @Nullable Integer crew;
  private @Nullable Integer total;

  ReportedFlight(XmlScanner scanner, XmlDateReader dates) {
    this.scanner = scanner;
    this.dates = dates;
  }

  void start(String name) {
    switch (name) {
      case "Flight" -> counts();
      case "OperatingFlightId" -> codeShare = false;
      case "CodeShareFlightId" -> codeShare = true;
      case "FlightLeg" -> leg();
      default -> {}
    }
  }

  private void counts() {
    allCrew = XmlDateReader.isTrue(scanner.attribute("AllCrewFlag"));
    passengers = count("PassengerCount");
    crew = count("CrewCount");
    total = count("TotalCount");
  }

  private @Nullable Integer count(String attribute) {
    String value = scanner.attribute(attribute);
    if (value.isEmpty()) {
      return null;
    }
    if (!value.matches("\\d{1,6}")) {
      scanner.note(FindingCode.COUNT_UNREADABLE, attribute + "=" + value);
      return null;
    }
    return Integer.valueOf(value);
  }

  private void leg() {
    String qualifier = scanner.attribute("LocationQualifier");
    String airport = airport(scanner.attribute("Airport"));
    LocalDateTime out = time("DepartureDateTime");
    LocalDateTime in = time("ArrivalDateTime");
    boolean departs = qualifier.equals("125");
    switch (qualifier) {
      case "125" -> {
        departure.time(
            out,
            scanner.source(Field.SCHEDULED_DEPARTURE, "DepartureDateTime"),
            !departure.onLeg());
        departure.airport(airport, scanner.source(Field.DEPARTURE, "Airport"), true);
      }
      case "87" -> {
        arrival.time(
            in, scanner.source(Field.SCHEDULED_ARRIVAL, "ArrivalDateTime"), !arrival.onLeg());
        arrival.airport(airport, scanner.source(Field.ARRIVAL, "Airport"), true);
      }
      case "92", "130" -> {}
      default -> scanner.note(FindingCode.UNKNOWN_QUALIFIER, "LocationQualifier=" + qualifier);
    }
    legs.add(new Flight.Leg(qualifier, airport, departs || in == null ? out : in));
    sources.add(scanner.source(Field.LEG, "Airport"));
  }

  private @Nullable LocalDateTime time(String attribute) {
    String value = scanner.attribute(attribute);
    return value.isEmpty() ? null : dates.flightTime(value);
  }

  private String airport(String value) {
    if (value.length() > MAX_AIRPORT) {
      scanner.note(FindingCode.AIRPORT_UNREADABLE, value);
      return "";
    }
    return value.toUpperCase(Locale.ROOT);
  }

  void value(String name) {
    String value = scanner.value();
    if (value.isEmpty() || (codeShare && name.matches("CarrierCode|FlightNumber"))) {
      return;
    }
    switch (name) {
      case "CarrierCode" -> {
        designator(FlightDesignator.read(value, number, scanner));
        sources.add(scanner.source(Field.CARRIER));
      }
      case "FlightNumber" -> {
        designator(FlightDesignator.read(carrier, value, scanner));
        sources.add(scanner.source(Field.FLIGHT_NUMBER));
      }
      case "DepartureAirport" ->
          departure.airport(airport(value), scanner.source(Field.DEPARTURE), false);
      case "ArrivalAirport" ->
          arrival.airport(airport(value), scanner.source(Field.ARRIVAL), false);
      case "ScheduledDepartureDateTime" ->
          departure.time(dates.flightTime(value), scanner.source(Field.SCHEDULED_DEPARTURE), false);
      case "EstimatedArrivalDateTime" ->
          arrival.time(dates.flightTime(value), scanner.source(Field.SCHEDULED_ARRIVAL), false);
      default -> {}
    }
  }

  private void designator(FlightDesignator read) {
    carrier = read.carrier();
    number = read.number();
  }

  /** The day against which ages are judged, if the message has named it yet. */
  @Nullable LocalDate day() {
    LocalDateTime time = arrival.time() == null ? departure.time() : arrival.time();
    return time == null ? null : time.toLocalDate();
  }

  /** The flight as read, with an oddity for each part that is missing. */
  Flight flight(MessageNotes notes) {
    if (number.isEmpty() || carrier.isEmpty()) {
      notes.add(FindingCode.FLIGHT_NUMBER_MISSING);
    }
    if (departure.airport().isEmpty()) {
      notes.add(FindingCode.DEPARTURE_AIRPORT_MISSING);
    }
    if (arrival.airport().isEmpty()) {
      notes.add(FindingCode.ARRIVAL_AIRPORT_MISSING);
    }
    if (departure.time() == null && arrival.time() == null) {
      notes.add(FindingCode.FLIGHT_TIME_MISSING);
    }
    departure.addTo(sources);
    arrival.addTo(sources);
    return new Flight(
        carrier,
        number,
        departure.airport(),
        arrival.airport(),
        departure.time(),
        arrival.time(),
        legs.isEmpty() ? border() : legs,
        sources.sources());
  }

  /** Without legs the two airports of the flight are those at the border. */
  private List<Flight.Leg> border() {
    List<Flight.Leg> border = new ArrayList<>();
    if (!departure.airport().isEmpty()) {
      border.add(new Flight.Leg("125", departure.airport(), departure.time()));
    }
    if (!arrival.airport().isEmpty()) {
      border.add(new Flight.Leg("87", arrival.airport(), arrival.time()));
    }
    return border;
  }

  /** Whether the message is said to be about crew only. */
  boolean allCrew() {
    return allCrew;
  }

  @Nullable Integer passengers() {
    return passengers;
  }

  @Nullable Integer crew() {
    return crew;
  }

  @Nullable Integer total() {
    return total;
  }
}
