package org.kervan.messages.mrz;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The codes of states and organizations, each as one string for all documents: ISO 3166-1 alpha-3,
 * and those that ICAO Doc 9303-3, section 5 adds. Found by position, so that a known code costs
 * neither a search nor an allocation.
 */
final class StateCodes {

  /**
   * 9303-3, 5, parts A to E: Germany's one letter, British nationals other than citizens, the
   * European Union, United Nations, organizations, persons without nationality, the neutral zone,
   * the specimen state. And two in use that it does not list: XCT, northern Cyprus; XKX, Kosovo.
   */
  private static final String ADDED =
      "D GBD GBN GBO GBP GBS EUE RKS UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC"
          + " XXA XXB XXC XXX NTZ UTO XCT XKX";

  private static final int LETTERS = 27;
  private static final @Nullable String[] CODES = new String[LETTERS * LETTERS * LETTERS];

  static {
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      add(code);
    }
    for (String code : ADDED.split(" ")) {
      add(code);
    }
  }

  private StateCodes() {}

  private static void add(String code) {
    int index = 0;
    for (int i = 0; i < 3; i++) {
      index = index * LETTERS + (i < code.length() ? code.charAt(i) - 'A' + 1 : 0);
    }
    CODES[index] = code;
  }

  /** The code in these three places, or null where it is none. */
  static @Nullable String find(byte[] b, int at) {
    int first = letter(b[at]);
    int second = letter(b[at + 1]);
    int third = letter(b[at + 2]);
    return (first | second | third) < 0
        ? null
        : CODES[(first * LETTERS + second) * LETTERS + third];
  }

  private static int letter(byte c) {
    return Alphabet.isLetter(c) ? c - 'A' + 1 : c == Alphabet.FILLER ? 0 : -1;
  }
}
