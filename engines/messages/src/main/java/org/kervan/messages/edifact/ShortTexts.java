package org.kervan.messages.edifact;

import java.nio.charset.StandardCharsets;

/**
 * One string for each code of a file: countries, airports and qualifiers recur with every
 * traveller. A table of one place for each code, found by the packed bytes; who comes later takes
 * the place. It lives as long as the reading of one file.
 */
final class ShortTexts {

  private static final int BITS = 8;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] keys = new long[1 << BITS];
  private final String[] texts = new String[1 << BITS];

  /** The bytes as text; they are printable ASCII. */
  String of(byte[] bytes, int from, int length) {
    if (length == 0) {
      return "";
    }
    if (length > Long.BYTES) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    long key = Octets.packed(bytes, from, length);
    int place = (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
    if (keys[place] != key) {
      keys[place] = key;
      texts[place] = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    return texts[place];
  }
}
