package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.xml.XmlScanner;

/** The element SSR, of a traveller or of a flight; its text is that of AIRIMP as in EDIFACT. */
final class XmlServiceReader {

  private final XmlScanner scanner;
  private final SourceList sources = new SourceList();
  private final @Nullable Person person;
  private final @Nullable Integer flight;
  private final int element;
  private final int from;
  private final String code;
  private final String status;
  private final String quantity;
  private final String boardPoint;
  private final String offPoint;
  private final String references;
  private String carrier = "";
  private String text = "";
  private long textSource;

  /**
   * @param person in whose element it stands
   * @param flight place of the flight in whose element it stands
   */
  XmlServiceReader(XmlScanner scanner, @Nullable Person person, @Nullable Integer flight) {
    this.scanner = scanner;
    this.person = person;
    this.flight = flight;
    this.element = scanner.number();
    this.from = scanner.from();
    this.code = attribute(scanner.attribute("SSRCode").isEmpty() ? "SSR_Code" : "SSRCode");
    this.status = attribute("Status");
    this.quantity = attribute("ServiceQuantity");
    this.boardPoint = attribute("BoardPoint");
    this.offPoint = attribute("OffPoint");
    this.references = scanner.attribute("RPH");
    this.textSource = scanner.source(Field.SERVICE, "RPH");
  }

  private String attribute(String name) {
    String value = scanner.attribute(name);
    if (!value.isEmpty()) {
      sources.add(scanner.source(Field.SERVICE, name));
    }
    return value;
  }

  void airline() {
    carrier = attribute("Code");
  }

  void text() {
    if (!scanner.value().isEmpty() && text.isEmpty()) {
      text = scanner.value();
      textSource = scanner.source(Field.SERVICE);
      sources.add(textSource);
    }
  }

  /** At its end. The seats of a reservation stand in the text, one for each traveller. */
  HeardService service() {
    List<String> all = references.isEmpty() ? List.of() : List.of(references.split(" +"));
    boolean seats = Itinerary.isSeat(code);
    String[] given = seats ? text.split("[ /]+") : new String[0];
    List<String> details = new ArrayList<>();
    for (int i = 0; i < Math.max(all.size(), given.length); i++) {
      details.add(i < given.length ? given[i] : "");
    }
    List<String> references = new ArrayList<>(all);
    while (references.size() < details.size()) {
      references.add("");
    }
    SourceList detailSources = seats ? new SourceList() : SourceList.NONE;
    for (int i = 0; i < references.size() && seats; i++) {
      detailSources.add(textSource);
    }
    return new HeardService(
        code,
        status,
        quantity,
        carrier,
        boardPoint,
        offPoint,
        text,
        textSource,
        seats ? details : List.of(),
        references,
        detailSources,
        person,
        flight,
        new SegmentRange(element, scanner.lastNumber(), from, scanner.to()),
        sources.take());
  }
}
