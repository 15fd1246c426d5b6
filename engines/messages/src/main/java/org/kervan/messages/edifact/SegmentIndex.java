package org.kervan.messages.edifact;

/**
 * Where the elements and segments of a stretch of the file begin and end.
 *
 * <p>The idea is that of structural indexing (Langdale and Lemire, <i>Parsing Gigabytes of JSON per
 * Second</i>, VLDB Journal 28, 2019), without vector instructions. Names and numbers differ from
 * traveller to traveller, so a loop that asks of each byte whether it ends something is predicted
 * wrong at nearly every separator, and each wrong guess costs as much as a dozen bytes. These two
 * loops ask nothing: they store every place, and step on only where it counted.
 *
 * <ol>
 *   <li>{@code marks}: the offsets of all bytes that are not plain text, found through a table of
 *       256 classes.
 *   <li>{@code elements}: of those marks the ones that end an element, and {@code segments}: of
 *       those the ones that end a segment. {@code odd} counts what needs a careful look (release
 *       characters, controls, bytes beyond ASCII), so that the difference of two counts tells
 *       whether a segment is plain.
 * </ol>
 *
 * <p>A component is then found by arithmetic: component c of element e lies between the marks
 * {@code elements[e] + c} and the next. Memory is bounded by {@link #STRETCH}, whatever the file.
 */
final class SegmentIndex {

  static final byte MARK = 1;
  static final byte ENDS_ELEMENT = 2;
  static final byte ENDS_SEGMENT = 4;
  static final byte ODD = 8;

  /** About a dozen travellers; the four arrays then stay in the processor's first cache. */
  private static final int STRETCH = 4096;

  private final byte[] file;
  final int[] marks;
  final int[] elements;
  private final int[] segments;
  private final int[] odd;
  private int size;

  SegmentIndex(byte[] file) {
    this.file = file;
    int places = Math.min(file.length, STRETCH) + 2;
    marks = new int[places];
    elements = new int[places];
    segments = new int[places];
    odd = new int[places];
  }

  /** Indexes the complete segments from {@code from} on, up to {@code limit} at most. */
  void build(byte[] classes, int from, int limit) {
    int to = Math.min(limit, from + STRETCH);
    int count = 1;
    marks[0] = from - 1;
    for (int i = from; i < to; i++) {
      marks[count] = i;
      count += classes[file[i] & 0xFF] & MARK;
    }
    int element = 1;
    int segment = 1;
    int oddities = 0;
    for (int i = 1; i < count; i++) {
      int kind = classes[file[marks[i]] & 0xFF];
      oddities += kind >>> 3;
      elements[element] = i;
      element += (kind >>> 1) & 1;
      segments[segment] = element - 1;
      odd[segment] = oddities;
      segment += (kind >>> 2) & 1;
    }
    size = segment - 1;
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
    return elements[segments[segment - 1]];
  }

  /** Offset of its terminator. */
  int terminator(int segment) {
    return marks[elements[segments[segment]]];
  }

  /** Place in {@code elements} of the mark before the segment. */
  int firstElement(int segment) {
    return segments[segment - 1];
  }

  /** Place in {@code elements} of the segment's terminator. */
  int lastElement(int segment) {
    return segments[segment];
  }

  /** How many of its bytes need a careful look. */
  int oddities(int segment) {
    return odd[segment] - odd[segment - 1];
  }
}
