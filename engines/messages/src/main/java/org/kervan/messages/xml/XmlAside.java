package org.kervan.messages.xml;

/**
 * Comments, instructions, document types and quoted sections: where each ends. What has no end
 * reaches to its next {@code >}, and is not looked for again, so that reading stays linear.
 */
final class XmlAside {

  private final byte[] bytes;
  private boolean commentsEnd = true;
  private boolean sectionsEnd = true;
  private boolean instructionsEnd = true;
  private boolean doctypeEnds = true;
  private boolean ended;

  XmlAside(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean startsAt(int at, String markup) {
    return at + markup.length() <= bytes.length
        && XmlNames.isAt(bytes, at, at + markup.length(), markup);
  }

  /** Whether what was asked for last has an end. */
  boolean ended() {
    return ended;
  }

  int afterComment(int from) {
    int end = commentsEnd ? after(from + 4, "-->") : -1;
    commentsEnd = end >= 0;
    return endOr(end, from);
  }

  /** After the {@code ]]>} of a quoted section. */
  int afterSection(int from) {
    int end = sectionsEnd ? after(from + 9, "]]>") : -1;
    sectionsEnd = end >= 0;
    return endOr(end, from);
  }

  int afterInstruction(int from) {
    int end = instructionsEnd ? after(from + 2, "?>") : -1;
    instructionsEnd = end >= 0;
    return endOr(end, from);
  }

  /** After a document type with its declarations in brackets, none of which is read. */
  int afterDoctype(int from) {
    int end = doctypeEnds ? doctype(from) : -1;
    doctypeEnds = end >= 0;
    return endOr(end, from);
  }

  private int doctype(int from) {
    boolean bracket = false;
    byte quote = 0;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '[' || b == ']') {
        bracket = b == '[';
      } else if (b == '>' && !bracket) {
        return i + 1;
      }
    }
    return -1;
  }

  private int endOr(int end, int from) {
    ended = end >= 0;
    return ended ? end : afterTag(from);
  }

  /** After the next {@code >}, or before the next {@code <}. */
  int afterTag(int from) {
    int i = from + 1;
    while (i < bytes.length && bytes[i] != '>' && bytes[i] != '<') {
      i++;
    }
    return i < bytes.length && bytes[i] == '>' ? i + 1 : i;
  }

  private int after(int from, String end) {
    byte last = (byte) end.charAt(end.length() - 1);
    for (int i = from + end.length() - 1; i < bytes.length; i++) {
      if (bytes[i] == last && startsAt(i - end.length() + 1, end)) {
        return i + 1;
      }
    }
    return -1;
  }
}
