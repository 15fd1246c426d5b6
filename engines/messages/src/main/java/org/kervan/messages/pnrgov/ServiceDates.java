package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;

/**
 * Dates in the texts of special services, DDMMMYY: a birth lies before the flight, an issue too, an
 * expiry after 2000.
 */
final class ServiceDates {

  /** Older travellers are so rare that a mistyped year is as likely. */
  private static final int DOUBTFUL_AGE = 95;

  /** No document is valid for longer. */
  private static final int LONGEST_VALIDITY = 50;

  private static final int CENTURY = 100;

  /** Two-digit years up to this one are of this century where the day of the flight is unknown. */
  private static final int YOUNGEST_YEAR = 30;

  private final FindingLog log;
  private final @Nullable LocalDate flight;

  ServiceDates(FindingLog log, @Nullable LocalDate flight) {
    this.log = log;
    this.flight = flight;
  }

  @Nullable PartialDate birth(String text, HeardService service) {
    int year = year(text);
    if (year < 0) {
      return unreadable(text, service);
    }
    if (text.length() > 7) {
      PartialDate full = date(text, year, service);
      if (full != null && flight != null && isAfter(full, flight)) {
        note(FindingCode.DATE_IMPLAUSIBLE, text, service);
      }
      return full;
    }
    if (flight == null) {
      note(FindingCode.CENTURY_GUESSED, text, service);
      return date(text, year < YOUNGEST_YEAR ? 2000 + year : 1900 + year, service);
    }
    int latest = flight.getYear() - flight.getYear() % CENTURY + year;
    PartialDate birth = date(text, latest, service);
    if (birth != null && isAfter(birth, flight)) {
      birth = date(text, latest - CENTURY, service);
    }
    if (birth != null && flight.getYear() - birth.year() >= DOUBTFUL_AGE) {
      note(FindingCode.CENTURY_GUESSED, text, service);
    }
    return birth;
  }

  @Nullable PartialDate expiry(String text, HeardService service) {
    int year = year(text);
    if (year < 0) {
      return unreadable(text, service);
    }
    if (text.length() > 7) {
      return date(text, year, service);
    }
    if (flight != null && 2000 + year > flight.getYear() + LONGEST_VALIDITY) {
      note(FindingCode.EXPIRY_CENTURY_GUESSED, text, service);
      return date(text, 1900 + year, service);
    }
    return date(text, 2000 + year, service);
  }

  @Nullable PartialDate issue(String text, HeardService service) {
    int year = year(text);
    if (year < 0) {
      return unreadable(text, service);
    }
    if (text.length() > 7) {
      return date(text, year, service);
    }
    boolean later = flight != null && 2000 + year > flight.getYear();
    return date(text, later ? 1900 + year : 2000 + year, service);
  }

  /** The year as sent, in two digits or in four, or -1 where the text is no date. */
  private static int year(String text) {
    boolean full = text.length() == 9;
    if ((!full && text.length() != 7) || TextDates.month(text, 2) < 0) {
      return -1;
    }
    return Figures.number(text, 5, text.length());
  }

  /** The day is left out where the sender puts zeros for it. */
  private @Nullable PartialDate date(String text, int year, HeardService service) {
    int month = TextDates.month(text, 2);
    if (text.startsWith("00") && year > 0) {
      return new PartialDate(year, month, null);
    }
    LocalDate date = TextDates.date(year, month, TextDates.two(text, 0));
    return date == null ? unreadable(text, service) : PartialDate.of(date);
  }

  private @Nullable PartialDate unreadable(String text, HeardService service) {
    note(FindingCode.DATE_UNREADABLE, text, service);
    return null;
  }

  private void note(FindingCode code, String text, HeardService service) {
    log.add(
        code, service.at().firstSegment(), service.at().fromByte(), service.code() + " " + text);
  }

  private static boolean isAfter(PartialDate date, LocalDate flight) {
    Integer day = date.day();
    Integer month = date.month();
    return LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day)
        .isAfter(flight);
  }
}
