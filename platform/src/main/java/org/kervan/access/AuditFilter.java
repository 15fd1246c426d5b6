package org.kervan.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail to read.
 *
 * @param act only this; null for all
 * @param day only of this day in Istanbul; null for all
 * @param subject only about the subject with this identifier; empty for all
 * @param before only those with a lower sequence
 */
public record AuditFilter(@Nullable Act act, @Nullable LocalDate day, String subject, long before) {
  /** Entries read at once. */
  public static final int SIZE = 50;
}
