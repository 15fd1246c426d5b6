package org.kervan.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Flight;

/** A flight as {@code kervan read} prints it; what the message does not give is null. */
record ReadFlight(
    @Nullable String carrier,
    @Nullable String number,
    @Nullable String departure,
    @Nullable String arrival,
    @Nullable String scheduledDeparture,
    @Nullable String scheduledArrival,
    List<Leg> legs,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReadSource> sources) {

  record Leg(@Nullable String qualifier, @Nullable String airport, @Nullable String scheduled) {}

  static ReadFlight of(Flight flight, byte @Nullable [] file) {
    return new ReadFlight(
        Given.text(flight.carrier()),
        Given.text(flight.number()),
        Given.text(flight.departure()),
        Given.text(flight.arrival()),
        Given.text(flight.scheduledDeparture()),
        Given.text(flight.scheduledArrival()),
        flight.legs().stream()
            .map(leg ->
                new Leg(
                    Given.text(leg.qualifier()),
                    Given.text(leg.airport()),
                    Given.text(leg.scheduled())))
            .toList(),
        ReadSource.of(flight.sources(), file));
  }
}
