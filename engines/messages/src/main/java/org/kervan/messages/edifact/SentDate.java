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
  private static final Pattern FILLER = Pattern.compile("[ Xx<-]");
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
    if (length == 6 && format == MONTHS) {
      return date((int) digits * 100, 8, asDeclared);
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
    if (value.length() == 10 && value.chars().filter(c -> "-./".indexOf(c) >= 0).count() == 2) {
      return SEPARATOR.matcher(value).replaceAll("");
    }
    return FILLER.matcher(value).replaceAll("0");
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
