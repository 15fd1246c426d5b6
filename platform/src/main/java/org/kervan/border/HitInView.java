package org.kervan.border;

import java.util.UUID;

/**
 * A hit as a page showed it.
 *
 * @param revision of the hit at that time; what has changed since, the officer has not seen
 */
public record HitInView(UUID id, int revision) {

  /** Reads what {@link #text} wrote. */
  public static HitInView valueOf(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("a hit in view without its revision: " + text);
    }
    return new HitInView(
        UUID.fromString(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
  }

  /** As the form of the page carries it. */
  public String text() {
    return id + ":" + revision;
  }
}
