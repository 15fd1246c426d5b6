package org.kervan.messages.edifact;

/**
 * Where the elements and segments of a stretch of the file begin and end.
 *
 * <p>The idea is that of structural indexing (Langdale and Lemire, <i>Parsing Gigabytes of JSON per
 * Second</i>, VLDB Journal 28, 2019), with a long in the place of a vector. Eight bytes at once are
 * compared with each service character: in {@code (x ^ c) + 0x7F} the highest bit of a byte stays
 * clear only where the byte equals the character. The bytes so found are few, and only they are
 * looked up in the table of what a byte means. Nothing is asked there either, since no processor
 * guesses such answers: each place is stored, and counted if it was one.
 *
 * <ul>
 *   <li>{@code marks}: the offsets of all bytes that are not plain text.
 *   <li>{@code elements}: of those marks the ones that end an element.
 *   <li>{@code segments}: of those elements the ones that end a segment, each with the count so far
 *       of what needs a careful look (release characters, controls, bytes beyond ASCII), so that
 *       the difference of two counts tells whether a segment is plain.
 * </ul>
 *
 * <p>A component is then found by arithmetic: component c of element e lies between the marks
 * {@code elements[e] + c} and the next. Memory is bounded by {@link #STRETCH}, whatever the file.
 */
final class SegmentIndex {

  static final byte MARK = 1;
  static final byte ENDS_ELEMENT = 2;
  static final byte ENDS_SEGMENT = 4;
  static final byte ODD = 8;

  /** All bits of each byte but the highest. */
  private static final long LOW = 0x7F * Octets.EACH;

  /** Takes a byte from a blank on to its highest bit. */
  private static final long FROM_BLANK = (0x80 - ' ') * Octets.EACH;

  /** About half a dozen travellers; the arrays then stay in the processor's first cache. */
  private static final int STRETCH = 2048;

  /** {@code segments} holds two numbers up to the stretch: oddities so far, and an element. */
  private static final int COUNT = 16;

  private static final int ELEMENT = (1 << COUNT) - 1;

  private final byte[] file;
  final int[] marks;
  final int[] elements;
  private final int[] segments;
  private int size;

  SegmentIndex(byte[] file) {
    this.file = file;
    int places = Math.min(file.length, STRETCH) + 2;
    marks = new int[places];
    elements = new int[places];
    segments = new int[places];
  }

  /** Indexes the complete segments from {@code from} on, up to {@code limit} at most. */
  void build(ServiceCharacters characters, byte[] classes, int from, int limit) {
    marks[0] = from - 1;
    int count = findMarks(characters, classes, from, Math.min(limit, from + STRETCH));
    int element = 1;
    int segment = 1;
    int oddities = 0;
    for (int i = 1; i < count; i++) {
      int kind = classes[file[marks[i]] & 0xFF];
      oddities += kind >>> 3;
      elements[element] = i;
      element += (kind >>> 1) & 1;
      segments[segment] = oddities << COUNT | (element - 1);
      segment += (kind >>> 2) & 1;
    }
    size = segment - 1;
  }

  private int findMarks(ServiceCharacters characters, byte[] classes, int from, int to) {
    long component = characters.component() * Octets.EACH;
    long element = characters.element() * Octets.EACH;
    long terminator = characters.terminator() * Octets.EACH;
    long release = characters.release() * Octets.EACH;
    int count = 1;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long x = Octets.at(file, at);
      long low = x & LOW;
      long plain =
          ((low ^ component) + LOW)
              & ((low ^ element) + LOW)
              & ((low ^ terminator) + LOW)
              & ((low ^ release) + LOW)
              & (low + FROM_BLANK)
              & ~(low + Octets.EACH)
              & ~x;
      for (long found = ~plain & ~LOW; found != 0; found &= found - 1) {
        marks[count++] = at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; at < to; at++) {
      marks[count] = at;
      count += classes[file[at] & 0xFF] & MARK;
    }
    return count;
  }

  /** Forgets the stretch. */
  void clear() {
    size = 0;
  }

  /** How many segments are complete. They count from 1. */
  int size() {
    return size;
  }

  /** Place in {@code marks} of the mark before the segment. */
  int firstMark(int segment) {
    return elements[firstElement(segment)];
  }

  /** Offset of its terminator. */
  int terminator(int segment) {
    return marks[elements[lastElement(segment)]];
  }

  /** Place in {@code elements} of the mark before the segment. */
  int firstElement(int segment) {
    return segments[segment - 1] & ELEMENT;
  }

  /** Place in {@code elements} of the segment's terminator. */
  int lastElement(int segment) {
    return segments[segment] & ELEMENT;
  }

  /** How many of its bytes need a careful look. */
  int oddities(int segment) {
    return (segments[segment] >>> COUNT) - (segments[segment - 1] >>> COUNT);
  }
}
