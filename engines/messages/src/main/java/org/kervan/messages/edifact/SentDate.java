package org.kervan.messages.edifact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
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

  /** Lengths by DTM/2379: dates, dates with a time, a year, and a year with its month. */
  private static final Map<String, Integer> LENGTH =
      Map.of("101", 6, "102", 8, "201", 10, "203", 12, "204", 14, "602", 4, "610", 6);

  /** Null where the value is no date in any shape. */
  public static @Nullable SentDate parse(String raw, String format) {
    Integer expected = LENGTH.get(format);
    String value = digits(raw, expected);
    if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    boolean asDeclared = format.isEmpty() || (expected != null && expected == value.length());
    if (asDeclared && format.equals("610")) {
      return date(value + "00", asDeclared);
    }
    return switch (value.length()) {
      case 4 -> date(value + "0000", asDeclared);
      case 6, 8 -> date(value, asDeclared);
      case 10 -> timed(value.substring(0, 6), value.substring(6), asDeclared);
      case 12, 14 -> timed(value.substring(0, 8), value.substring(8, 12), asDeclared);
      default -> null;
    };
  }

  private static String digits(String raw, @Nullable Integer expected) {
    String value = raw;
    if (expected == null || raw.length() != expected) {
      value = raw.strip();
    }
    if (value.length() == 10 && value.chars().filter(c -> "-./".indexOf(c) >= 0).count() == 2) {
      return value.replaceAll("[-./]", "");
    }
    return value.replaceAll("[ Xx<-]", "0");
  }

  private static SentDate date(String digits, boolean asDeclared) {
    int yearLength = digits.length() - 4;
    return new SentDate(
        Integer.parseInt(digits.substring(0, yearLength)),
        yearLength == 2,
        Integer.parseInt(digits.substring(yearLength, yearLength + 2)),
        Integer.parseInt(digits.substring(yearLength + 2)),
        0,
        0,
        false,
        asDeclared);
  }

  private static SentDate timed(String date, String time, boolean asDeclared) {
    SentDate read = date(date, asDeclared);
    return new SentDate(
        read.year,
        read.shortYear,
        read.month,
        read.day,
        Integer.parseInt(time.substring(0, 2)),
        Integer.parseInt(time.substring(2)),
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
