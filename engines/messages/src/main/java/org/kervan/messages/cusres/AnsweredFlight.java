package org.kervan.messages.cusres;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Flight;
import org.kervan.messages.Sources;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.Segment;

/** Reads segment group 3: the flight that is answered, its times and its two airports. */
final class AnsweredFlight {

  /** ICAO designators have three letters, IATA ones two characters, one at most a digit. */
  private static final Pattern DESIGNATOR =
      Pattern.compile("([A-Z]{3}|[A-Z]{2}|[A-Z]\\d|\\d[A-Z])[ -]*0*(\\d{1,5}[A-Z]?)");

  /** Far above any code; some senders give the name of the place instead. */
  private static final int MAX_AIRPORT = 35;

  private final FindingLog log;
  private final DateReader dates;
  private final List<Flight.Leg> legs = new ArrayList<>();
  private final LongStream.Builder sources = LongStream.builder();
  private String carrier = "";
  private String number = "";
  private @Nullable LocalDateTime departure;
  private @Nullable LocalDateTime arrival;
  private boolean named;
  private boolean another;

  AnsweredFlight(FindingLog log) {
    this.log = log;
    this.dates = new DateReader(log);
  }

  /** RFF+AF. An answer is about one flight; a second one is reported and passed over. */
  void number(Segment rff) {
    if (named) {
      another = true;
      log.add(FindingCode.RESPONSE_FLIGHT_REPEATED, rff);
      return;
    }
    named = true;
    Matcher designator = DESIGNATOR.matcher(rff.value(1, 1).toUpperCase(Locale.ROOT));
    if (designator.matches()) {
      carrier = designator.group(1);
      number = designator.group(2);
      sources.add(rff.source(Field.CARRIER, 1, 1));
      sources.add(rff.source(Field.FLIGHT_NUMBER, 1, 1));
    } else if (!rff.value(1, 1).isEmpty()) {
      log.add(FindingCode.FLIGHT_NUMBER_UNREADABLE, rff);
    }
  }

  /** The segments after this belong to an answer and no more to another flight. */
  void end() {
    another = false;
  }

  void time(Segment dtm) {
    if (another) {
      return;
    }
    switch (dtm.value(1)) {
      case "189" -> {
        departure = first(departure, dtm);
        sources.add(dtm.source(Field.SCHEDULED_DEPARTURE, 1, 1));
      }
      case "232" -> {
        arrival = first(arrival, dtm);
        sources.add(dtm.source(Field.SCHEDULED_ARRIVAL, 1, 1));
      }
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, dtm);
    }
  }

  private @Nullable LocalDateTime first(@Nullable LocalDateTime before, Segment dtm) {
    LocalDateTime read = dates.flightTime(dtm);
    if (before != null && !before.equals(read)) {
      log.add(FindingCode.RESPONSE_FLIGHT_REPEATED, dtm);
    }
    return before == null ? read : before;
  }

  void place(Segment loc) {
    if (another) {
      return;
    }
    String airport = loc.codeOrText(2).toUpperCase(Locale.ROOT);
    if (airport.length() > MAX_AIRPORT) {
      log.add(FindingCode.AIRPORT_UNREADABLE, loc);
      return;
    }
    int component = loc.value(2).isEmpty() ? 3 : 0;
    switch (loc.value(1)) {
      case "125" -> sources.add(loc.source(Field.DEPARTURE, 2, component));
      case "87" -> sources.add(loc.source(Field.ARRIVAL, 2, component));
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, loc);
    }
    sources.add(loc.source(Field.LEG, 2, component));
    legs.add(new Flight.Leg(loc.value(1), airport, null));
  }

  Flight flight() {
    List<Flight.Leg> timed =
        legs.stream()
            .map(leg -> new Flight.Leg(leg.qualifier(), leg.airport(), timeAt(leg.qualifier())))
            .toList();
    return new Flight(
        carrier,
        number,
        airport("125"),
        airport("87"),
        departure,
        arrival,
        timed,
        Sources.of(sources.build().toArray()));
  }

  private @Nullable LocalDateTime timeAt(String qualifier) {
    return switch (qualifier) {
      case "125" -> departure;
      case "87" -> arrival;
      default -> null;
    };
  }

  private String airport(String qualifier) {
    return legs.stream()
        .filter(leg -> leg.qualifier().equals(qualifier))
        .map(Flight.Leg::airport)
        .findFirst()
        .orElse("");
  }

  static boolean isComplete(Flight flight) {
    return !flight.number().isEmpty()
        && !flight.departure().isEmpty()
        && !flight.arrival().isEmpty()
        && flight.scheduledDeparture() != null
        && flight.scheduledArrival() != null;
  }
}
