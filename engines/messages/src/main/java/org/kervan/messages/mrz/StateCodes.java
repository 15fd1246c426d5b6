package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  /**
   * Places of five bits: 1 to 26 for a letter, 0 for a filler, 31, which no code has, for others.
   */
  private static final byte[] PLACE = new byte[256];

  private static final @Nullable String[] CODES = new String[1 << 15];

  static {
    Arrays.fill(PLACE, (byte) 31);
    PLACE[Alphabet.FILLER] = 0;
    for (int c = 'A'; c <= 'Z'; c++) {
      PLACE[c] = (byte) (c - 'A' + 1);
    }
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      add(code);
    }
    for (String code : ADDED.split(" ")) {
      add(code);
    }
  }

  private StateCodes() {}

  private static void add(String code) {
    CODES[index((code + "<<").getBytes(StandardCharsets.US_ASCII), 0)] = code;
  }

  /** The code in these three places, or null where it is none. */
  static @Nullable String find(byte[] b, int at) {
    return CODES[index(b, at)];
  }

  private static int index(byte[] b, int at) {
    return (PLACE[b[at] & 0xFF] << 10) | (PLACE[b[at + 1] & 0xFF] << 5) | PLACE[b[at + 2] & 0xFF];
  }
}
