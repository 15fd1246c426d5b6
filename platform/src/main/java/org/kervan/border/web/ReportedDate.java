package org.kervan.border.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;
import org.kervan.web.Texts;

/** A reported date as an officer reads it; what is unknown of it is left out. */
public final class ReportedDate {

  private ReportedDate() {}

  /** Such as {@code 9 May 1978}, {@code 1978-05} or {@code 1978}; empty where none was given. */
  public static String shown(@Nullable PartialDate date, Texts texts) {
    if (date == null) {
      return "";
    }
    return date.month() == null || date.day() == null
        ? date.toString()
        : texts.date(LocalDate.of(date.year(), date.month(), date.day()));
  }
}
