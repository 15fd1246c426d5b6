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
 * @param compared whether they were compared with the sources; a fault of the system may have
 *     prevented it, so that no hit means nothing
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
    @Nullable Severity severity,
    boolean compared) {

  /** Whether an officer still has to look at it. */
  public boolean isOpen() {
    return undecided > 0 || !compared;
  }
}
