package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/**
 * A date of six characters, YYMMDD, and the century that it means. ICAO Doc 9303-3, 4.8: unknown
 * parts are fillers.
 */
final class DateField {

  private static final int OLDEST_YEARS = 120;

  /** A holder of more years is not taken into account where another reading of the year exists. */
  static final int LIKELY_YEARS = 105;

  static final int EXPIRED_YEARS = 20;
  static final int VALID_YEARS = 50;
  private static final int UNKNOWN = -1;
  private static final int BAD = -2;

  private final byte[] b;
  private final int at;
  private final Layout.Span span;
  private final FindingsOfDocument findings;
  private int month;
  private int day;

  private DateField(byte[] b, int at, Layout.Span span, FindingsOfDocument findings) {
    this.b = b;
    this.at = at;
    this.span = span;
    this.findings = findings;
  }

  /** Of the centuries that give an age of 0 to 120 years, the latest. */
  static @Nullable PartialDate birth(
      byte[] b, int at, Layout.Span span, LocalDate reference, FindingsOfDocument findings) {
    DateField field = new DateField(b, at, span, findings);
    int shortYear = field.parts(MrzFindingCode.BIRTH_DATE_UNKNOWN);
    if (shortYear < 0) {
      return null;
    }
    int latest = reference.getYear();
    int year = latest / 100 * 100 + shortYear;
    boolean laterInYear = field.isLaterInYear(reference);
    if (year > latest || (year == latest && laterInYear)) {
      year -= 100;
    }
    int other = year - 100;
    if (!field.exists(year) && field.exists(other) && other >= latest - OLDEST_YEARS) {
      return field.date(other);
    }
    if (latest - other - (laterInYear ? 1 : 0) <= LIKELY_YEARS && field.exists(other)) {
      field.add(MrzFindingCode.CENTURY_GUESSED);
    }
    return field.date(year);
  }

  /** The century in which the document expired within 20 years or expires within 50. */
  static @Nullable PartialDate expiry(
      byte[] b, int at, Layout.Span span, LocalDate reference, FindingsOfDocument findings) {
    DateField field = new DateField(b, at, span, findings);
    int shortYear = field.parts(MrzFindingCode.EXPIRY_MISSING);
    if (shortYear < 0) {
      return null;
    }
    int first = reference.getYear() - EXPIRED_YEARS;
    int year = first + Math.floorMod(shortYear - first, 100);
    if (year > reference.getYear() + VALID_YEARS) {
      // in neither window: expired longer ago is likelier than valid for more than 50 years
      field.add(MrzFindingCode.CENTURY_GUESSED);
      year -= 100;
    }
    return field.date(year);
  }

  /** Reads the parts; the year's two digits, or less than 0 where there is no date. */
  private int parts(MrzFindingCode blank) {
    int year = part(0);
    month = part(2);
    day = part(4);
    if ((year | month | day) > 0 && month > 0 && month <= 12 && day > 0 && day <= 31) {
      return year;
    }
    if (year == UNKNOWN && month == UNKNOWN && day == UNKNOWN) {
      add(blank);
      return UNKNOWN;
    }
    if (year >= 0 && (month == 0 || (month > 0 && day == 0))) {
      add(MrzFindingCode.DATE_PART_ZERO);
      month = month == 0 ? UNKNOWN : month;
      day = month == UNKNOWN || day == 0 ? UNKNOWN : day;
    }
    if (year < 0 || month == BAD || day == BAD || month > 12 || day > 31) {
      add(MrzFindingCode.DATE_UNREADABLE);
      return BAD;
    }
    if (month == UNKNOWN && day != UNKNOWN) {
      add(MrzFindingCode.DATE_UNREADABLE);
      day = UNKNOWN;
    }
    return year;
  }

  private int part(int offset) {
    int tens = b[at + offset] - '0';
    int ones = b[at + offset + 1] - '0';
    if (tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9) {
      return tens * 10 + ones;
    }
    return b[at + offset] == Alphabet.FILLER && b[at + offset + 1] == Alphabet.FILLER
        ? UNKNOWN
        : BAD;
  }

  private boolean isLaterInYear(LocalDate reference) {
    int months = month - reference.getMonthValue();
    return month != UNKNOWN && (months > 0 || (months == 0 && day > reference.getDayOfMonth()));
  }

  private boolean exists(int year) {
    return exists(year, month, day);
  }

  static boolean exists(int year, int month, int day) {
    return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private @Nullable PartialDate date(int year) {
    if (!exists(year)) {
      add(MrzFindingCode.DATE_UNREADABLE);
      return null;
    }
    return new PartialDate(
        year, month == UNKNOWN ? null : (Integer) month, day == UNKNOWN ? null : (Integer) day);
  }

  private void add(MrzFindingCode code) {
    String text = new String(b, at, 6, StandardCharsets.ISO_8859_1);
    findings.add(code, span.line(), span.from(), text);
  }
}
