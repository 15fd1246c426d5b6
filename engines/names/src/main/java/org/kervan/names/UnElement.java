package org.kervan.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of the UN list with all that is in it. */
record UnElement(String name, int line, StringBuilder content, List<UnElement> children) {

  /**
   * Reads the element that the reader stands at the start of, up to its end. A stack of its own,
   * because a hostile file nests deeper than the call stack.
   */
  static UnElement read(XMLStreamReader reader) throws XMLStreamException {
    var root = start(reader);
    Deque<UnElement> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var child = start(reader);
          open.getFirst().children.add(child);
          open.push(child);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS -> open.getFirst().content.append(reader.getText());
        default -> {}
      }
    }
    return root;
  }

  private static UnElement start(XMLStreamReader reader) {
    return new UnElement(
        reader.getLocalName(),
        reader.getLocation().getLineNumber(),
        new StringBuilder(),
        new ArrayList<>());
  }

  Stream<UnElement> all(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** Text of the first such child with white space made single; empty where there is none. */
  String text(String childName) {
    return all(childName).map(UnElement::text).findFirst().orElse("");
  }

  /** The UN writes {@code na} for what is not available. */
  String text() {
    var text = content.toString().strip().replaceAll("\\s+", " ");
    return text.equals("na") ? "" : text;
  }
}
