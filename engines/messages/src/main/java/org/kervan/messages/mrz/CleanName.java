package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a passport, of letters in two parts and not truncated.
 *
 * <p>Each of its 39 places becomes a bit, set for a filler, and so are all bits after them. Two set
 * bits in a row then stand where the surname ends and where the name does, and nowhere else; a
 * single one separates components.
 */
final class CleanName {

  private static final int WIDTH = 39;

  private final byte[] b;
  private final int from;
  private final long fillers;
  private final int surnameEnd;
  private final int end;
  private final boolean clean;

  CleanName(byte[] b, int from) {
    this.b = b;
    this.from = from;
    long fillers = -1L << WIDTH;
    long known = EightCharacters.ALL;
    for (int i = 0; i < WIDTH; i += 8) {
      // the last eight, one of them for the second time
      int place = Math.min(i, WIDTH - 8);
      long eight = EightCharacters.at(b, from + place);
      long filler = EightCharacters.fillers(eight);
      fillers |= EightCharacters.bits(filler) << place;
      known &= EightCharacters.letters(eight) | filler;
    }
    long pairs = fillers & (fillers >>> 1);
    this.fillers = fillers;
    this.surnameEnd = Long.numberOfTrailingZeros(pairs);
    this.end = Long.numberOfTrailingZeros(pairs & (pairs - 1));
    this.clean =
        known == EightCharacters.ALL
            && surnameEnd > 0
            && end > surnameEnd + 1
            && end < WIDTH
            && (~fillers >>> end) == 0;
  }

  boolean isClean() {
    return clean;
  }

  String surname() {
    String surname = Alphabet.text(b, from, from + surnameEnd);
    boolean separated = Long.numberOfTrailingZeros(fillers) < surnameEnd;
    return separated ? surname.replace('<', ' ') : surname;
  }

  List<String> givenNames() {
    int second = stop(surnameEnd + 2) + 1;
    String one = Alphabet.text(b, from + surnameEnd + 2, from + second - 1);
    if (second > end) {
      return List.of(one);
    }
    int third = stop(second) + 1;
    String two = Alphabet.text(b, from + second, from + third - 1);
    if (third > end) {
      return List.of(one, two);
    }
    List<String> all = new ArrayList<>(List.of(one, two));
    for (int at = third; at < end; at = stop(at) + 1) {
      all.add(Alphabet.text(b, from + at, from + stop(at)));
    }
    return all;
  }

  /** Where the component ends that begins here. */
  private int stop(int at) {
    return at + Long.numberOfTrailingZeros(fillers >>> at);
  }
}
