package org.kervan.messages;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flight of a passenger list. Times are local to their airport, as PAXLST gives them.
 *
 * @param carrier IATA or ICAO designator, such as {@code TK} or {@code U2}; empty when unread
 * @param number flight number with its operational suffix, without leading zeros, such as {@code
 *     1234} or {@code 77A}; empty when unread
 * @param departure LOC+125, last airport before the border (IATA code); empty when unread
 * @param arrival LOC+87, first airport after the border (IATA code); empty when unread
 * @param scheduledDeparture DTM+189 of the last leg before the border
 * @param scheduledArrival DTM+232 of that leg
 * @param legs every airport named, in the message's order
 * @param sources from where each field was read
 */
public record Flight(
    String carrier,
    String number,
    String departure,
    String arrival,
    @Nullable LocalDateTime scheduledDeparture,
    @Nullable LocalDateTime scheduledArrival,
    List<Leg> legs,
    Sources sources) {

  public Flight {
    legs = List.copyOf(legs);
  }

  /** An airport on the way: LOC/3227 qualifier, LOC/3225 code and the time given for it, if any. */
  public record Leg(String qualifier, String airport, @Nullable LocalDateTime scheduled) {}
}
