package org.kervan.border;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Segments of a message as they were sent, for the eye. Separators are the file's own. */
final class RawSegments {
  private static final String ANNOUNCED = "UNA";
  private static final int RELEASE_IN_UNA = 6;
  private static final char RELEASE = '?';
  private static final char TERMINATOR = '\'';

  private RawSegments() {}

  /**
   * One line for each segment, without its terminator. The last character of the part terminates
   * its last segment, unless the message was cut off there.
   *
   * @param head the first nine bytes of the file, where UNA stands if there is one (ISO 9735-1, 8)
   */
  static List<String> lines(byte[] head, byte[] part) {
    String una = new String(head, StandardCharsets.ISO_8859_1);
    boolean announced = una.startsWith(ANNOUNCED) && una.length() > RELEASE_IN_UNA;
    char release = announced ? una.charAt(RELEASE_IN_UNA) : RELEASE;
    String text = text(part);
    if (text.stripLeading().startsWith("<")) {
      return elements(text);
    }
    char last = text.isEmpty() ? TERMINATOR : text.charAt(text.length() - 1);
    char terminator = Character.isLetterOrDigit(last) ? TERMINATOR : last;
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    boolean released = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == terminator && !released) {
        lines.add(line.toString().strip());
        line.setLength(0);
      } else {
        line.append(c);
      }
      released = c == release && release != ' ' && !released;
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /** A line for each element that holds a value, in a message that came as XML. */
  private static List<String> elements(String xml) {
    return xml.replaceAll("(</[^<>]*>|/>)\\s*(?=<)", "$1\n")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String text(byte[] part) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
    } catch (CharacterCodingException e) {
      return new String(part, StandardCharsets.ISO_8859_1);
    }
  }
}
