package org.kervan.shared;

import java.time.ZoneId;

/** The zone in which officers read the time of an event. Named here and nowhere else. */
public final class Istanbul {
  public static final ZoneId ZONE = ZoneId.of("Europe/Istanbul");

  private Istanbul() {}
}
