package org.kervan.border;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Flight;
import org.kervan.messages.Sources;

/**
 * A flight as its messages gave it so far. Times are local to their airport.
 *
 * @param asOf UNB time of the newest message about the flight itself
 * @param passengersAsOf UNB time of the newest full list of passengers
 * @param crewAsOf UNB time of the newest full list of the crew
 * @param travellers how many travel, crew included
 * @param assessedWith the sources with which they were compared; starts with {@code FAILED} where a
 *     fault of the system prevented it
 */
public record KnownFlight(
    UUID id,
    String carrier,
    String number,
    String departure,
    String arrival,
    @Nullable LocalDateTime scheduledDeparture,
    @Nullable LocalDateTime scheduledArrival,
    FlightState state,
    @Nullable LocalDateTime asOf,
    @Nullable LocalDateTime passengersAsOf,
    @Nullable LocalDateTime crewAsOf,
    int travellers,
    String assessedWith) {

  public String designator() {
    return carrier + number;
  }

  public boolean assessmentFailed() {
    return assessedWith.startsWith("FAILED");
  }

  Flight asReported() {
    return new Flight(
        carrier,
        number,
        departure,
        arrival,
        scheduledDeparture,
        scheduledArrival,
        List.of(),
        Sources.NONE);
  }
}
