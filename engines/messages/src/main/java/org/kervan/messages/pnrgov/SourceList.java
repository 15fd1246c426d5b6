package org.kervan.messages.pnrgov;

import java.util.Arrays;
import org.kervan.messages.Field;
import org.kervan.messages.Sources;
import org.kervan.messages.edifact.Segment;

/** The sources of one record, in the order of reading. */
final class SourceList {

  /** Of what has none; nothing is added to it. */
  static final SourceList NONE = new SourceList();

  private long[] packed = new long[6];
  private int size;

  void add(long source) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] = source;
  }

  /** The text of a component; its place is noted where there is one. */
  String text(Segment segment, Field field, int element, int component) {
    String text = segment.recurring(element, component);
    if (!text.isEmpty()) {
      add(segment.source(field, element, component));
    }
    return text;
  }

  long get(int place) {
    return packed[place];
  }

  /** The sources so far; the list is empty afterwards, for the next record. */
  Sources take() {
    Sources taken = sources();
    size = 0;
    return taken;
  }

  Sources sources() {
    return size == 0 ? Sources.NONE : Sources.of(Arrays.copyOf(packed, size));
  }
}
