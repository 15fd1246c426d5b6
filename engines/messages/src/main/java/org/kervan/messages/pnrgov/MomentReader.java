package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.edifact.Segment;

/** Reads dates and times from the components of segments. */
final class MomentReader {

  /** A departure and the arrival that belongs to it; both null where not given. */
  record Journey(@Nullable Moment departure, @Nullable Moment arrival) {}

  private final FindingLog log;

  MomentReader(FindingLog log) {
    this.log = log;
  }

  /** The moment of a date component and the time component after it. */
  @Nullable Moment moment(
      Segment segment, Field field, int element, int component, SourceList sources) {
    String date = segment.recurring(element, component);
    if (date.isEmpty()) {
      return null;
    }
    String time = segment.recurring(element, component + 1);
    if (date.length() == 10 && time.isEmpty()) {
      time = date.substring(6);
      date = date.substring(0, 6);
    }
    LocalDate day = TextDates.date(date);
    if (day == null) {
      log.add(FindingCode.DATE_UNREADABLE, segment);
      return null;
    }
    sources.add(segment.source(field, element, component));
    return moment(segment, day, time);
  }

  private Moment moment(Segment segment, LocalDate day, String time) {
    if (time.isEmpty()) {
      return new Moment(day, null);
    }
    if (TextDates.isMidnightOfNextDay(time)) {
      return new Moment(day.plusDays(1), LocalTime.MIDNIGHT);
    }
    LocalTime clock = TextDates.time(time);
    if (clock == null) {
      log.add(FindingCode.DATE_UNREADABLE, segment);
    }
    return new Moment(day, clock);
  }

  /** TVL/C310. An arrival without a day is on the day of departure. */
  Journey journey(Segment tvl, Field departed, Field arrived, SourceList sources) {
    Moment departure = moment(tvl, departed, 1, 0, sources);
    String arrivalDay = tvl.recurring(1, 2);
    int timeAt = 3;
    if (arrivalDay.length() == 4 && tvl.recurring(1, 3).isEmpty()) {
      log.add(FindingCode.VALUE_SHIFTED, tvl);
      timeAt = 2;
      arrivalDay = "";
    }
    if (!arrivalDay.isEmpty()) {
      return new Journey(departure, moment(tvl, arrived, 1, 2, sources));
    }
    String time = tvl.recurring(1, timeAt);
    if (departure == null || time.isEmpty()) {
      return new Journey(departure, null);
    }
    Moment arrival = moment(tvl, departure.date(), time);
    if (arrival.time() == null) {
      return new Journey(departure, null);
    }
    sources.add(tvl.source(arrived, 1, timeAt));
    if (arrival.earliest().isBefore(departure.earliest())) {
      log.add(FindingCode.ARRIVAL_DAY_ASSUMED, tvl);
    }
    return new Journey(departure, arrival);
  }
}
