package org.kervan.messages.flightmessage;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML 1.0 being written, an element on each line. What is empty is left out. */
final class XmlOut {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  void declaration() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * @param attributes names and values in turn
   */
  void start(String name, String... attributes) {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
  }

  void end() {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
  }

  void empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>\n");
  }

  void element(String name, String text) {
    if (!text.isEmpty()) {
      tag(name);
      out.append('>');
      escape(text);
      out.append("</").append(name).append(">\n");
    }
  }

  private void tag(String name, String... attributes) {
    indent();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  private void indent() {
    out.append("  ".repeat(open.size()));
  }

  /** Characters that XML has no place for become U+FFFD. */
  private void escape(String text) {
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(c < ' ' || Character.isISOControl(c) ? 0xFFFD : c);
          }
        });
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
