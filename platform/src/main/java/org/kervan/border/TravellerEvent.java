package org.kervan.border;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a traveller.
 *
 * @param message the file that caused it, if one did
 * @param detail the fields that changed, or the source and entry of a hit; empty for the others
 */
public record TravellerEvent(Instant at, Kind kind, @Nullable UUID message, String detail) {

  /** What happened. */
  public enum Kind {
    REPORTED,
    CHANGED,
    LISTED,
    ON_BOARD,
    NOT_ON_LATEST_LIST,
    RESERVATION_CANCELLED,
    NOT_ON_BOARD,
    HIT_FOUND,
    HIT_GONE;

    static Kind of(Presence presence) {
      return valueOf(presence.name());
    }
  }
}
