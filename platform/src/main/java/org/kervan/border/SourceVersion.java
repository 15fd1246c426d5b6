package org.kervan.border;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kervan.shared.Language;
import org.kervan.targeting.RiskProfile.Text;

/**
 * A version of a watchlist or risk profile that was offered.
 *
 * @param number ascending over all versions of all sources
 * @param version the first 12 hexadecimal digits of the SHA-256 of its bytes
 * @param format {@code UN}, {@code OFAC}, {@code CSV} or {@code YAML}
 * @param sourceDate the day on which the publisher made it
 * @param entries persons of a watchlist; 1 for a profile
 * @param findings oddities found in reading it
 * @param remark why it was refused: of a list, the reason's code and the persons before; of a
 *     profile, the first finding in both languages
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

  /** Why a profile was refused, in the reader's language. */
  public String remarkIn(Language language) {
    Text text = Json.text(remark);
    return language == Language.TURKISH ? text.tr() : text.en();
  }

  /** Whether it is asked. */
  public enum State {
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN,
    REFUSED
  }
}
