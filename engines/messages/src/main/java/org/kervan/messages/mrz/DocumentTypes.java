package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;

/** The two characters of a document code, each pair as one string for all documents. */
final class DocumentTypes {

  private static final String SYMBOLS = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int SIZE = 128;
  private static final String[] TYPES = new String[SIZE * SIZE];

  static {
    for (int i = 0; i < SYMBOLS.length(); i++) {
      for (int j = 0; j < SYMBOLS.length(); j++) {
        char first = SYMBOLS.charAt(i);
        char second = SYMBOLS.charAt(j);
        TYPES[first * SIZE + second] =
            second != '<' ? "" + first + second : first != '<' ? "" + first : "";
      }
    }
  }

  private DocumentTypes() {}

  static String type(byte[] b, int at) {
    byte first = b[at];
    byte second = b[at + 1];
    return Alphabet.has(first) && Alphabet.has(second)
        ? TYPES[first * SIZE + second]
        : new String(b, at, 2, StandardCharsets.ISO_8859_1);
  }

  /** Whether the standard gives this format documents of this type. */
  static boolean isUsual(String type, MrzFormat format) {
    char first = type.isEmpty() ? '<' : type.charAt(0);
    return switch (format) {
      case TD3 -> first == 'P';
      case MRV_A, MRV_B -> first == 'V';
      case TD1, TD2, SLOVAK_ID, FRENCH_ID -> first == 'I' || first == 'A' || first == 'C';
      case FRENCH_LICENCE, SWISS_LICENCE, UNKNOWN -> true;
    };
  }
}
