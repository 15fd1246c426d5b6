package org.kervan.messages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A date, with the time of day where the sender gives one. Prints as ISO 8601: {@code 2026-11-22}
 * or {@code 2026-11-22T14:05}. Each place that has one says whose clock it follows.
 */
public record Moment(LocalDate date, @Nullable LocalTime time) {

  /** Midnight where no time was given. */
  public LocalDateTime earliest() {
    return time == null ? date.atStartOfDay() : date.atTime(time);
  }

  @Override
  public String toString() {
    return time == null ? date.toString() : date + "T" + time;
  }
}
