package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Flight;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.edifact.SourceCollector;

/** Reads segment groups 2 and 3: the flight, its airports and its times. */
public final class FlightReader {

  private static final Set<String> PLACES = Set.of("125", "87", "92", "130", "188", "172");

  /** A number with its optional suffix letter, after leading zeros. */
  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,5}[A-Z]?)");

  /** ICAO designators have three letters, IATA ones two characters, one at most a digit. */
  private static final Pattern WITH_CARRIER =
      Pattern.compile("([A-Z]{3}|[A-Z]{2}|[A-Z]\\d|\\d[A-Z])[ -]*(\\d{1,5}[A-Z]?)");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  /** An ICAO designator; IATA ones are shorter. */
  private static final int MAX_CARRIER = 3;

  /** Far above any code; some senders give the name of the place instead. */
  private static final int MAX_AIRPORT = 35;

  private final FindingLog log;
  private final DateReader dates;
  private final List<Flight.Leg> legs = new ArrayList<>();
  private String currentCarrier = "";
  private String currentNumber = "";
  private String carrier = "";
  private String number = "";
  private @Nullable LocalDateTime departure;
  private @Nullable LocalDateTime arrival;
  private final SourceCollector legSources = new SourceCollector();
  private long conveyanceAt;
  private long carrierAt;
  private long currentCarrierAt;
  private long numberAt;
  private long fromAt;
  private long toAt;
  private long departureAt;
  private long arrivalAt;

  public FlightReader(FindingLog log, DateReader dates) {
    this.log = log;
    this.dates = dates;
  }

  public void transport(Segment tdt) {
    currentCarrier = tdt.value(5).toUpperCase(Locale.ROOT);
    currentCarrierAt = tdt.source(Field.CARRIER, 5, 0);
    conveyanceAt = tdt.source(Field.FLIGHT_NUMBER, 2, 0);
    String conveyance = tdt.value(2).toUpperCase(Locale.ROOT);
    if (!currentCarrier.isEmpty() && conveyance.startsWith(currentCarrier)) {
      conveyance = conveyance.substring(currentCarrier.length()).strip();
    }
    Matcher bare = NUMBER.matcher(conveyance);
    Matcher full = WITH_CARRIER.matcher(conveyance);
    if (bare.matches()) {
      currentNumber = bare.group(1);
    } else if (full.matches()) {
      currentCarrier = full.group(1);
      currentCarrierAt = tdt.source(Field.CARRIER, 2, 0);
      currentNumber = LEADING_ZEROS.matcher(full.group(2)).replaceFirst("");
    } else {
      currentNumber = "";
      if (!conveyance.isEmpty()) {
        log.add(FindingCode.FLIGHT_NUMBER_UNREADABLE, tdt);
      }
    }
    if (currentCarrier.length() > MAX_CARRIER) {
      currentCarrier = "";
      log.add(FindingCode.CARRIER_UNREADABLE, tdt);
    }
    if (number.isEmpty()) {
      takeNumber();
    }
  }

  private void takeNumber() {
    carrier = currentCarrier;
    number = currentNumber;
    carrierAt = currentCarrierAt;
    numberAt = conveyanceAt;
  }

  public void place(Segment loc) {
    String qualifier = loc.recurring(1, 0);
    if (!PLACES.contains(qualifier)) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, loc);
    }
    String airport = loc.codeOrText(2).toUpperCase(Locale.ROOT);
    if (airport.length() > MAX_AIRPORT) {
      airport = "";
      log.add(FindingCode.AIRPORT_UNREADABLE, loc);
    }
    legSources.add(loc.source(Field.LEG, 2, loc.codeOrTextAt(2)));
    legs.add(new Flight.Leg(qualifier, airport, null));
    if (qualifier.equals("125") && fromAt == 0) {
      fromAt = loc.source(Field.DEPARTURE, 2, loc.codeOrTextAt(2));
    } else if (qualifier.equals("87") && toAt == 0) {
      toAt = loc.source(Field.ARRIVAL, 2, loc.codeOrTextAt(2));
    }
    // on a flight with several numbers the one that crosses the border counts
    if (qualifier.equals("125") && !currentNumber.isEmpty()) {
      takeNumber();
    }
  }

  public void time(Segment dtm) {
    String qualifier = dtm.value(1);
    if (!qualifier.equals("189") && !qualifier.equals("232")) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, dtm);
      return;
    }
    LocalDateTime time = dates.flightTime(dtm);
    String place = legs.isEmpty() ? "" : legs.getLast().qualifier();
    if (!legs.isEmpty() && legs.getLast().scheduled() == null) {
      legs.set(legs.size() - 1, new Flight.Leg(place, legs.getLast().airport(), time));
    }
    if (qualifier.equals("189") && (departure == null || place.equals("125"))) {
      departure = time;
      departureAt = dtm.source(Field.SCHEDULED_DEPARTURE, 1, 1);
    } else if (qualifier.equals("232") && (arrival == null || place.equals("87"))) {
      arrival = time;
      arrivalAt = dtm.source(Field.SCHEDULED_ARRIVAL, 1, 1);
    }
  }

  /** The day that two-digit years are measured against, if the message has named it yet. */
  public @Nullable LocalDate day() {
    LocalDateTime time = arrival == null ? departure : arrival;
    return time == null ? null : time.toLocalDate();
  }

  public Flight flight(Opening opening) {
    String from = airport("125");
    String to = airport("87");
    if (number.isEmpty() || carrier.isEmpty()) {
      opening.note(log, FindingCode.FLIGHT_NUMBER_MISSING);
    }
    if (from.isEmpty()) {
      opening.note(log, FindingCode.DEPARTURE_AIRPORT_MISSING);
    }
    if (to.isEmpty()) {
      opening.note(log, FindingCode.ARRIVAL_AIRPORT_MISSING);
    }
    if (departure == null && arrival == null) {
      opening.note(log, FindingCode.FLIGHT_TIME_MISSING);
    }
    SourceCollector sources = new SourceCollector();
    add(sources, carrierAt, !carrier.isEmpty());
    add(sources, numberAt, !number.isEmpty());
    add(sources, fromAt, !from.isEmpty());
    add(sources, toAt, !to.isEmpty());
    add(sources, departureAt, departure != null);
    add(sources, arrivalAt, arrival != null);
    sources.takeAll(legSources);
    return new Flight(carrier, number, from, to, departure, arrival, legs, sources.take());
  }

  private static void add(SourceCollector sources, long source, boolean given) {
    if (given) {
      sources.add(source);
    }
  }

  private String airport(String qualifier) {
    return legs.stream()
        .filter(leg -> leg.qualifier().equals(qualifier))
        .map(Flight.Leg::airport)
        .findFirst()
        .orElse("");
  }
}
