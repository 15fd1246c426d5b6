package org.kervan.border;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Severity;

/**
 * A flight as the list of the day shows it; nobody's name.
 *
 * @param designator carrier and number, such as {@code TK1234}
 * @param scheduledArrival local to the airport
 * @param severity the gravest hit among its travellers; absent where there is none
 */
public record FlightOfTheDay(
    UUID id,
    String designator,
    String departure,
    String arrival,
    @Nullable LocalDateTime scheduledDeparture,
    @Nullable LocalDateTime scheduledArrival,
    FlightState state,
    int travellers,
    int undecided,
    int decided,
    @Nullable Severity severity) {}
