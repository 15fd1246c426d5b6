package org.kervan.access.secrets;

import java.util.Locale;

/** Base32 without padding (RFC 4648, section 6), in which authenticator programs take a secret. */
final class Base32 {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte b : bytes) {
      buffer = (buffer << 8 | (b & 0xff)) & 0xfff;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(DIGITS.charAt(buffer >> (bits - 5) & 31));
      }
    }
    if (bits > 0) {
      text.append(DIGITS.charAt(buffer << (5 - bits) & 31));
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    String digits = text.strip().toUpperCase(Locale.ROOT);
    var bytes = new byte[digits.length() * 5 / 8];
    int buffer = 0;
    int bits = 0;
    int next = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = DIGITS.indexOf(digits.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException(
            "character %d is none of the Base32 digits A-Z and 2-7".formatted(i + 1));
      }
      buffer = (buffer << 5 | value) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[next++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
