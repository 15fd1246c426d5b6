package org.kervan.messages.mrz;

import java.util.List;
import org.kervan.messages.mrz.Layout.Check;
import org.kervan.messages.mrz.Layout.Span;

/**
 * Whether a line of another length than its format asks can only have changed at its end.
 *
 * <p>A check digit over the end of the line shows it. Where there is none, as in the line of the
 * names, a character lost anywhere looks like a filler lost at the end and moves all fields.
 */
final class LineEnd {

  private LineEnd() {}

  /** Whether a check digit stands at the end of this line, or counts it. */
  static boolean isChecked(Layout layout, int line) {
    for (Check check : layout.checks) {
      if (isEnd(layout, line, check.digit())) {
        return true;
      }
      for (Span span : check.over()) {
        if (isEnd(layout, line, span)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isEnd(Layout layout, int line, Span span) {
    return span.line() == line && span.to() == layout.format.width(line);
  }

  /**
   * Whether a short line lacks all fillers at its end and nothing else: it ends in another
   * character, its name is divided, and the document type and the issuer stand in their places.
   */
  static boolean isTrimmed(List<byte[]> lines, Layout layout, int line) {
    byte[] text = lines.get(line);
    byte[] first = lines.get(layout.typeLine);
    return text[text.length - 1] != Alphabet.FILLER
        && (layout.name.line() != line || isDivided(text, layout.name.from()))
        && DocumentTypes.isUsual(DocumentTypes.type(first, 0), layout.format)
        && StateCodes.find(first, 2) != null;
  }

  private static boolean isDivided(byte[] text, int from) {
    for (int i = from + 1; i + 1 < text.length; i++) {
      if (text[i] == Alphabet.FILLER && text[i + 1] == Alphabet.FILLER) {
        return true;
      }
    }
    return false;
  }
}
