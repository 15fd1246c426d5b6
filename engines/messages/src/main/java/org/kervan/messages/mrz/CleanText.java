package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of one document in the characters of the zone, and what had to be done for that. */
final class CleanText {

  /** More of a document than any format has; enough for a line that came in two pieces. */
  static final int MAX_LINES = 4;

  static final int MAX_LINE_BYTES = 400;

  private static final byte SPACE = ' ';

  /** Stands for a guillemet until it is known whether it was one filler or two. */
  private static final byte GUILLEMET = 1;

  private static final int[] WIDTHS = {30, 34, 36, 44};

  private final List<byte[]> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<MrzFinding> oddities = new ArrayList<>();
  private boolean tooLong;

  /** The line being cleaned. */
  private final byte[] out = new byte[MAX_LINE_BYTES];

  private int length;
  private boolean lower;
  private boolean lookalike;
  private boolean spaced;
  private String unknown = "";
  private int unknownAt;

  CleanText(byte[] b, int from, int to, int firstLine) {
    int number = firstLine;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || b[i] == '\n' || b[i] == '\r') {
        if (i > start) {
          line(b, start, i, number);
        }
        if (i + 1 < to && b[i] == '\r' && b[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
        number++;
      }
    }
  }

  List<byte[]> lines() {
    return lines;
  }

  int[] lineNumbers() {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What was odd, the lines already as numbers of the text. */
  List<MrzFinding> oddities() {
    return oddities;
  }

  /** Whether this is more text than one document can be. */
  boolean isTooLong() {
    return tooLong;
  }

  private void line(byte[] b, int from, int to, int number) {
    if (tooLong) {
      return;
    }
    length = 0;
    lower = false;
    lookalike = false;
    spaced = false;
    unknown = "";
    for (int i = from; i < to && length < MAX_LINE_BYTES; ) {
      i += character(b, i, to);
    }
    tooLong = length == MAX_LINE_BYTES;
    byte[] clean = resolved();
    if (clean.length == 0) {
      return;
    }
    if (lines.size() == MAX_LINES) {
      tooLong = true;
      return;
    }
    lines.add(clean);
    numbers.add(number);
    String text = FindingsOfDocument.printable(new String(clean, StandardCharsets.ISO_8859_1));
    note(lower, MrzFindingCode.LOWER_CASE, number, 0, text);
    note(spaced, MrzFindingCode.SPACES, number, 0, text);
    note(lookalike, MrzFindingCode.FILLER_LOOKALIKE, number, 0, text);
    note(!unknown.isEmpty(), MrzFindingCode.UNKNOWN_CHARACTER, number, unknownAt + 1, unknown);
  }

  private void note(boolean odd, MrzFindingCode code, int line, int column, String text) {
    if (odd) {
      oddities.add(new MrzFinding(code, line, column, text));
    }
  }

  /** Takes the character at this place; the number of its bytes. */
  private int character(byte[] b, int i, int to) {
    byte c = b[i];
    if (Alphabet.has(c)) {
      out[length++] = c;
      return 1;
    }
    if (c >= 'a' && c <= 'z') {
      lower = true;
      out[length++] = (byte) (c - 'a' + 'A');
      return 1;
    }
    int size = size(b, i, to);
    String text = new String(b, i, size, StandardCharsets.UTF_8);
    if ((c >= 0 && c <= ' ') || text.equals("\u00A0") || text.equals("\uFEFF")) {
      out[length++] = SPACE;
      return size;
    }
    if (b[i] == '&' && i + 4 <= to && b[i + 1] == 'l' && b[i + 2] == 't' && b[i + 3] == ';') {
      lookalike = true;
      out[length++] = Alphabet.FILLER;
      return 4;
    }
    if (text.equals("«") || (size == 1 && c == (byte) 0xAB)) {
      lookalike = true;
      out[length++] = GUILLEMET;
      return size;
    }
    if (text.equals("‹") || text.equals("≤") || text.equals("＜")) {
      lookalike = true;
      out[length++] = Alphabet.FILLER;
      return size;
    }
    if (unknown.isEmpty()) {
      unknown = FindingsOfDocument.printable(text);
      unknownAt = length;
    }
    out[length++] = c > ' ' && c < 0x7F ? c : (byte) '?';
    return size;
  }

  /** Bytes of the UTF-8 character here; 1 for a byte that begins none. */
  private static int size(byte[] b, int i, int to) {
    int size =
        (b[i] & 0xE0) == 0xC0 ? 2 : (b[i] & 0xF0) == 0xE0 ? 3 : (b[i] & 0xF8) == 0xF0 ? 4 : 1;
    if (i + size > to) {
      return 1;
    }
    for (int j = i + 1; j < i + size; j++) {
      if ((b[j] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return size;
  }

  /**
   * The line with spaces left out or as fillers, and guillemets as one filler or two: what comes
   * nearest to the width of a format. Of two that come as near, spaces are left out where the line
   * has fillers beside them.
   */
  private byte[] resolved() {
    int from = 0;
    while (from < length && out[from] == SPACE) {
      from++;
    }
    while (length > from && out[length - 1] == SPACE) {
      length--;
    }
    boolean fillers = false;
    for (int i = from; i < length; i++) {
      spaced |= out[i] == SPACE;
      fillers |= out[i] == Alphabet.FILLER;
    }
    int first = fillers ? 0 : 1;
    byte[] best = variant(from, first, 2);
    for (int guillemets = 2; guillemets >= 1; guillemets--) {
      best = nearer(best, variant(from, first, guillemets));
      best = nearer(best, variant(from, 1 - first, guillemets));
    }
    return best;
  }

  private byte[] variant(int from, int spaces, int guillemets) {
    byte[] line = new byte[2 * length];
    int end = 0;
    for (int i = from; i < length; i++) {
      int count = out[i] == SPACE ? spaces : out[i] == GUILLEMET ? guillemets : 1;
      byte c = out[i] == SPACE || out[i] == GUILLEMET ? Alphabet.FILLER : out[i];
      Arrays.fill(line, end, end + count, c);
      end += count;
    }
    return Arrays.copyOf(line, end);
  }

  private static byte[] nearer(byte[] line, byte[] other) {
    return distance(other.length) < distance(line.length) ? other : line;
  }

  private static int distance(int length) {
    int least = Integer.MAX_VALUE;
    for (int width : WIDTHS) {
      least = Math.min(least, Math.abs(length - width));
    }
    return least;
  }
}
