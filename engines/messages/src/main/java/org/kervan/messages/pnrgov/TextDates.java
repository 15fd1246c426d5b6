package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Dates as PNRGOV writes them: DDMMYY in its segments, DDMMMYY in the texts of special services.
 * The months are English in every message.
 */
final class TextDates {

  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

  private TextDates() {}

  /** A date of this century: DDMMYY, DDMMCCYY or CCYYMMDD, DDMMMYY; null where it is none. */
  static @Nullable LocalDate date(String text) {
    int length = text.length();
    if (length == 6) {
      return date(2000 + two(text, 4), two(text, 2), two(text, 0));
    }
    if (length == 8) {
      LocalDate yearFirst =
          text.startsWith("20")
              ? date(Figures.number(text, 0, 4), two(text, 4), two(text, 6))
              : null;
      return yearFirst == null
          ? date(Figures.number(text, 4, 8), two(text, 2), two(text, 0))
          : yearFirst;
    }
    return length == 7 ? date(2000 + two(text, 5), month(text, 2), two(text, 0)) : null;
  }

  /** HHMM or HHMMSS; null where it is none. 24:00 is {@link #isMidnightOfNextDay}. */
  static @Nullable LocalTime time(String text) {
    if (text.length() != 4 && text.length() != 6) {
      return null;
    }
    int hour = two(text, 0);
    int minute = two(text, 2);
    int second = text.length() == 6 ? two(text, 4) : 0;
    boolean valid = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return valid && second >= 0 && second < 60 ? LocalTime.of(hour, minute, second) : null;
  }

  static boolean isMidnightOfNextDay(String time) {
    return time.equals("2400") || time.equals("240000");
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    return day <= Month.of(month).length(Year.isLeap(year)) ? LocalDate.of(year, month, day) : null;
  }

  /** The month that begins at a place of a text, or -1. */
  static int month(String text, int at) {
    if (at + 3 > text.length()) {
      return -1;
    }
    for (int month = 0; month < 12; month++) {
      if (text.regionMatches(true, at, MONTHS, month * 3, 3)) {
        return month + 1;
      }
    }
    return -1;
  }

  /** Whether DDMMM and two digits of a year stand at a place of a text. */
  static boolean isAt(String text, int at) {
    return at + 7 <= text.length()
        && two(text, at) >= 0
        && month(text, at + 2) > 0
        && two(text, at + 5) >= 0;
  }

  /** The two digits at a place of a text, or a number below any other where they are none. */
  static int two(String text, int at) {
    int number = Figures.number(text, at, at + 2);
    return number < 0 ? -10_000 : number;
  }
}
