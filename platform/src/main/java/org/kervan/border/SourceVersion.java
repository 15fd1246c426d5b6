package org.kervan.border;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a watchlist or risk profile that was offered.
 *
 * @param number ascending over all versions of all sources
 * @param version the first 12 hexadecimal digits of the SHA-256 of its bytes
 * @param format {@code UN}, {@code OFAC}, {@code CSV} or {@code YAML}
 * @param sourceDate the day on which the publisher made it
 * @param entries persons of a watchlist; 1 for a profile
 * @param findings oddities found in reading it
 * @param remark why it was refused, or the title of a profile
 */
public record SourceVersion(
    long number,
    Hit.Kind kind,
    String code,
    String version,
    String format,
    @Nullable LocalDate sourceDate,
    int entries,
    int findings,
    State state,
    String remark,
    Instant loadedAt,
    String loadedBy) {

  /** Whether it is asked. */
  public enum State {
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN,
    REFUSED
  }
}
