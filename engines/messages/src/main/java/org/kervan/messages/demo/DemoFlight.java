package org.kervan.messages.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.Flight;
import org.kervan.messages.Sources;

/**
 * An invented flight between real airports.
 *
 * @param nationalities one for each part of the weight, so that a random pick follows the weights
 */
record DemoFlight(
    String carrier,
    String number,
    String from,
    ZoneId zone,
    String to,
    LocalTime arrives,
    Duration flying,
    int passengers,
    List<String> nationalities) {

  static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

  static final List<DemoFlight> ALL =
      DemoTable.rows("demo-flights.csv", ",").stream().map(DemoFlight::of).toList();

  private static DemoFlight of(List<String> row) {
    List<String> nationalities = new ArrayList<>();
    for (String weighted : row.get(8).split(" ")) {
      String[] parts = weighted.split(":");
      for (int i = Integer.parseInt(parts[1]); i > 0; i--) {
        nationalities.add(parts[0]);
      }
    }
    return new DemoFlight(
        row.get(0),
        row.get(1),
        row.get(2),
        ZoneId.of(row.get(3)),
        row.get(4),
        LocalTime.parse(row.get(5)),
        Duration.ofMinutes(Long.parseLong(row.get(6))),
        Integer.parseInt(row.get(7)),
        List.copyOf(nationalities));
  }

  String designator() {
    return carrier + number;
  }

  /** Departure in Istanbul's time, which is when its list is sent. */
  LocalDateTime leaves(LocalDate day) {
    return departure(day).withZoneSameInstant(ISTANBUL).toLocalDateTime();
  }

  private ZonedDateTime departure(LocalDate day) {
    return day.atTime(arrives).atZone(ISTANBUL).minus(flying).withZoneSameInstant(zone);
  }

  Flight flight(LocalDate day) {
    LocalDateTime departure = departure(day).toLocalDateTime();
    LocalDateTime arrival = day.atTime(arrives);
    return new Flight(
        carrier,
        number,
        from,
        to,
        departure,
        arrival,
        List.of(new Flight.Leg("125", from, departure), new Flight.Leg("87", to, arrival)),
        Sources.NONE);
  }
}
