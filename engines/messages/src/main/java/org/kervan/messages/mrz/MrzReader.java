package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the machine readable zone of one travel document, whatever the bytes. It never throws for
 * them: what is odd becomes a finding, and what can be read is read.
 */
public final class MrzReader {

  private MrzReader() {}

  /**
   * Reads the lines of one document.
   *
   * @param text ASCII or UTF-8
   * @param reference the day of the reading, which decides the century of a date: a birth lies in
   *     the 120 years before it, an expiry at most 20 years before or 50 after
   */
  public static MrzDocument read(byte[] text, LocalDate reference) {
    return read(text, 0, text.length, 1, reference);
  }

  /** Reads the lines of one document. */
  public static MrzDocument read(String text, LocalDate reference) {
    return read(text.getBytes(StandardCharsets.UTF_8), reference);
  }

  static MrzDocument read(byte[] b, int from, int to, int line, LocalDate reference) {
    int end = to;
    while (end > from && (b[end - 1] == '\n' || b[end - 1] == '\r')) {
      end--;
    }
    MrzDocument passport = CleanPassport.read(b, from, end, line, reference);
    return passport != null ? passport : readOther(b, from, end, line, reference);
  }

  /** Any document, the odd and the wrong included. */
  static MrzDocument readOther(byte[] b, int from, int end, int line, LocalDate reference) {
    int stride = exactStride(b, from, end);
    if (stride > 0) {
      Layout layout = exactLayout(b, from, end, stride);
      if (layout != null) {
        FindingsOfDocument findings = new FindingsOfDocument(line);
        return new FieldReader(b, from, stride, layout, findings).read(reference);
      }
    }
    return readOdd(b, from, end, line, reference);
  }

  /** From one line's beginning to the next where all have the same width; 0 where they do not. */
  private static int exactStride(byte[] b, int from, int to) {
    int stride =
        switch (to - from) {
          case 2 * 44 + 1 -> 44 + 1;
          case 2 * 44 + 2 -> 44 + 2;
          case 2 * 36 + 1 -> 36 + 1;
          case 2 * 36 + 2 -> 36 + 2;
          case 3 * 30 + 2 -> 30 + 1;
          case 3 * 30 + 4 -> 30 + 2;
          default -> 0;
        };
    return stride > 0 && b[from + stride - 1] == '\n' ? stride : 0;
  }

  /** The format of lines that consist of nothing but the zone's characters. */
  private static @Nullable Layout exactLayout(byte[] b, int from, int to, int stride) {
    int width = stride < 34 ? 30 : stride < 40 ? 36 : 44;
    for (int line = from; line < to; line += stride) {
      if (!Alphabet.hasAll(b, line, line + width)
          || (line > from && b[line - 1] != '\n')
          || (line > from && stride == width + 2 && b[line - 2] != '\r')) {
        return null;
      }
    }
    return switch (width) {
      case 30 -> Layout.TD1;
      case 44 -> b[from] == 'V' ? Layout.MRV_A : Layout.TD3;
      default -> b[from] == 'V' ? Layout.MRV_B : isFrench(b, from) ? Layout.FRENCH_ID : Layout.TD2;
    };
  }

  private static boolean isFrench(byte[] b, int from) {
    return b[from] == 'I'
        && b[from + 1] == 'D'
        && b[from + 2] == 'F'
        && b[from + 3] == 'R'
        && b[from + 4] == 'A';
  }

  private static MrzDocument readOdd(byte[] b, int from, int to, int line, LocalDate reference) {
    CleanText text = new CleanText(b, from, to, line);
    int first = text.lines().isEmpty() ? line : text.lineNumbers()[0];
    if (text.lines().isEmpty()) {
      return unknown(first, MrzFindingCode.EMPTY, "");
    }
    FindingsOfDocument findings =
        new FindingsOfDocument(first, text.lineNumbers(), text.oddities());
    FittedText fitted = text.isTooLong() ? null : FittedText.of(text.lines(), findings);
    if (fitted == null) {
      String firstLine = new String(text.lines().getFirst(), StandardCharsets.ISO_8859_1);
      return unknown(first, MrzFindingCode.NOT_AN_MRZ, firstLine);
    }
    return new FieldReader(fitted.bytes(), 0, fitted.stride(), fitted.layout(), findings)
        .read(reference);
  }

  /** How odd its characters are does not matter in a text that is no zone. */
  private static MrzDocument unknown(int line, MrzFindingCode code, String text) {
    MrzFinding finding = new MrzFinding(code, line, 0, FindingsOfDocument.printable(text));
    return new MrzDocument(
        MrzFormat.UNKNOWN, line, MrzFields.NONE, false, List.of(), List.of(), List.of(finding));
  }
}
