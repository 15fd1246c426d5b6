package org.kervan.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two dates of birth say about being the same person.
 *
 * @param listed the date of the list that agrees best; absent when one side has none
 */
record BirthDateComparison(Outcome outcome, @Nullable BirthDate listed) {

  /** Best agreement first. */
  enum Outcome {
    EQUAL,
    DAY_AND_MONTH_SWAPPED,
    YEAR_EQUAL,
    NEAR,
    UNKNOWN,
    /** One of day, month and year, or a year next to an uncertain one. */
    DIFFERS_SLIGHTLY,
    DIFFERS
  }

  /** Years by which a list's "about" is off without surprise. */
  private static final int ABOUT = 2;

  static BirthDateComparison of(@Nullable BirthDate subject, List<BirthDate> listed) {
    if (subject == null) {
      return new BirthDateComparison(Outcome.UNKNOWN, null);
    }
    return listed.stream()
        .map(date -> new BirthDateComparison(compare(subject, date), date))
        .min(Comparator.comparing(BirthDateComparison::outcome))
        .orElse(new BirthDateComparison(Outcome.UNKNOWN, null));
  }

  private static Outcome compare(BirthDate a, BirthDate b) {
    if (a instanceof BirthDate.Exact(var first) && b instanceof BirthDate.Exact(var second)) {
      return compareDays(first, second);
    }
    var first = Years.of(a);
    var second = Years.of(b);
    if (first.sure && second.sure) {
      if (first.from != second.from) {
        return Math.abs(first.from - second.from) == 1 ? Outcome.DIFFERS_SLIGHTLY : Outcome.DIFFERS;
      }
      boolean monthDiffers = first.month != 0 && second.month != 0 && first.month != second.month;
      return monthDiffers ? Outcome.DIFFERS_SLIGHTLY : Outcome.YEAR_EQUAL;
    }
    int gap = Math.max(first.from - second.to, second.from - first.to);
    if (gap <= 0) {
      return Outcome.NEAR;
    }
    return gap == 1 ? Outcome.DIFFERS_SLIGHTLY : Outcome.DIFFERS;
  }

  private static Outcome compareDays(LocalDate a, LocalDate b) {
    if (a.equals(b)) {
      return Outcome.EQUAL;
    }
    boolean year = a.getYear() == b.getYear();
    if (year && a.getMonthValue() == b.getDayOfMonth() && a.getDayOfMonth() == b.getMonthValue()) {
      return Outcome.DAY_AND_MONTH_SWAPPED;
    }
    if (year && (isFirstOfYear(a) || isFirstOfYear(b))) {
      return Outcome.YEAR_EQUAL;
    }
    boolean month = a.getMonthValue() == b.getMonthValue();
    boolean day = a.getDayOfMonth() == b.getDayOfMonth();
    boolean slightly = year ? month || day : month && day;
    return slightly ? Outcome.DIFFERS_SLIGHTLY : Outcome.DIFFERS;
  }

  /** Registers and lists write 1 January where only the year is known. */
  private static boolean isFirstOfYear(LocalDate date) {
    return date.getDayOfYear() == 1;
  }

  /**
   * @param month 0 where unknown
   * @param sure neither "about" nor "between"
   */
  private record Years(int from, int to, int month, boolean sure) {

    static Years of(BirthDate date) {
      return switch (date) {
        case BirthDate.Exact(var day) ->
            new Years(
                day.getYear(), day.getYear(), isFirstOfYear(day) ? 0 : day.getMonthValue(), true);
        case BirthDate.Partial(int year, var month) ->
            new Years(year, year, month == null ? 0 : month, true);
        case BirthDate.Approximate(int year) -> new Years(year - ABOUT, year + ABOUT, 0, false);
        case BirthDate.Between(int from, int to) -> new Years(from, to, 0, false);
      };
    }
  }
}
