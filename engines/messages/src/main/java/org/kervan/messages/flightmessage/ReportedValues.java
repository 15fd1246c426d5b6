package org.kervan.messages.flightmessage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Sources;
import org.kervan.messages.Traveller;
import org.kervan.messages.xml.FieldSources;
import org.kervan.messages.xml.XmlScanner;

/** The texts of one traveller, each with its place; of two for one field the first is kept. */
final class ReportedValues {

  /** The parts of an address, in the order of {@link Traveller.Address}. */
  static final int STREET = 0;

  static final int CITY = 1;
  static final int REGION = 2;
  static final int POSTCODE = 3;
  static final int COUNTRY = 4;

  private final XmlScanner scanner;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final FieldSources sources = new FieldSources();
  private final String[] given = {"", ""};
  private final long[] givenSources = new long[2];
  private final String[] address = {"", "", "", "", ""};
  private final long[] addressSources = new long[5];

  ReportedValues(XmlScanner scanner) {
    this.scanner = scanner;
  }

  /** The text of the element that ends; true where it is the first to give the field. */
  boolean take(Field field) {
    return take(field, scanner.value(), scanner.source(field));
  }

  void takeAttribute(Field field, String attribute) {
    take(field, scanner.attribute(attribute), scanner.source(field, attribute));
  }

  boolean take(Field field, String value, long source) {
    boolean first = isFirst(texts.getOrDefault(field, ""), value);
    if (first) {
      texts.put(field, value);
      sources.add(source);
    }
    return first;
  }

  private boolean isFirst(String before, String value) {
    if (!before.isEmpty() && !value.isEmpty() && !before.equals(value)) {
      scanner.note(FindingCode.XML_ELEMENT_REPEATED, before + " : " + value);
    }
    return before.isEmpty() && !value.isEmpty();
  }

  void addSource(Field field) {
    sources.add(scanner.source(field));
  }

  void addSource(Field field, String attribute) {
    sources.add(scanner.source(field, attribute));
  }

  void takeGiven(int place) {
    if (isFirst(given[place], scanner.value())) {
      given[place] = scanner.value();
      givenSources[place] = scanner.source(Field.GIVEN_NAME);
    }
  }

  /** An address may have several lines of street. */
  void takePart(int part) {
    String line = scanner.value();
    if (part == STREET && !address[STREET].isEmpty() && !address[STREET].equals(line)) {
      address[STREET] = (address[STREET] + " " + line).strip();
    } else {
      takePart(part, line, scanner.source(Field.ADDRESS));
    }
  }

  void takePart(int part, String attribute) {
    takePart(part, scanner.attribute(attribute), scanner.source(Field.ADDRESS, attribute));
  }

  private void takePart(int part, String value, long source) {
    if (isFirst(address[part], value)) {
      address[part] = value;
      addressSources[part] = source;
    }
  }

  /** The airline of a programme stands before the number, as in a reservation. */
  void sponsor(String sponsor) {
    texts.computeIfPresent(
        Field.FREQUENT_FLYER,
        (f, number) -> number.startsWith(sponsor) ? number : sponsor + number);
  }

  void note(FindingCode code, int element, int from) {
    scanner.note(code, element, from, String.join(" ", texts.values()));
  }

  String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  List<String> given() {
    return Stream.of(given).filter(name -> !name.isEmpty()).toList();
  }

  Traveller.Address address() {
    return new Traveller.Address(
        address[STREET], address[CITY], address[REGION], address[POSTCODE], address[COUNTRY]);
  }

  /** Of a field of several values in the order of the values. */
  Sources sources() {
    for (int i = 0; i < given.length; i++) {
      if (!given[i].isEmpty()) {
        sources.add(givenSources[i]);
      }
    }
    for (int i = 0; i < address.length; i++) {
      if (!address[i].isEmpty()) {
        sources.add(addressSources[i]);
      }
    }
    return sources.sources();
  }
}
