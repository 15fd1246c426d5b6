package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in text, without the cost of an exception for what is none. */
final class Figures {

  /** More digits than any fare in any currency. */
  private static final int MAX_DIGITS = 15;

  private Figures() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The number, or -1 where the text is not one of at most {@code digits} digits. */
  static int number(String text, int digits) {
    if (text.isEmpty() || text.length() > digits) {
      return -1;
    }
    return number(text, 0, text.length());
  }

  /** The number between two places of a text, at most nine digits apart, or -1. */
  static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** A sum of money with a point or a comma, as ISO 9735 allows both; null where it is none. */
  static @Nullable BigDecimal amount(String text) {
    long digits = 0;
    int count = 0;
    int scale = -1;
    boolean negative = text.startsWith("-");
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c) && count < MAX_DIGITS) {
        digits = digits * 10 + c - '0';
        count++;
        scale += scale >= 0 ? 1 : 0;
      } else if ((c == '.' || c == ',') && scale < 0) {
        scale = 0;
      } else {
        return null;
      }
    }
    return count == 0 ? null : BigDecimal.valueOf(negative ? -digits : digits, Math.max(scale, 0));
  }

  /** A text without the zeros before its first other character; one zero stays. */
  static String withoutZeros(String text) {
    int from = 0;
    while (from < text.length() - 1
        && text.charAt(from) == '0'
        && Character.isLetterOrDigit(text.charAt(from + 1))) {
      from++;
    }
    return text.substring(from);
  }
}
