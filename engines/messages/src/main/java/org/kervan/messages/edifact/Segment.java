package org.kervan.messages.edifact;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.Source;

/**
 * A segment as read. Elements count from 1, their components from 0. It is a window on the file
 * that the scanner moves on: valid until the next segment is asked for, and no text is made before
 * it is wanted.
 */
public final class Segment {

  private static final int MAX_DIGITS = 9;

  private final byte[] file;
  private final ShortTexts shortTexts = new ShortTexts();
  // component c of element e lies between marks[elements[first + e] + c] and the next mark
  private int[] marks = {};
  private int[] elements = {};
  private int first;
  private int last;
  // of a segment with released characters, line breaks or letters beyond ASCII: its components,
  // from the first mark on
  private String @Nullable [] texts;
  private int tag;
  private @Nullable String tagText;
  private int number;
  private int from;
  private int to;
  private boolean terminated;

  Segment(byte[] file) {
    this.file = file;
  }

  /** Moves to a plain segment. */
  void moveTo(SegmentIndex index, int segment, int start, int tagEnd) {
    marks = index.marks;
    elements = index.elements;
    first = index.firstElement(segment);
    last = index.lastElement(segment);
    texts = null;
    from = start;
    to = index.terminator(segment) + 1;
    terminated = true;
    tag =
        tagEnd - start == Tag.LENGTH ? Tag.upper((int) Octets.packed(file, start, Tag.LENGTH)) : 0;
    tagText =
        tag == 0
            ? new String(file, start, tagEnd - start, StandardCharsets.ISO_8859_1).strip()
            : null;
  }

  /** Moves to a segment that was read with care. */
  void moveTo(CarefulScan scan) {
    marks = scan.marks();
    elements = scan.elements();
    first = 0;
    last = scan.elementCount();
    texts = scan.texts();
    from = scan.from();
    to = scan.to();
    terminated = scan.terminated();
    tagText = texts[0].strip();
    tag = Tag.code(tagText);
  }

  void setNumber(int number) {
    this.number = number;
  }

  public String tag() {
    return tagText == null ? shortTexts.of(file, from, Tag.LENGTH) : tagText;
  }

  /** The tag as a number, see {@link Tag}; 0 where it does not have three characters. */
  public int tagCode() {
    return tag;
  }

  /** Place in its message, UNH being 1; 0 outside a message. */
  public int number() {
    return number;
  }

  /** Offset of its first byte in the file. */
  public int from() {
    return from;
  }

  /** Offset of the byte after its terminator. */
  public int to() {
    return to;
  }

  /** False where the file ended before the terminator. */
  public boolean terminated() {
    return terminated;
  }

  public int elementCount() {
    return last - first - 1;
  }

  public int componentCount(int element) {
    int at = first + element;
    return at < last ? elements[at + 1] - elements[at] : 0;
  }

  /** The mark before a component, or -1 where the segment does not have it. */
  private int mark(int element, int component) {
    int at = first + element;
    if (at >= last) {
      return -1;
    }
    int mark = elements[at] + component;
    return mark < elements[at + 1] ? mark : -1;
  }

  private int start(int mark) {
    int start = marks[mark] + 1;
    int end = marks[mark + 1];
    while (start < end && file[start] == ' ') {
      start++;
    }
    return start;
  }

  private int end(int mark, int start) {
    int end = marks[mark + 1];
    while (start < end && file[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** The component with the blanks around it. */
  public String raw(int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return "";
    }
    if (texts != null) {
      return texts[mark];
    }
    int start = marks[mark] + 1;
    return new String(file, start, marks[mark + 1] - start, StandardCharsets.ISO_8859_1);
  }

  /** Component {@code component} of element {@code element}, trimmed; empty when absent. */
  public String value(int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return "";
    }
    if (texts != null) {
      return texts[mark].strip();
    }
    int start = start(mark);
    int end = end(mark, start);
    return start == end ? "" : new String(file, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** The first component of an element. */
  public String value(int element) {
    return value(element, 0);
  }

  /** The same as {@link #value}, for what recurs in a file: one string for all of them. */
  public String recurring(int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return "";
    }
    if (texts != null) {
      return texts[mark].strip();
    }
    int start = start(mark);
    return shortTexts.of(file, start, end(mark, start) - start);
  }

  /** Whether the component holds nothing but blanks. */
  public boolean isEmpty(int element, int component) {
    int mark = mark(element, component);
    return mark < 0 || (texts == null ? start(mark) == marks[mark + 1] : texts[mark].isBlank());
  }

  /**
   * A short code as a number: its characters, the first one the most significant, so that it can
   * stand in a {@code switch}, in capital letters. 0 when empty, -1 where it is longer than four
   * characters.
   */
  public int code(int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return 0;
    }
    if (texts != null) {
      return Tag.upper(Tag.packed(texts[mark].strip()));
    }
    int start = start(mark);
    int length = end(mark, start) - start;
    if (length == 0) {
      return 0;
    }
    return length > Integer.BYTES ? -1 : Tag.upper((int) Octets.packed(file, start, length));
  }

  /** A number of at most nine digits, as qualifiers and counts are; or else -1. */
  public int number(int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return -1;
    }
    if (texts != null) {
      String text = texts[mark].strip();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return bytes.length > MAX_DIGITS ? -1 : (int) Digits.of(bytes, 0, bytes.length);
    }
    int start = start(mark);
    int length = end(mark, start) - start;
    return length > MAX_DIGITS ? -1 : (int) Digits.of(file, start, length);
  }

  /** A date as its digits, with the number of them; or else null, also where blanks are sent. */
  @Nullable SentDate date(int element, int component, int format) {
    int mark = mark(element, component);
    if (mark < 0 || texts != null) {
      return null;
    }
    int start = marks[mark] + 1;
    int length = marks[mark + 1] - start;
    return length > SentDate.MAX_DIGITS
        ? null
        : SentDate.of(Digits.of(file, start, length), length, format);
  }

  /** The components of an element, joined by a space. */
  public String joined(int element) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < componentCount(element); i++) {
      text.append(i == 0 ? "" : " ").append(raw(element, i));
    }
    return text.toString().strip();
  }

  /** The coded form of a place or an attribute, or else its name in plain words. */
  public String codeOrText(int element) {
    return value(element, codeOrTextAt(element));
  }

  /** The component that {@link #codeOrText} takes. */
  public int codeOrTextAt(int element) {
    return isEmpty(element, 0) && !isEmpty(element, 3) ? 3 : 0;
  }

  /** Where a component stands, packed as {@link Source#pack}; all of it, as it was sent. */
  public long source(Field field, int element, int component) {
    int mark = mark(element, component);
    if (mark < 0) {
      return Source.pack(field, number, from, to - from);
    }
    int start = marks[mark] + 1;
    return Source.pack(field, number, start, marks[mark + 1] - start);
  }

  /** Where the first to the last of these elements stand together, packed likewise. */
  public long span(Field field, int firstElement, int lastElement) {
    int end = Math.min(first + lastElement + 1, last);
    int start = marks[elements[Math.min(first + firstElement, end)]] + 1;
    return Source.pack(field, number, start, marks[elements[end]] - start);
  }

  /** The segment in standard characters, for a finding. */
  public String text() {
    StringBuilder text = new StringBuilder(tag());
    for (int element = 1; element <= elementCount(); element++) {
      text.append('+');
      for (int i = 0; i < componentCount(element); i++) {
        text.append(i == 0 ? "" : ":").append(raw(element, i));
      }
    }
    return text.toString();
  }
}
