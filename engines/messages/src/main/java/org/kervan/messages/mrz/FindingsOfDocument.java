package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one document; nothing is allocated while there is none. */
final class FindingsOfDocument {

  private static final int MAX_TEXT = 80;
  private static final int[] CONSECUTIVE = {};

  private final int[] lineNumbers;
  private final int firstLine;
  private @Nullable List<MrzFinding> findings;

  /** The lines of the document follow one another from this one. */
  FindingsOfDocument(int firstLine) {
    this.firstLine = firstLine;
    this.lineNumbers = CONSECUTIVE;
  }

  /** The numbers of the lines, where blank ones lie between, and what is already known. */
  FindingsOfDocument(int firstLine, int[] lineNumbers, List<MrzFinding> known) {
    this.firstLine = firstLine;
    this.lineNumbers = lineNumbers;
    this.findings = known.isEmpty() ? null : new ArrayList<>(known);
  }

  int firstLine() {
    return lineNumber(0);
  }

  int lineNumber(int line) {
    if (lineNumbers.length == 0) {
      return firstLine + line;
    }
    // lines that came as one have its number
    return lineNumbers[Math.min(line, lineNumbers.length - 1)];
  }

  /**
   * @param line of the document, from 0
   * @param column from 0; -1 for the whole line
   */
  void add(MrzFindingCode code, int line, int column, String text) {
    if (findings == null) {
      findings = new ArrayList<>();
    }
    findings.add(new MrzFinding(code, lineNumber(line), column + 1, printable(text)));
  }

  /** In the order of the text. */
  List<MrzFinding> list() {
    if (findings == null) {
      return List.of();
    }
    findings.sort(Comparator.comparingInt(MrzFinding::line).thenComparingInt(MrzFinding::column));
    return findings;
  }

  static String printable(String text) {
    int end = Math.min(text.length(), MAX_TEXT);
    StringBuilder out = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      out.append(c < ' ' || (c >= 0x7F && c < 0xA0) ? '·' : c);
    }
    return out.toString();
  }
}
