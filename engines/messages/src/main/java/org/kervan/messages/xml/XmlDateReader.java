package org.kervan.messages.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Moment;
import org.kervan.messages.PartialDate;

/** Reads dates and times as XML has them (ISO 8601), and as senders write them all the same. */
public final class XmlDateReader {

  private static final int EARLIEST_BIRTH = 1890;

  private static final String ZONE = "(Z|[+-]\\d\\d:?\\d\\d)?";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d|[Xx]{2})(?:-(\\d\\d|[Xx]{2}))?)?(?:T[\\d:.,]*)?" + ZONE);

  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?\\d\\d(?:[.,]\\d+)?)?)?" + ZONE);

  private final XmlScanner scanner;

  public XmlDateReader(XmlScanner scanner) {
    this.scanner = scanner;
  }

  /** A yes of XML Schema's boolean, in any case. */
  public static boolean isTrue(String value) {
    return value.equalsIgnoreCase("true") || value.equals("1");
  }

  /** When a message was made: with a zone in UTC, otherwise as sent. Null where unreadable. */
  public @Nullable LocalDateTime preparation(String value) {
    Matcher time = TIME.matcher(value);
    LocalDateTime read = time.matches() ? time(time) : null;
    if (read == null) {
      scanner.note(FindingCode.PREPARATION_TIME_UNREADABLE, value);
      return null;
    }
    String zone = time.group(4);
    if (zone == null || zone.equals("Z")) {
      return read;
    }
    try {
      return read.minusSeconds(ZoneOffset.of(zone).getTotalSeconds());
    } catch (DateTimeException noSuchZone) {
      scanner.note(FindingCode.PREPARATION_TIME_UNREADABLE, value);
      return null;
    }
  }

  /** A scheduled time as the clocks of its airport show it, whatever its zone. */
  public @Nullable LocalDateTime flightTime(String value) {
    Matcher time = TIME.matcher(value);
    LocalDateTime read = time.matches() ? time(time) : null;
    if (read == null) {
      scanner.note(FindingCode.DATE_UNREADABLE, value);
    } else if (time.group(2) == null) {
      scanner.note(FindingCode.FLIGHT_TIME_MISSING, value);
    } else if ("Z".equals(time.group(4))) {
      scanner.note(FindingCode.FLIGHT_TIME_IN_UTC, value);
    }
    return read;
  }

  /** A date, with its time as the sender wrote it where one is given, whatever its zone. */
  public @Nullable Moment moment(String value) {
    Matcher time = TIME.matcher(value);
    LocalDateTime read = time.matches() ? time(time) : null;
    if (read == null) {
      scanner.note(FindingCode.DATE_UNREADABLE, value);
      return null;
    }
    return new Moment(read.toLocalDate(), time.group(2) == null ? null : read.toLocalTime());
  }

  private static @Nullable LocalDateTime time(Matcher time) {
    try {
      LocalDateTime day = LocalDate.parse(time.group(1)).atStartOfDay();
      if (time.group(2) == null) {
        return day;
      }
      int hour = Integer.parseInt(time.group(2));
      int minute = Integer.parseInt(time.group(3));
      return hour == 24 && minute == 0 ? day.plusDays(1) : day.withHour(hour).withMinute(minute);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  /** A birth date, noted where it lies after the flight or too long ago. */
  public @Nullable PartialDate birth(String value, @Nullable LocalDate flight) {
    PartialDate birth = date(value);
    if (birth != null && (birth.year() < EARLIEST_BIRTH || isAfter(birth, flight))) {
      scanner.note(FindingCode.DATE_IMPLAUSIBLE, value);
    }
    return birth;
  }

  private static boolean isAfter(PartialDate birth, @Nullable LocalDate flight) {
    Integer month = birth.month();
    Integer day = birth.day();
    return flight != null
        && LocalDate.of(birth.year(), month == null ? 1 : month, day == null ? 1 : day)
            .isAfter(flight);
  }

  /** A date of which the day, or the month too, may be zeros, letters X or left out. */
  public @Nullable PartialDate date(String value) {
    PartialDate read = iso(value);
    if (read != null) {
      return read;
    }
    read = otherwise(value);
    FindingCode code = read == null ? FindingCode.DATE_UNREADABLE : FindingCode.DATE_FORMAT_DIFFERS;
    scanner.note(code, value);
    return read;
  }

  private static @Nullable PartialDate iso(String value) {
    Matcher date = DATE.matcher(value);
    return date.matches() ? date(date.group(1), date.group(2), date.group(3)) : null;
  }

  private static @Nullable PartialDate otherwise(String value) {
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(value);
    if (!dayFirst.matches()) {
      return null;
    }
    int first = Integer.parseInt(dayFirst.group(1));
    int second = Integer.parseInt(dayFirst.group(2));
    // with slashes some write the month first; where both could be one, nobody can tell
    if (value.indexOf('/') >= 0 && first <= 12 && second <= 12 && first != second) {
      return null;
    }
    boolean monthFirst = second > 12;
    return date(
        dayFirst.group(3), dayFirst.group(monthFirst ? 1 : 2), dayFirst.group(monthFirst ? 2 : 1));
  }

  private static @Nullable PartialDate date(
      String year, @Nullable String month, @Nullable String day) {
    try {
      return new PartialDate(Integer.parseInt(year), part(month), part(day));
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private static @Nullable Integer part(@Nullable String digits) {
    return digits == null || digits.equals("00") || digits.equalsIgnoreCase("XX")
        ? null
        : Integer.valueOf(digits);
  }
}
