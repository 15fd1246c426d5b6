package org.kervan.messages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or the day and the month, may be unknown. Prints as ISO 8601: {@code
 * 1987}, {@code 1987-04} or {@code 1987-04-23}. A day without a month, or a date that no calendar
 * has, throws a {@link DateTimeException}.
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

  public PartialDate {
    if (month == null && day != null) {
      throw new DateTimeException("day " + day + " without a month");
    }
    int inYear = month == null ? 1 : month;
    int inMonth = day == null ? 1 : day;
    // every month has these days; only the others are worth asking the calendar
    boolean certain = inYear >= 1 && inYear <= 12 && inMonth >= 1 && inMonth <= 28;
    if (!certain || year < Year.MIN_VALUE || year > Year.MAX_VALUE) {
      var _ = LocalDate.of(year, inYear, inMonth);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads what {@link #toString()} prints. */
  public static PartialDate parse(String iso) {
    String[] parts = iso.split("-", -1);
    if (parts.length > 3) {
      throw new DateTimeException(
          "'" + iso + "' is not a date such as 1987, 1987-04 or 1987-04-23");
    }
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.valueOf(parts[1]) : null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null);
  }

  @Override
  public String toString() {
    if (month == null) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == null
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
