package org.kervan.messages.flightmessage;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.xml.FieldSources;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** The element TravelDocument. */
final class ReportedDocument {

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final FieldSources sources = new FieldSources();
  private final String type;
  private String number = "";
  private String issuer = "";
  private @Nullable PartialDate expiry;

  ReportedDocument(XmlScanner scanner, XmlDateReader dates) {
    this.scanner = scanner;
    this.dates = dates;
    this.type = scanner.attribute("TypeCode");
    if (!type.isEmpty()) {
      sources.add(scanner.source(Field.DOCUMENT_TYPE, "TypeCode"));
    }
  }

  void value(String name) {
    if (scanner.value().isEmpty()) {
      return;
    }
    switch (name) {
      case "Number" -> {
        number = scanner.value();
        sources.add(scanner.source(Field.DOCUMENT_NUMBER));
      }
      case "IssueCountry" -> {
        issuer = scanner.value();
        sources.add(scanner.source(Field.DOCUMENT_ISSUER));
      }
      case "ExpiryDate" -> {
        expiry = dates.date(scanner.value());
        sources.add(scanner.source(Field.DOCUMENT_EXPIRY));
      }
      default -> {}
    }
  }

  TravelDocument document() {
    if (number.isEmpty()) {
      scanner.note(FindingCode.DOCUMENT_NUMBER_MISSING, type);
    }
    return new TravelDocument(type, number, issuer, expiry, null, sources.sources());
  }
}
