package org.kervan.messages.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of a segment: a composite with its components, or a simple element, which has itself
 * as its one component.
 *
 * @param repeats how many elements in a row may be this one
 */
record Composite(String number, boolean mandatory, int repeats, List<Component> components) {

  private static final Pattern ELEMENT =
      Pattern.compile("([A-Z]?\\d+)(?:\\*(\\d+))?(!?)\\(([^)]*)\\)|(\\d+=\\S+)");
  private static final Pattern COMPONENT = Pattern.compile("(\\d+)=(an|a|n)(\\.\\.)?(\\d+)(!?)");

  /**
   * A component.
   *
   * @param kind {@code a} letters, {@code n} digits, {@code an} both
   * @param fixed whether it has exactly that length, or else at most
   */
  record Component(String number, String kind, boolean fixed, int length, boolean mandatory) {

    private static Component of(String word) {
      Matcher m = COMPONENT.matcher(word);
      if (!m.matches()) {
        throw new IllegalStateException("'" + word + "' is no data element");
      }
      return new Component(
          m.group(1),
          m.group(2),
          m.group(3) == null,
          Integer.parseInt(m.group(4)),
          !m.group(5).isEmpty());
    }

    /** Whether a value consists of the characters and has the length that the form asks for. */
    boolean hasForm(String value) {
      boolean characters =
          switch (kind) {
            case "n" -> value.matches("-?\\d*[.,]?\\d+");
            case "a" -> value.chars().noneMatch(c -> c >= '0' && c <= '9');
            default -> true;
          };
      return characters && (!fixed || value.length() >= length);
    }
  }

  Composite {
    components = List.copyOf(components);
  }

  boolean isSimple() {
    return components.size() == 1 && components.getFirst().number().equals(number);
  }

  /** The elements of a segment, from words such as {@code 3035=an..3! C082(3039=an..35!)}. */
  static List<Composite> elements(List<String> words) {
    List<Composite> elements = new ArrayList<>();
    Matcher m = ELEMENT.matcher(String.join(" ", words));
    while (m.find()) {
      if (m.group(5) != null) {
        Component simple = Component.of(m.group(5));
        elements.add(new Composite(simple.number(), simple.mandatory(), 1, List.of(simple)));
      } else {
        List<Component> components = new ArrayList<>();
        for (String word : m.group(4).split(" ")) {
          components.add(Component.of(word));
        }
        int repeats = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        elements.add(new Composite(m.group(1), !m.group(3).isEmpty(), repeats, components));
      }
    }
    return elements;
  }
}
