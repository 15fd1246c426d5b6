package org.kervan.messages.mrz;

/** Size and arrangement of a machine readable zone. */
public enum MrzFormat {
  /** Card, three lines of 30. ICAO Doc 9303-5, 4.2. */
  TD1(3, 30),
  /** Card, two lines of 36. ICAO Doc 9303-6, 4.2. */
  TD2(2, 36),
  /** Passport booklet, two lines of 44. ICAO Doc 9303-4, 4.2. */
  TD3(2, 44),
  /** Visa, two lines of 44. ICAO Doc 9303-7, 4.2. */
  MRV_A(2, 44),
  /** Visa, two lines of 36. ICAO Doc 9303-7, 5.2. */
  MRV_B(2, 36),
  /** The French identity card of before 2021: two lines of 36, of an order of its own. */
  FRENCH_ID(2, 36),
  /** The French driving licence: one line of 30. */
  FRENCH_LICENCE(1, 30),
  /** The Swiss driving licence: a line of 9 and two of 30, without check digits. */
  SWISS_LICENCE(3, 30),
  /** The Slovak identity card of before 2008: two lines of 34. */
  SLOVAK_ID(2, 34),
  /** No machine readable zone that is known; nothing of it was read. */
  UNKNOWN(0, 0);

  private final int lines;
  private final int width;

  MrzFormat(int lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  /** As the standard writes it, such as {@code MRV-A}. */
  public String standardName() {
    return name().replace('_', '-');
  }

  public int lines() {
    return lines;
  }

  /** Characters of a line; the longest, where lines differ. */
  public int width() {
    return width;
  }

  /** Characters of this line, counted from 0. */
  int width(int line) {
    return this == SWISS_LICENCE && line == 0 ? 9 : width;
  }
}
