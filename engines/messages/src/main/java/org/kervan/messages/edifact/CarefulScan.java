package org.kervan.messages.edifact;

import java.util.Arrays;

/**
 * Reads one segment byte by byte: released characters, line breaks that telegram systems put inside
 * a segment (they are no data, and dropped), text beyond ASCII, a segment without an end. A line
 * that begins like a segment is one, although the terminator before it is missing: two people would
 * else become one.
 */
final class CarefulScan {

  private final byte[] file;
  private final TextDecoder decoder;
  private int[] marks = new int[16];
  private int[] elements = new int[16];
  private String[] texts = new String[16];
  private byte[] component = new byte[64];
  private int length;
  private int components;
  private int elementCount;
  private int from;
  private int to;
  private boolean terminated;
  private boolean terminatorMissing;

  CarefulScan(byte[] file, TextDecoder decoder) {
    this.file = file;
    this.decoder = decoder;
  }

  /**
   * Reads the segment that begins at {@code start}, up to {@code limit} at most.
   *
   * @return false for a segment of more than {@code most} bytes, of which only the end is known
   */
  boolean read(ServiceCharacters characters, int start, int limit, int most) {
    from = start;
    components = 0;
    elementCount = 0;
    length = 0;
    terminated = false;
    terminatorMissing = false;
    marks[0] = start - 1;
    elements[0] = 0;
    int at = start;
    while (at < limit && !terminated) {
      byte b = file[at++];
      boolean kept = at - start <= most;
      if (b == characters.terminator()) {
        terminated = true;
      } else if (b == characters.release() && b != 0 && at < limit) {
        while (at < limit && isLineBreak(file[at])) {
          at++;
        }
        if (at < limit) {
          append(file[at++], kept);
        }
      } else if (kept && b == characters.component()) {
        endComponent(at - 1);
      } else if (kept && b == characters.element()) {
        endComponent(at - 1);
        endElement();
      } else if (!isLineBreak(b)) {
        append(b, kept);
      } else if (beginsSegment(characters, at, limit)) {
        terminated = true;
        terminatorMissing = true;
      }
    }
    to = at;
    if (to - from > most) {
      return false;
    }
    endComponent(terminated ? at - 1 : at);
    endElement();
    return true;
  }

  /**
   * Whether the line after a break is another segment. Only where this one began a line too:
   * telegram systems break lines anywhere, and the rest of SERGEI, +, looks like a GEI segment.
   */
  private boolean beginsSegment(ServiceCharacters characters, int at, int limit) {
    return (from == 0 || isLineBreak(file[from - 1]))
        && at + Tag.LENGTH < limit
        && file[at + Tag.LENGTH] == characters.element()
        && Tag.isKnown((int) Octets.packed(file, at, Tag.LENGTH));
  }

  private static boolean isLineBreak(byte b) {
    return b == '\r' || b == '\n';
  }

  private void append(byte b, boolean kept) {
    if (!kept) {
      return;
    }
    if (length == component.length) {
      component = Arrays.copyOf(component, length * 2);
    }
    component[length++] = b;
  }

  private void endComponent(int at) {
    if (components + 1 == marks.length) {
      marks = Arrays.copyOf(marks, marks.length * 2);
      texts = Arrays.copyOf(texts, texts.length * 2);
    }
    texts[components++] = decoder.decode(component, length);
    marks[components] = at;
    length = 0;
  }

  private void endElement() {
    if (elementCount + 1 == elements.length) {
      elements = Arrays.copyOf(elements, elements.length * 2);
    }
    elements[++elementCount] = components;
  }

  int[] marks() {
    return marks;
  }

  int[] elements() {
    return elements;
  }

  int elementCount() {
    return elementCount;
  }

  String[] texts() {
    return texts;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean terminated() {
    return terminated;
  }

  /** Whether the end was told from the line after it. */
  boolean terminatorMissing() {
    return terminatorMissing;
  }
}
