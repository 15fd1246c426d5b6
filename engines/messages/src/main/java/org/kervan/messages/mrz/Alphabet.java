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

  /** The same, a strange character being 0. */
  private static final byte[] COUNTED = new byte[SYMBOLS];

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
      COUNTED[c] = (byte) Math.max(VALUE[c], 0);
    }
  }

  private Alphabet() {}

  static boolean has(byte c) {
    return VALUE[c & 0xFF] >= 0;
  }

  /** Whether all of these characters, at least eight, belong to the zone. */
  static boolean hasAll(byte[] b, int from, int to) {
    long all = EightCharacters.ALL;
    for (int i = from; i + 8 < to; i += 8) {
      all &= belong(EightCharacters.at(b, i));
    }
    // the last eight, some of them for the second time
    all &= belong(EightCharacters.at(b, to - 8));
    return all == EightCharacters.ALL;
  }

  private static long belong(long eight) {
    return EightCharacters.digits(eight)
        | EightCharacters.letters(eight)
        | EightCharacters.fillers(eight);
  }

  /** Where these characters end if fillers at the end are left out. */
  static int trimmed(byte[] b, int from, int to) {
    int end = to;
    while (end - from >= 8) {
      int fillers = EightCharacters.fillersAtTheEnd(EightCharacters.at(b, end - 8));
      end -= fillers;
      if (fillers < 8) {
        return end;
      }
    }
    while (end > from && b[end - 1] == FILLER) {
      end--;
    }
    return end;
  }

  /** These characters as text, whatever they are. */
  // the constructor with a charset is too long to be compiled into its caller
  @SuppressWarnings("deprecation")
  static String text(byte[] b, int from, int to) {
    return to == from ? "" : new String(b, 0, from, to - from);
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
    int first = 0;
    int second = 0;
    int third = 0;
    int i = from;
    for (; i + 2 < to; i += 3) {
      first += COUNTED[b[i] & 0xFF];
      second += COUNTED[b[i + 1] & 0xFF];
      third += COUNTED[b[i + 2] & 0xFF];
    }
    if (i < to) {
      first += COUNTED[b[i] & 0xFF];
    }
    if (i + 1 < to) {
      second += COUNTED[b[i + 1] & 0xFF];
    }
    return switch (phase % 3) {
      case 0 -> 7 * first + 3 * second + third;
      case 1 -> 3 * first + second + 7 * third;
      default -> first + 7 * second + 3 * third;
    };
  }

  /** What may have been printed where this character was read, of the other kind. */
  static String lookalikes(byte c) {
    return LOOKALIKES[c & 0xFF];
  }
}
