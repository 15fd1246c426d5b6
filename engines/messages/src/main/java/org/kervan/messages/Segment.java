package org.kervan.messages;

import java.util.List;

/**
 * A segment as read: {@code elements.get(0)} is the first element after the tag.
 *
 * @param number place in its message, UNH being 1; 0 outside a message
 * @param from offset of its first byte in the file
 * @param to offset of the byte after its terminator
 * @param terminated false where the file ended before the terminator
 */
record Segment(
    String tag, List<List<String>> elements, int number, int from, int to, boolean terminated) {

  /** Component {@code component} (from 0) of element {@code element} (from 1), trimmed, or "". */
  String value(int element, int component) {
    List<String> components = components(element);
    return component < components.size() ? components.get(component).strip() : "";
  }

  /** The first component of an element. */
  String value(int element) {
    return value(element, 0);
  }

  List<String> components(int element) {
    return element <= elements.size() ? elements.get(element - 1) : List.of();
  }

  /** The coded form of a place or an attribute, or else its name in plain words. */
  String codeOrText(int element) {
    String code = value(element, 0);
    return code.isEmpty() ? value(element, 3) : code;
  }

  /** The segment in standard characters, for a finding. */
  String text() {
    StringBuilder text = new StringBuilder(tag);
    for (List<String> components : elements) {
      text.append('+').append(String.join(":", components));
    }
    return text.toString();
  }
}
