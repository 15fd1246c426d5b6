package org.kervan.messages.xml;

import java.util.Arrays;

/**
 * A start tag taken apart, as far as it can be: a tag without its end, or an attribute without its
 * quotes or its value, is read up to the next thing that can be told.
 */
final class XmlTag {

  private static final int MAX_ATTRIBUTES = 64;

  private final byte[] bytes;
  private final int[] attributes = new int[4 * MAX_ATTRIBUTES];
  private int count;
  private int position;
  private int nameTo;
  private boolean malformed;
  private boolean repeated;
  private boolean empty;

  XmlTag(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the tag at {@code from}; false where what looked like a tag is text, such as the {@code
   * <B} of {@code A<B</Name>}.
   */
  boolean read(int from) {
    count = 0;
    malformed = false;
    repeated = false;
    empty = false;
    position = from + 1;
    skipName();
    nameTo = position;
    while (position < bytes.length) {
      skipBlanks();
      byte b = position < bytes.length ? bytes[position] : (byte) '<';
      if (b == '>') {
        position++;
        return true;
      }
      if (b == '<') {
        break;
      }
      if (b == '/' && position + 1 < bytes.length && bytes[position + 1] == '>') {
        empty = true;
        position += 2;
        return true;
      }
      if (isNameStart(b)) {
        if (attribute()) {
          return true;
        }
      } else {
        malformed = true;
        position++;
      }
    }
    malformed = true;
    return position > nameTo;
  }

  /** True where the attribute's value ran over the end of the tag, which is therefore read. */
  private boolean attribute() {
    int from = position;
    skipName();
    int to = position;
    skipBlanks();
    if (position >= bytes.length || bytes[position] != '=') {
      malformed = true;
      return false;
    }
    position++;
    skipBlanks();
    byte quote = position < bytes.length ? bytes[position] : 0;
    if (quote != '"' && quote != '\'') {
      malformed = true;
      int value = position;
      while (position < bytes.length && !isBlank(bytes[position]) && !isTagEnd(bytes[position])) {
        position++;
      }
      add(from, to, value, position);
      return false;
    }
    int value = ++position;
    while (position < bytes.length && bytes[position] != quote && bytes[position] != '<') {
      position++;
    }
    if (position < bytes.length && bytes[position] == quote) {
      add(from, to, value, position++);
      return false;
    }
    return unquoted(from, to, value);
  }

  /** The closing quote is missing: the value ends with the tag. */
  private boolean unquoted(int from, int to, int value) {
    malformed = true;
    int end = value;
    while (end < position && bytes[end] != '>') {
      end++;
    }
    boolean ended = end < position;
    empty = ended && end > value && bytes[end - 1] == '/';
    add(from, to, value, empty ? end - 1 : end);
    if (ended) {
      position = end + 1;
    }
    return ended;
  }

  private void add(int from, int to, int value, int end) {
    if (XmlNames.isAt(bytes, from, Math.min(to, from + 5), "xmlns")) {
      return;
    }
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(bytes, attributes[4 * i], attributes[4 * i + 1], bytes, from, to)) {
        repeated = true;
        return;
      }
    }
    if (count == MAX_ATTRIBUTES) {
      malformed = true;
      return;
    }
    attributes[4 * count] = from;
    attributes[4 * count + 1] = to;
    attributes[4 * count + 2] = value;
    attributes[4 * count + 3] = end;
    count++;
  }

  private void skipName() {
    while (position < bytes.length && isName(bytes[position])) {
      position++;
    }
  }

  private void skipBlanks() {
    while (position < bytes.length && isBlank(bytes[position])) {
      position++;
    }
  }

  /** The attribute's place among those of the tag, or -1. */
  int find(String name) {
    for (int i = 0; i < count; i++) {
      int to = attributes[4 * i + 1];
      if (XmlNames.isAt(bytes, XmlNames.local(bytes, attributes[4 * i], to), to, name)) {
        return i;
      }
    }
    return -1;
  }

  int valueFrom(int attribute) {
    return attributes[4 * attribute + 2];
  }

  int valueTo(int attribute) {
    return attributes[4 * attribute + 3];
  }

  int nameTo() {
    return nameTo;
  }

  /** After the tag, or where the reading of it stopped. */
  int end() {
    return position;
  }

  boolean malformed() {
    return malformed;
  }

  /** Whether an attribute stands twice, of which the first was taken. */
  boolean repeated() {
    return repeated;
  }

  /** {@code <Name/>}. */
  boolean empty() {
    return empty;
  }

  static boolean isNameStart(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == ':' || b < 0;
  }

  static boolean isName(byte b) {
    return isNameStart(b) || (b >= '0' && b <= '9') || b == '-' || b == '.';
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static boolean isTagEnd(byte b) {
    return b == '>' || b == '<';
  }
}
