package org.kervan.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth with what is known of it. "Born 1962" is not 1 January 1962 (UN consolidated
 * list, TYPE_OF_DATE).
 */
public sealed interface BirthDate {

  /** Known to the day. */
  record Exact(LocalDate date) implements BirthDate {}

  /** Month and day, or only the day, unknown. */
  record Partial(int year, @Nullable Integer month) implements BirthDate {}

  /** About this year; the month and day, where given, are as uncertain. */
  record Approximate(int year) implements BirthDate {}

  /** Some time in these years, both included. */
  record Between(int fromYear, int toYear) implements BirthDate {}
}
