package org.kervan.command;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kervan.access.secrets.TotpSecret;
import org.kervan.shared.Istanbul;

/** A one-time code, and the time at which the next one takes its place (RFC 6238: every 30 s). */
record CodeOfTheMoment(String code, Instant until) {
  private static final long STEP_SECONDS = 30;
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(Istanbul.ZONE);

  static CodeOfTheMoment of(TotpSecret secret, Instant now) {
    long step = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    return new CodeOfTheMoment(secret.code(now), Instant.ofEpochSecond((step + 1) * STEP_SECONDS));
  }

  @Override
  public String toString() {
    return code + " until " + CLOCK.format(until) + " Istanbul";
  }
}
