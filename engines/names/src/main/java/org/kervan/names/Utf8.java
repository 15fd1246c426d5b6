package org.kervan.names;

import java.nio.charset.StandardCharsets;

/** The encoding of every list; a byte that is not UTF-8 costs its character and nothing more. */
final class Utf8 {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static String text(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  static boolean isDamaged(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }
}
