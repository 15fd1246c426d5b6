package org.kervan.messages.edifact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;

/** Reads DTM segments, choosing the century that the sender left out. */
public final class DateReader {

  /** Older travellers are so rare that a mistyped year is as likely. */
  private static final int DOUBTFUL_AGE = 95;

  private static final int EARLIEST_BIRTH = 1890;

  /** No document is valid for longer, so a two-digit expiry lies within it. */
  private static final int LONGEST_VALIDITY = 50;

  private final FindingLog log;

  public DateReader(FindingLog log) {
    this.log = log;
  }

  /** A scheduled time, local to its airport; a date without a time is its midnight. */
  public @Nullable LocalDateTime flightTime(Segment dtm) {
    SentDate sent = parse(dtm);
    LocalDateTime time = sent == null ? null : sent.toDateTime();
    if (time == null) {
      log.add(FindingCode.DATE_UNREADABLE, dtm);
    } else if (sent != null && !sent.timed()) {
      log.add(FindingCode.FLIGHT_TIME_MISSING, dtm);
    }
    return time;
  }

  /**
   * A birth date lies before the flight. Two digits of a year mean the latest such year; that is
   * doubtful where the day of the flight is unknown or the traveller would be very old.
   */
  public @Nullable PartialDate birth(Segment dtm, @Nullable LocalDate flight) {
    SentDate sent = parse(dtm);
    PartialDate birth = null;
    if (sent != null) {
      birth = sent.inYear(sent.shortYear() ? birthYear(sent, dtm, flight) : sent.year());
    }
    if (birth == null) {
      log.add(FindingCode.DATE_UNREADABLE, dtm);
    } else if (birth.year() < EARLIEST_BIRTH || (flight != null && isAfter(birth, flight))) {
      log.add(FindingCode.DATE_IMPLAUSIBLE, dtm);
    }
    return birth;
  }

  private int birthYear(SentDate sent, Segment dtm, @Nullable LocalDate flight) {
    if (flight == null) {
      log.add(FindingCode.CENTURY_GUESSED, dtm);
      return sent.year() < 30 ? 2000 + sent.year() : 1900 + sent.year();
    }
    int year = latestYear(sent, flight);
    if (flight.getYear() - year >= DOUBTFUL_AGE) {
      log.add(FindingCode.CENTURY_GUESSED, dtm);
    }
    return year;
  }

  /** The last year that ends in the two digits and in which the date is not after the flight. */
  private static int latestYear(SentDate sent, LocalDate flight) {
    int year = flight.getYear() - flight.getYear() % 100 + sent.year();
    return isAfter(year, sent.month(), sent.day(), flight) ? year - 100 : year;
  }

  /** A document is issued before the flight. */
  public @Nullable PartialDate issued(Segment dtm, @Nullable LocalDate flight) {
    SentDate sent = parse(dtm);
    PartialDate issued = null;
    if (sent != null) {
      int year = sent.year();
      if (sent.shortYear()) {
        year = flight == null ? 2000 + year : latestYear(sent, flight);
      }
      issued = sent.inYear(year);
    }
    if (issued == null) {
      log.add(FindingCode.DATE_UNREADABLE, dtm);
    }
    return issued;
  }

  public @Nullable PartialDate expiry(Segment dtm, @Nullable LocalDate flight) {
    SentDate sent = parse(dtm);
    PartialDate expiry = null;
    if (sent != null) {
      int year = sent.shortYear() ? 2000 + sent.year() : sent.year();
      if (sent.shortYear() && flight != null && year > flight.getYear() + LONGEST_VALIDITY) {
        year -= 100;
      }
      expiry = sent.inYear(year);
    }
    if (expiry == null) {
      log.add(FindingCode.DATE_UNREADABLE, dtm);
    }
    return expiry;
  }

  private @Nullable SentDate parse(Segment dtm) {
    int format = dtm.isEmpty(1, 2) ? SentDate.NO_FORMAT : dtm.number(1, 2);
    SentDate sent = dtm.date(1, 1, format);
    if (sent == null) {
      sent = SentDate.parse(dtm.raw(1, 1), dtm.value(1, 2));
    }
    if (sent != null && !sent.asDeclared()) {
      log.add(FindingCode.DATE_FORMAT_DIFFERS, dtm);
    }
    return sent;
  }

  private static boolean isAfter(PartialDate birth, LocalDate flight) {
    Integer month = birth.month();
    Integer day = birth.day();
    return isAfter(birth.year(), month == null ? 0 : month, day == null ? 0 : day, flight);
  }

  private static boolean isAfter(int year, int month, int day, LocalDate flight) {
    return inOrder(year, Math.max(1, month), Math.max(1, day))
        > inOrder(flight.getYear(), flight.getMonthValue(), flight.getDayOfMonth());
  }

  private static int inOrder(int year, int month, int day) {
    return (year * 100 + month) * 100 + day;
  }
}
