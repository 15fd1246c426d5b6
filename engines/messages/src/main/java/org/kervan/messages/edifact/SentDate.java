package org.kervan.messages.edifact;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/**
 * DTM/C507 taken apart, before a century is chosen. Month and day are 0 where the sender put zeros,
 * blanks, X or a filler.
 *
 * @param shortYear true where only two digits of the year were sent
 * @param timed true where hours and minutes were sent
 * @param asDeclared false where the value does not have the shape that DTM/2379 declares
 */
public record SentDate(
    int year,
    boolean shortYear,
    int month,
    int day,
    int hour,
    int minute,
    boolean timed,
    boolean asDeclared) {

  static final int MAX_DIGITS = 14;

  /** DTM/2379 where nothing is declared, and where something is that no guide knows. */
  static final int NO_FORMAT = 0;

  static final int UNKNOWN_FORMAT = -1;

  private static final Pattern SEPARATOR = Pattern.compile("[-./]");

  /** Year, month and day with a separator between; the year in four digits or in two. */
  private static final Pattern SEPARATED =
      Pattern.compile("(?:[^-./]{2}){1,2}[-./][^-./]{2}[-./][^-./]{2}");

  private static final Pattern FILLER = Pattern.compile("[ Xx<-]");
  private static final int DAY_MONTH_YEAR = 2;
  private static final int MONTH_DAY_YEAR = 3;
  private static final int DAY_MONTH_FULL_YEAR = 4;
  private static final int SECONDS = 202;
  private static final int MONTHS = 610;

  /** Null where the value is no date in any shape. */
  public static @Nullable SentDate parse(String raw, String format) {
    byte[] code = format.getBytes(StandardCharsets.UTF_8);
    int declared = NO_FORMAT;
    if (code.length > 0) {
      declared = code.length > 3 ? UNKNOWN_FORMAT : (int) Digits.of(code, 0, code.length);
    }
    byte[] digits = digits(raw, lengthOf(declared)).getBytes(StandardCharsets.UTF_8);
    return digits.length > MAX_DIGITS
        ? null
        : of(Digits.of(digits, 0, digits.length), digits.length, declared);
  }

  /**
   * @param digits all of them as one number; negative where there were others
   * @param length how many there are
   * @param format DTM/2379
   */
  static @Nullable SentDate of(long digits, int length, int format) {
    if (digits < 0) {
      return null;
    }
    boolean asDeclared = format == NO_FORMAT || length == lengthOf(format);
    if (asDeclared && format != NO_FORMAT) {
      int number = (int) (digits % 100_000_000);
      switch (format) {
        case DAY_MONTH_YEAR, DAY_MONTH_FULL_YEAR -> {
          int scale = length == 6 ? 100 : 10_000;
          int yearMonth = number % scale * 100 + number / scale % 100;
          return date(yearMonth * 100 + number / scale / 100, length, true);
        }
        case MONTH_DAY_YEAR -> {
          return date(number % 100 * 10_000 + number / 100, length, true);
        }
        case MONTHS -> {
          return date(number * 100, 8, true);
        }
        case SECONDS -> {
          return timed((int) (digits / 1_000_000), 6, digits / 100, true);
        }
        default -> {}
      }
    }
    return switch (length) {
      case 4 -> date((int) digits * 10_000, 8, asDeclared);
      case 6, 8 -> date((int) digits, length, asDeclared);
      case 10, 12 -> timed((int) (digits / 10_000), length - 4, digits, asDeclared);
      case 14 -> timed((int) (digits / 1_000_000), 8, digits / 100, asDeclared);
      default -> null;
    };
  }

  /** How many digits DTM/2379 stands for: dates, dates with a time, a year, a month; or -1. */
  private static int lengthOf(int format) {
    return switch (format) {
      case DAY_MONTH_YEAR, MONTH_DAY_YEAR -> 6;
      case DAY_MONTH_FULL_YEAR -> 8;
      case SECONDS -> 12;
      case 101 -> 6;
      case 102 -> 8;
      case 201 -> 10;
      case 203 -> 12;
      case 204 -> 14;
      case 602 -> 4;
      case MONTHS -> 6;
      default -> -1;
    };
  }

  private static String digits(String raw, int expected) {
    String value = raw.length() == expected ? raw : raw.strip();
    if (SEPARATED.matcher(value).matches()) {
      value = SEPARATOR.matcher(value).replaceAll("");
    } else if (hasHalfFiller(value)) {
      return value;
    }
    return FILLER.matcher(value).replaceAll("0");
  }

  /** A hyphen fills a whole part of a date, or else it is something unknown. */
  private static boolean hasHalfFiller(String value) {
    for (int i = 0; i + 1 < value.length(); i += 2) {
      if ((value.charAt(i) == '-') != (value.charAt(i + 1) == '-')) {
        return true;
      }
    }
    return false;
  }

  private static SentDate date(int date, int length, boolean asDeclared) {
    return new SentDate(
        date / 10_000, length == 6, date / 100 % 100, date % 100, 0, 0, false, asDeclared);
  }

  private static SentDate timed(int date, int length, long minutes, boolean asDeclared) {
    int time = (int) (minutes % 10_000);
    return new SentDate(
        date / 10_000,
        length == 6,
        date / 100 % 100,
        date % 100,
        time / 100,
        time % 100,
        true,
        asDeclared);
  }

  /** A moment of this century, 24:00 being the next day's midnight; null where there is none. */
  public @Nullable LocalDateTime toDateTime() {
    try {
      LocalDate date = LocalDate.of(shortYear ? 2000 + year : year, month, day);
      return hour == 24 && minute == 0
          ? date.plusDays(1).atStartOfDay()
          : date.atTime(hour, minute);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** The date in the given full year; null where there is none. */
  public @Nullable PartialDate inYear(int fullYear) {
    if (fullYear == 0) {
      return null;
    }
    try {
      return new PartialDate(fullYear, month == 0 ? null : month, day == 0 ? null : day);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }
}
