package org.kervan.messages.xml;

/**
 * Replaces the references of a text: the five of XML 1.0, 4.6, and those to characters. Any other
 * stays as it was written, so nothing ever grows. Control characters, which no text holds and no
 * database takes, become U+FFFD.
 */
final class XmlReferences {

  /** Of the longest name of a reference, {@code #x10FFFF} with some zeros. */
  private static final int LONGEST = 12;

  private boolean stray;
  private boolean unknown;
  private boolean control;

  String resolve(String text) {
    return withoutControls(text.indexOf('&') < 0 ? text : replaced(text));
  }

  void clear() {
    stray = false;
    unknown = false;
    control = false;
  }

  /** Whether since then a text had an ampersand that begins no reference. */
  boolean stray() {
    return stray;
  }

  /** Whether one had a reference that stands for nothing known. */
  boolean unknown() {
    return unknown;
  }

  boolean control() {
    return control;
  }

  private String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
      out.append(text, at, amp);
      int end = end(text, amp + 1);
      int code = end < 0 ? -1 : code(text.substring(amp + 1, end));
      if (code >= 0) {
        out.appendCodePoint(code);
        at = end + 1;
      } else {
        stray |= end < 0;
        unknown |= end >= 0;
        out.append('&');
        at = amp + 1;
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Where the semicolon of the reference stands, or -1. */
  private static int end(String text, int from) {
    int last = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from ? i : -1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static int code(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.charAt(0) == '#' ? character(name) : -1;
    };
  }

  private static int character(String name) {
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    String digits = name.substring(hexadecimal ? 2 : 1);
    int radix = hexadecimal ? 16 : 10;
    int code = 0;
    for (int i = 0; i < digits.length() && code <= Character.MAX_CODE_POINT; i++) {
      char c = digits.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * radix + digit;
    }
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    boolean none = code == 0 || code > Character.MAX_CODE_POINT;
    return digits.isEmpty() || surrogate || none ? -1 : code;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  String withoutControls(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        control = true;
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, '\uFFFD');
      }
    }
    return clean == null ? text : clean.toString();
  }
}
