package org.kervan.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which lists write a date of birth. */
final class BirthDateText {

  private static final Pattern ISO = Pattern.compile("(~?)(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  private static final Pattern ISO_YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");
  private static final Pattern ENGLISH =
      Pattern.compile("(circa )?(?:(\\d{1,2}) )?(?:(\\p{Alpha}{3})\\p{Alpha}*\\.? )?(\\d{4})");
  private static final Pattern ENGLISH_RANGE =
      Pattern.compile("(?:circa )?(.+?)(?: to | ?- ?)(.+)");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private BirthDateText() {}

  /** {@code 1978-05-09}, {@code 1978-05}, {@code 1978}, {@code ~1978} or {@code 1970..1975}. */
  static Optional<BirthDate> findIso(String text) {
    var years = ISO_YEARS.matcher(text);
    if (years.matches()) {
      return between(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
    }
    var date = ISO.matcher(text);
    return date.matches()
        ? of(!date.group(1).isEmpty(), number(date, 2), number(date, 3), number(date, 4))
        : Optional.empty();
  }

  /** {@code 12 Jan 1962}, {@code Jan 1962}, {@code circa 1960}, {@code 1960 to 1962}. */
  static Optional<BirthDate> findEnglish(String text) {
    var date = ENGLISH.matcher(text);
    if (date.matches()) {
      int month = 0;
      if (date.group(3) != null) {
        month = MONTHS.indexOf(date.group(3).toUpperCase(Locale.ROOT)) + 1;
        if (month == 0) {
          return Optional.empty();
        }
      }
      return of(date.group(1) != null, number(date, 4), month, number(date, 2));
    }
    var range = ENGLISH_RANGE.matcher(text);
    if (range.matches()) {
      var from = ENGLISH.matcher(range.group(1));
      var to = ENGLISH.matcher(range.group(2));
      if (from.matches() && to.matches()) {
        return between(number(from, 4), number(to, 4));
      }
    }
    return Optional.empty();
  }

  /** As {@link #findIso} reads it; empty for none. */
  static String of(@Nullable BirthDate date) {
    return switch (date) {
      case null -> "";
      case BirthDate.Exact(var day) -> day.toString();
      case BirthDate.Partial(int year, var month) ->
          month == null
              ? String.format(Locale.ROOT, "%04d", year)
              : String.format(Locale.ROOT, "%04d-%02d", year, month);
      case BirthDate.Approximate(int year) -> String.format(Locale.ROOT, "~%04d", year);
      case BirthDate.Between(int from, int to) ->
          String.format(Locale.ROOT, "%04d..%04d", from, to);
    };
  }

  private static Optional<BirthDate> between(int fromYear, int toYear) {
    return fromYear <= toYear
        ? Optional.of(new BirthDate.Between(fromYear, toYear))
        : Optional.empty();
  }

  /** Month and day are 0 where they are not given. */
  private static Optional<BirthDate> of(boolean about, int year, int month, int day) {
    if (month > 12 || (month == 0 && day > 0)) {
      return Optional.empty();
    }
    if (about) {
      return Optional.of(new BirthDate.Approximate(year));
    }
    if (day == 0) {
      return Optional.of(new BirthDate.Partial(year, month == 0 ? null : month));
    }
    try {
      return Optional.of(new BirthDate.Exact(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    var digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
