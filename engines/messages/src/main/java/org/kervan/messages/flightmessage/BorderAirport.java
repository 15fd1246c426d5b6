package org.kervan.messages.flightmessage;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.xml.FieldSources;

/** The last airport before the border or the first one after it, with the time of the flight. */
final class BorderAirport {

  private String airport = "";
  private long airportSource;
  private @Nullable LocalDateTime time;
  private long timeSource;
  private boolean onLeg;

  /** An element of the flight names the airport; a leg that says where the border is outdoes it. */
  void airport(String code, long source, boolean leg) {
    if (leg ? !onLeg : airport.isEmpty()) {
      airport = code;
      airportSource = source;
      onLeg |= leg;
    }
  }

  void time(@Nullable LocalDateTime value, long source, boolean leg) {
    if (value != null && (leg || time == null)) {
      time = value;
      timeSource = source;
    }
  }

  /** Whether a leg of its kind has been read. */
  boolean onLeg() {
    return onLeg;
  }

  String airport() {
    return airport;
  }

  @Nullable LocalDateTime time() {
    return time;
  }

  void addTo(FieldSources sources) {
    if (!airport.isEmpty()) {
      sources.add(airportSource);
    }
    if (time != null) {
      sources.add(timeSource);
    }
  }
}
