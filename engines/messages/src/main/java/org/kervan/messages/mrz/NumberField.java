package org.kervan.messages.mrz;

import org.kervan.messages.mrz.Layout.Span;

/**
 * The document number, with its continuation: on cards a number of more than nine characters has a
 * filler for its check digit, and its rest and then the digit stand at the beginning of the
 * optional data. ICAO Doc 9303-5, 4.2 and 9303-6, 4.2, notes on the document number.
 */
final class NumberField {

  private static final int SHORT = 9;

  private final byte[] b;
  private final int from;
  private final int optionalFrom;
  private final int optionalTo;

  /** Where the continuation's check digit stands, or -1 where the number has none. */
  private final int digitAt;

  private final Layout layout;

  NumberField(byte[] b, int base, int stride, Layout layout) {
    this.b = b;
    this.layout = layout;
    Span number = layout.number;
    Span optional = layout.optionalData;
    this.from = base + number.line() * stride + number.from();
    this.optionalFrom = base + optional.line() * stride + optional.from();
    this.optionalTo = base + optional.line() * stride + optional.to();
    this.digitAt = layout == Layout.TD1 || layout == Layout.TD2 ? digit() : -1;
  }

  private int digit() {
    int place = from + SHORT;
    if (b[place] != Alphabet.FILLER || b[place - 1] == Alphabet.FILLER) {
      return -1;
    }
    int end = optionalFrom;
    while (end < optionalTo && b[end] != Alphabet.FILLER) {
      end++;
    }
    return end - optionalFrom >= 2 ? end - 1 : -1;
  }

  boolean isContinued() {
    return digitAt >= 0;
  }

  /** How far from the end of the first part the continuation's check digit stands. */
  int digitDistance() {
    return digitAt - from - SHORT;
  }

  char declared() {
    return (char) b[digitAt];
  }

  /**
   * Issuers differ in whether the filler between the two parts counts; the standard's own example
   * fits both ways. The digit declared decides.
   */
  char computed() {
    int start = Alphabet.sum(b, from, from + SHORT, 0);
    char without = (char) ('0' + (start + Alphabet.sum(b, optionalFrom, digitAt, SHORT)) % 10);
    char with = (char) ('0' + (start + Alphabet.sum(b, optionalFrom, digitAt, SHORT + 1)) % 10);
    return declared() == with ? with : without;
  }

  String text() {
    String first = text(from, from + layout.number.to() - layout.number.from(), true);
    return isContinued() ? first + text(optionalFrom, digitAt, true) : first;
  }

  /** The optional data, without what belongs to the number. */
  String optionalData() {
    if (layout.optionalData.isNone()) {
      return "";
    }
    if (!isContinued()) {
      return text(optionalFrom, optionalTo, false);
    }
    int rest = digitAt + 1;
    while (rest < optionalTo && b[rest] == Alphabet.FILLER) {
      rest++;
    }
    return text(rest, optionalTo, false);
  }

  private String text(int start, int stop, boolean spaced) {
    int end = Alphabet.trimmed(b, start, stop);
    boolean fillers = false;
    if (spaced) {
      for (int i = start; i < end; i++) {
        fillers |= b[i] == Alphabet.FILLER;
      }
    }
    String text = Alphabet.text(b, start, end);
    return fillers ? text.replace('<', ' ') : text;
  }
}
