package org.kervan.messages.mrz;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/**
 * A whole date, YYMMDD, and the check digit that fits it, as seven digits in the bytes of one long,
 * the first one lowest.
 *
 * <p>Adding the last three digits of the date to the first three leaves a sum for each of the
 * weights 7, 3 and 1. A multiplication weighs the three, and their total stands in its third byte;
 * it is at most 18 * 11, so that nothing is carried. In a composite digit the date begins at
 * another phase, which only exchanges the weights.
 */
final class CheckedDate {

  static final long NONE = -1;

  private static final long SEVEN = 0x00FF_FFFF_FFFF_FFFFL;
  private static final long ZEROS = 0x0030_3030_3030_3030L;
  private static final long TO_SIXTEEN = 0x0006_0606_0606_0606L;
  private static final long UPPER_HALVES = 0x00F0_F0F0_F0F0_F0F0L;
  private static final int[] WEIGHTS = {0x07_03_01, 0x03_01_07, 0x01_07_03};

  private CheckedDate() {}

  /** From this place, after which another character stands; NONE if it is not in order. */
  static long at(byte[] b, int at) {
    // '0' to '9' become 0 to 9; all else has something in its upper half, or has when 6 is added
    long digits = (EightCharacters.at(b, at) & SEVEN) ^ ZEROS;
    boolean numeric = ((digits | (digits + TO_SIXTEEN)) & UPPER_HALVES) == 0;
    return numeric && sum(digits, 0) % 10 == checkDigit(digits) ? digits : NONE;
  }

  static int checkDigit(long date) {
    return (int) (date >>> 48);
  }

  /** The weighted sum of the digits before the check digit. */
  static int sum(long date, int phase) {
    long sums = (date + (date >>> 24)) & 0xFF_FFFF;
    return (int) ((sums * WEIGHTS[phase]) >>> 16) & 0xFF;
  }

  /** The same with the check digit, as a composite digit covers them. */
  static int sumWithDigit(long date, int phase) {
    return sum(date, phase) + (WEIGHTS[phase] >>> 16) * checkDigit(date);
  }

  /** As {@link DateField#birth} where that has nothing to report, else null. */
  static @Nullable PartialDate birth(long date, LocalDate reference) {
    int latest = reference.getYear();
    boolean laterInYear = isLaterInYear(date, reference);
    int year = latest / 100 * 100 + two(date);
    if (year > latest || (year == latest && laterInYear)) {
      year -= 100;
    }
    int otherAge = latest - (year - 100) - (laterInYear ? 1 : 0);
    return otherAge <= DateField.LIKELY_YEARS ? null : date(year, date);
  }

  /** As {@link DateField#expiry} where that has nothing to report, else null. */
  static @Nullable PartialDate expiry(long date, LocalDate reference) {
    int first = reference.getYear() - DateField.EXPIRED_YEARS;
    int year = first + Math.floorMod(two(date) - first, 100);
    return year > reference.getYear() + DateField.VALID_YEARS ? null : date(year, date);
  }

  private static @Nullable PartialDate date(int year, long date) {
    int month = two(date >>> 16);
    int day = two(date >>> 32);
    boolean exists = month > 0 && month <= 12 && day > 0 && DateField.exists(year, month, day);
    return exists ? new PartialDate(year, month, day) : null;
  }

  private static boolean isLaterInYear(long date, LocalDate reference) {
    int months = two(date >>> 16) - reference.getMonthValue();
    return months > 0 || (months == 0 && two(date >>> 32) > reference.getDayOfMonth());
  }

  private static int two(long digits) {
    return 10 * (int) (digits & 0xF) + (int) ((digits >>> 8) & 0xF);
  }
}
