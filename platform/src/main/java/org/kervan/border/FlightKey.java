package org.kervan.border;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Flight;

/**
 * What makes a flight the same flight: carrier and number with airport and local day of the
 * scheduled departure, or of the arrival where the departure could not be read.
 */
public record FlightKey(
    String carrier,
    String number,
    String departure,
    @Nullable LocalDate departureDay,
    String arrival,
    @Nullable LocalDate arrivalDay) {

  public static FlightKey of(Flight flight) {
    return new FlightKey(
        flight.carrier(),
        flight.number(),
        flight.departure(),
        day(flight.scheduledDeparture()),
        flight.arrival(),
        day(flight.scheduledArrival()));
  }

  private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
    return time == null ? null : time.toLocalDate();
  }

  /** Whether it names a flight: a carrier, a number and one end of the way with its day. */
  public boolean isUsable() {
    return !carrier.isEmpty() && !number.isEmpty() && (hasDeparture() || hasArrival());
  }

  boolean hasDeparture() {
    return !departure.isEmpty() && departureDay != null;
  }

  boolean hasArrival() {
    return !arrival.isEmpty() && arrivalDay != null;
  }

  /**
   * Two messages about flights with the same designator wait for each other, whatever their day: a
   * later message may complete the end by which an earlier one was filed.
   */
  String lock() {
    return carrier + " " + number;
  }
}
