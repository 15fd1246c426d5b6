package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Names between fillers: one filler separates components, two the primary identifier from the
 * secondary. ICAO Doc 9303-3, 4.6.
 */
final class NameField {

  private final byte[] b;
  private final int from;
  private final int to;
  private final int end;
  private boolean gap;
  private boolean odd;

  NameField(byte[] b, int from, int to) {
    this.b = b;
    this.from = from;
    this.to = to;
    this.end = Alphabet.trimmed(b, from, to);
  }

  /** Whether the field is full, so that more may have been cut off. */
  boolean isFull() {
    return end == to;
  }

  /** Whether something other than letters was met while reading. */
  boolean isOdd() {
    return odd;
  }

  /** Whether more than one filler separates given names, or another text follows them. */
  boolean hasGap() {
    return gap;
  }

  /** Where the primary identifier ends. */
  int surnameEnd() {
    int i = from;
    while (i < end && (b[i] != Alphabet.FILLER || b[i + 1] != Alphabet.FILLER)) {
      i++;
    }
    return i;
  }

  /** The components between these places, separated by a space. */
  String joined(int last) {
    boolean separated = false;
    for (int i = from; i < last; i++) {
      separated |= b[i] == Alphabet.FILLER;
      odd |= !Alphabet.isLetter(b[i]) && b[i] != Alphabet.FILLER;
    }
    String text = Alphabet.text(b, from, last);
    return separated ? text.replace('<', ' ') : text;
  }

  /** The components from this place on, each by itself. */
  List<String> components(int start) {
    int i = start;
    String first = "";
    String second = "";
    List<String> more = List.of();
    int count = 0;
    while (i < end) {
      int stop = i;
      while (stop < end && b[stop] != Alphabet.FILLER) {
        odd |= !Alphabet.isLetter(b[stop]);
        stop++;
      }
      if (stop == i) {
        gap = true;
        i++;
        continue;
      }
      String part = Alphabet.text(b, i, stop);
      switch (count++) {
        case 0 -> first = part;
        case 1 -> second = part;
        case 2 -> {
          more = new ArrayList<>();
          Collections.addAll(more, first, second, part);
        }
        default -> more.add(part);
      }
      i = stop + 1;
    }
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(first);
      case 2 -> List.of(first, second);
      default -> more;
    };
  }
}
