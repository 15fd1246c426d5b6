package org.kervan.messages.conformance;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kervan.messages.conformance.Composite.Component;
import org.kervan.messages.edifact.Segment;

/** Holds the elements of a segment against the directory: number, length, form and codes. */
final class ElementCheck {

  private static final Pattern UPPER_CASE = Pattern.compile("[A-Z0-9 .,\\-()/=!\"%&*;<>'+:?]*");
  private static final Pattern BOTH_CASES = Pattern.compile("[A-Za-z0-9 .,\\-()/=!\"%&*;<>'+:?]*");

  private final BreachLog log;
  private String syntax = "";

  ElementCheck(BreachLog log) {
    this.log = log;
  }

  /** UNB/0001, which chooses the characters that may be sent. */
  void useSyntax(String identifier) {
    syntax = identifier;
  }

  void check(Segment segment, Directory directory) {
    characters(segment, directory);
    List<Composite> elements = directory.findSegment(segment.tag());
    if (elements == null) {
      return;
    }
    int position = 0;
    for (Composite element : elements) {
      for (int i = 0; i < element.repeats(); i++) {
        element(segment, ++position, element, i == 0, directory);
      }
    }
    for (int e = position + 1; e <= segment.elementCount(); e++) {
      if (!isEmpty(segment, e)) {
        log.add(
            ConformanceRule.ELEMENT_TOO_MANY, segment, directory, segment.tag(), segment.raw(e, 0));
      }
    }
  }

  private void element(
      Segment segment, int position, Composite element, boolean first, Directory directory) {
    boolean empty = isEmpty(segment, position);
    if (empty) {
      if (element.mandatory() && first) {
        log.add(
            ConformanceRule.ELEMENT_MISSING,
            segment,
            directory,
            segment.tag() + "/" + element.number(),
            segment.text());
      }
      return;
    }
    String way =
        element.isSimple() ? segment.tag() + "/" : segment.tag() + "/" + element.number() + "/";
    List<Component> components = element.components();
    for (int c = 0; c < components.size(); c++) {
      component(segment, position, c, components, way, directory);
    }
    for (int c = components.size(); c < segment.componentCount(position); c++) {
      if (!segment.raw(position, c).isBlank()) {
        log.add(
            ConformanceRule.ELEMENT_TOO_MANY,
            segment,
            directory,
            segment.tag() + "/" + element.number(),
            segment.raw(position, c));
      }
    }
  }

  private void component(
      Segment segment, int e, int c, List<Component> all, String way, Directory directory) {
    Component component = all.get(c);
    String value = segment.raw(e, c);
    String place = way + component.number();
    if (value.isBlank()) {
      if (component.mandatory()) {
        log.add(ConformanceRule.ELEMENT_MISSING, segment, directory, place, segment.text());
      }
      return;
    }
    if (value.length() > component.length()) {
      log.add(ConformanceRule.ELEMENT_TOO_LONG, segment, directory, place, value);
    }
    if (!component.hasForm(value)) {
      log.add(ConformanceRule.ELEMENT_FORM, segment, directory, place, value);
    }
    Set<String> codes = directory.findCodes(component.number());
    if (codes != null && !codes.contains(value.strip()) && !namesOtherList(segment, e, all)) {
      log.add(ConformanceRule.CODE_NOT_IN_LIST, segment, directory, place, value);
    }
  }

  /** A code list or agency beside the code (1131, 3055) takes it out of the UN list. */
  private static boolean namesOtherList(Segment segment, int e, List<Component> all) {
    for (int c = 0; c < all.size(); c++) {
      String number = all.get(c).number();
      if ((number.equals("1131") || number.equals("3055")) && !segment.raw(e, c).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void characters(Segment segment, Directory directory) {
    Pattern allowed =
        switch (syntax) {
          case "UNOA" -> UPPER_CASE;
          case "UNOB" -> BOTH_CASES;
          default -> null;
        };
    if (allowed == null) {
      return;
    }
    for (int e = 1; e <= segment.elementCount(); e++) {
      for (int c = 0; c < segment.componentCount(e); c++) {
        if (!allowed.matcher(segment.raw(e, c)).matches()) {
          log.add(
              ConformanceRule.CHARACTER_NOT_IN_SET,
              segment,
              directory,
              segment.tag(),
              segment.raw(e, c));
          return;
        }
      }
    }
  }

  private static boolean isEmpty(Segment segment, int e) {
    for (int c = 0; c < segment.componentCount(e); c++) {
      if (!segment.raw(e, c).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
