package org.kervan.messages.mrz;

import java.util.Arrays;

/**
 * The 37 characters of the zone, their values in a check digit, and which of them an optical reader
 * takes for one another. ICAO Doc 9303-3, 4.3 and 4.9.
 */
final class Alphabet {

  static final byte FILLER = '<';

  private static final int SYMBOLS = 256;
  private static final byte[] VALUE = new byte[SYMBOLS];

  /** Value times weight, so that a check digit costs a load and an addition a character. */
  private static final byte[] TIMES_7 = new byte[SYMBOLS];

  private static final byte[] TIMES_3 = new byte[SYMBOLS];
  private static final byte[] TIMES_1 = new byte[SYMBOLS];

  /** Letters read for digits: the pairs that OCR-B readers confuse. */
  private static final String LETTERS = "OQDILZSGB";

  private static final String DIGITS = "000112568";

  private static final String[] LOOKALIKES = new String[SYMBOLS];

  static {
    Arrays.fill(LOOKALIKES, "");
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      char digit = DIGITS.charAt(i);
      LOOKALIKES[letter] += digit;
      LOOKALIKES[digit] += letter;
    }
    Arrays.fill(VALUE, (byte) -1);
    VALUE[FILLER] = 0;
    for (int c = '0'; c <= '9'; c++) {
      VALUE[c] = (byte) (c - '0');
    }
    for (int c = 'A'; c <= 'Z'; c++) {
      VALUE[c] = (byte) (c - 'A' + 10);
    }
    for (int c = 0; c < SYMBOLS; c++) {
      int value = Math.max(VALUE[c], 0);
      TIMES_7[c] = (byte) (value * 7 % 10);
      TIMES_3[c] = (byte) (value * 3 % 10);
      TIMES_1[c] = (byte) (value % 10);
    }
  }

  private Alphabet() {}

  static boolean has(byte c) {
    return VALUE[c & 0xFF] >= 0;
  }

  /** Whether all of these characters belong to the zone. */
  static boolean hasAll(byte[] b, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= VALUE[b[i] & 0xFF];
    }
    return all >= 0;
  }

  static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(byte c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * The weighted sum of these characters; a strange one counts 0.
   *
   * @param phase how many characters went before in the same sum
   */
  static int sum(byte[] b, int from, int to, int phase) {
    int rest = phase % 3;
    byte[] first = rest == 0 ? TIMES_7 : rest == 1 ? TIMES_3 : TIMES_1;
    byte[] second = rest == 0 ? TIMES_3 : rest == 1 ? TIMES_1 : TIMES_7;
    byte[] third = rest == 0 ? TIMES_1 : rest == 1 ? TIMES_7 : TIMES_3;
    int sum = 0;
    int i = from;
    for (; i + 2 < to; i += 3) {
      sum += first[b[i] & 0xFF] + second[b[i + 1] & 0xFF] + third[b[i + 2] & 0xFF];
    }
    if (i < to) {
      sum += first[b[i] & 0xFF];
    }
    if (i + 1 < to) {
      sum += second[b[i + 1] & 0xFF];
    }
    return sum;
  }

  /** What may have been printed where this character was read, of the other kind. */
  static String lookalikes(byte c) {
    return LOOKALIKES[c & 0xFF];
  }
}
