package org.kervan.messages.edifact;

import java.util.List;
import org.kervan.messages.Field;
import org.kervan.messages.Source;

/** A segment as read. Elements count from 1, their components from 0. */
public final class Segment {
  private final String tag;
  private final List<List<String>> elements;
  private final int number;
  private final int from;
  private final int to;
  private final boolean terminated;

  Segment(
      String tag, List<List<String>> elements, int number, int from, int to, boolean terminated) {
    this.tag = tag;
    this.elements = elements;
    this.number = number;
    this.from = from;
    this.to = to;
    this.terminated = terminated;
  }

  public String tag() {
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
    return elements.size();
  }

  public int componentCount(int element) {
    return components(element).size();
  }

  /** The components of an element, joined by a space. */
  public String joined(int element) {
    return String.join(" ", components(element)).strip();
  }

  /** Where a component stands, packed as {@link Source#pack}. */
  public long source(Field field, int element, int component) {
    return Source.pack(field, number, from, to - from);
  }

  /** Component {@code component} of element {@code element}, trimmed; empty when absent. */
  public String value(int element, int component) {
    return raw(element, component).strip();
  }

  /** The component with the blanks around it. */
  public String raw(int element, int component) {
    List<String> components = components(element);
    return component < components.size() ? components.get(component) : "";
  }

  /** The first component of an element. */
  public String value(int element) {
    return value(element, 0);
  }

  List<String> components(int element) {
    return element <= elements.size() ? elements.get(element - 1) : List.of();
  }

  /** The coded form of a place or an attribute, or else its name in plain words. */
  public String codeOrText(int element) {
    String code = value(element, 0);
    return code.isEmpty() ? value(element, 3) : code;
  }

  /** The segment in standard characters, for a finding. */
  public String text() {
    StringBuilder text = new StringBuilder(tag);
    for (List<String> components : elements) {
      text.append('+').append(String.join(":", components));
    }
    return text.toString();
  }
}
