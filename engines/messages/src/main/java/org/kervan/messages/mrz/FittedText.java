package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cleaned lines in the widths of the format that they come nearest to.
 *
 * <p>A line that is too short lost fillers: where it ends in a check digit, its longest run of
 * fillers is stretched, else its end is filled. A line that is too long is treated the other way
 * round. Whether that was right, the check digits tell; where none can, it is reported as not
 * confirmed.
 */
final class FittedText {

  /** Characters that may be missing from, or too many in, the line with the dates. */
  private static final int TOLERANCE = 4;

  private final FindingsOfDocument findings;
  private final Layout layout;
  private final byte[] bytes;
  private final int stride;

  private FittedText(List<byte[]> lines, Layout layout, FindingsOfDocument findings) {
    this.findings = findings;
    this.layout = layout;
    this.stride = layout.format.width();
    this.bytes = new byte[layout.format.lines() * stride];
    Arrays.fill(bytes, Alphabet.FILLER);
    for (int line = 0; line < lines.size(); line++) {
      byte[] fitted = fitted(lines, line);
      System.arraycopy(fitted, 0, bytes, line * stride, fitted.length);
    }
  }

  /** The text in a known format, or null where it has none. */
  static @Nullable FittedText of(List<byte[]> cleaned, FindingsOfDocument findings) {
    List<byte[]> lines = cleaned;
    if (lines.size() == 1 && joinedWidth(lines.getFirst()) > 0) {
      byte[] text = lines.getFirst();
      findings.add(MrzFindingCode.LINES_JOINED, 0, -1, text(text));
      lines = split(text, joinedWidth(text));
    }
    Layout layout = layout(lines);
    return layout == null ? null : new FittedText(lines, layout, findings);
  }

  /** The whole zone, one line after the other without line ends. */
  byte[] bytes() {
    return bytes;
  }

  int stride() {
    return stride;
  }

  Layout layout() {
    return layout;
  }

  private static int joinedWidth(byte[] text) {
    return switch (text.length) {
      case 88 -> 44;
      case 72 -> 36;
      case 90 -> 30;
      default -> 0;
    };
  }

  private static List<byte[]> split(byte[] text, int width) {
    byte[] first = Arrays.copyOfRange(text, 0, width);
    byte[] second = Arrays.copyOfRange(text, width, 2 * width);
    return text.length == 2 * width
        ? List.of(first, second)
        : List.of(first, second, Arrays.copyOfRange(text, 2 * width, text.length));
  }

  private static @Nullable Layout layout(List<byte[]> lines) {
    return switch (lines.size()) {
      case 1 -> frenchLicence(lines.getFirst());
      case 2 -> twoLines(lines.get(0), lines.get(1));
      case 3 -> threeLines(lines.get(0), lines.get(1), lines.get(2));
      default -> null;
    };
  }

  private static @Nullable Layout frenchLicence(byte[] line) {
    boolean french =
        isNear(line, 30)
            && Alphabet.isLetter(line[0])
            && Alphabet.isDigit(line[1])
            && startsWith(line, 2, "FRA");
    return french ? Layout.FRENCH_LICENCE : null;
  }

  private static @Nullable Layout twoLines(byte[] first, byte[] second) {
    if (first.length > 44 + TOLERANCE || first.length < 6) {
      return null;
    }
    if (first[0] == 'V') {
      // both visas may have lost the fillers at the end of both lines
      boolean wide = Math.max(first.length, second.length) > 36 + TOLERANCE / 2;
      boolean long28 = second.length >= 28 - TOLERANCE && second.length <= 44 + TOLERANCE;
      return long28 ? wide ? Layout.MRV_A : Layout.MRV_B : null;
    }
    if (startsWith(first, 2, "SVK") && first.length <= 35 && Math.abs(second.length - 34) <= 1) {
      return Layout.SLOVAK_ID;
    }
    boolean narrow = first.length <= 36 + TOLERANCE / 2;
    if (isNear(second, 36) && (narrow || !isNear(second, 44))) {
      return startsWith(first, 0, "IDFRA") ? Layout.FRENCH_ID : Layout.TD2;
    }
    return isNear(second, 44) ? Layout.TD3 : null;
  }

  private static @Nullable Layout threeLines(byte[] first, byte[] second, byte[] third) {
    if (!isNear(second, 30) || third.length > 30 + TOLERANCE) {
      return null;
    }
    if (first.length <= 9 + 2 && startsWith(second, 0, "FA")) {
      return Layout.SWISS_LICENCE;
    }
    return first.length >= 14 && first.length <= 30 + TOLERANCE ? Layout.TD1 : null;
  }

  private static boolean isNear(byte[] line, int width) {
    return Math.abs(line.length - width) <= TOLERANCE;
  }

  private static boolean startsWith(byte[] line, int from, String text) {
    return line.length >= from + text.length()
        && new String(line, from, text.length(), StandardCharsets.ISO_8859_1).equals(text);
  }

  private byte[] fitted(List<byte[]> lines, int number) {
    byte[] line = lines.get(number);
    int missing = layout.format.width(number) - line.length;
    if (missing == 0) {
      return line;
    }
    boolean trimmed = missing > 0 && LineEnd.isTrimmed(lines, layout, number);
    if (!trimmed && !LineEnd.isChecked(layout, number)) {
      findings.add(MrzFindingCode.LENGTH_UNCONFIRMED, number, -1, text(line));
    }
    return missing > 0 ? stretched(line, number, missing) : shortened(line, number, -missing);
  }

  private byte[] stretched(byte[] line, int number, int missing) {
    findings.add(MrzFindingCode.LINE_SHORT, number, -1, text(line));
    int at = endsInDigit(line, number) ? runEnd(line, 2) : line.length;
    byte[] fitted = new byte[line.length + missing];
    System.arraycopy(line, 0, fitted, 0, at);
    Arrays.fill(fitted, at, at + missing, Alphabet.FILLER);
    System.arraycopy(line, at, fitted, at + missing, line.length - at);
    return fitted;
  }

  private byte[] shortened(byte[] line, int number, int surplus) {
    int width = line.length - surplus;
    int at = endsInDigit(line, number) ? runEnd(line, surplus + 1) : line.length;
    byte[] cut = Arrays.copyOfRange(line, at - surplus, at);
    boolean fillers = text(cut).isEmpty();
    findings.add(
        fillers ? MrzFindingCode.LINE_LONG : MrzFindingCode.LINE_CUT,
        number,
        fillers ? -1 : width,
        fillers ? text(line) : text(cut));
    byte[] fitted = new byte[width];
    System.arraycopy(line, 0, fitted, 0, at - surplus);
    System.arraycopy(line, at, fitted, at - surplus, line.length - at);
    return fitted;
  }

  /** Whether the format puts a check digit at the end of this line, and this line has one. */
  private boolean endsInDigit(byte[] line, int number) {
    for (Layout.Check check : layout.checks) {
      if (check.digit().line() == number && check.digit().to() == layout.format.width(number)) {
        return Alphabet.isDigit(line[line.length - 1]);
      }
    }
    return false;
  }

  /** The end of the longest run of at least so many fillers, else the end of the line. */
  private static int runEnd(byte[] line, int least) {
    int best = line.length;
    int longest = least - 1;
    int run = 0;
    for (int i = 0; i < line.length; i++) {
      run = line[i] == Alphabet.FILLER ? run + 1 : 0;
      if (run > longest) {
        longest = run;
        best = i + 1;
      }
    }
    return best;
  }

  private static String text(byte[] line) {
    return LetterRepair.text(line);
  }
}
