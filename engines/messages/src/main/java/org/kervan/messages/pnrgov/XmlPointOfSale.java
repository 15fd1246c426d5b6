package org.kervan.messages.pnrgov;

import org.kervan.messages.Field;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.xml.XmlScanner;

/** POS with its Source and RequestorID, and Originator: who made a booking or sends a message. */
final class XmlPointOfSale {

  /** The texts of {@link PointOfSale}, in its order. */
  private final String[] texts = {"", "", "", "", "", "", "", "", "", ""};

  private final long[] places = new long[texts.length];
  private final XmlScanner scanner;

  XmlPointOfSale(XmlScanner scanner) {
    this.scanner = scanner;
  }

  static PointOfSale originator(XmlScanner scanner) {
    XmlPointOfSale read = new XmlPointOfSale(scanner);
    read.text(0, "SystemCode");
    read.text(5, "AirlineCode");
    read.text(9, "AirlineContactInfo");
    return read.pointOfSale();
  }

  void start(String name) {
    switch (name) {
      case "Source" -> {
        text(3, "PseudoCityCode");
        text(4, "AirportCode");
        text(5, "AirlineVendorID");
        text(7, "ISOCountry");
        text(8, "ISOCurrency");
        text(9, "AgentSine");
      }
      case "RequestorID" -> {
        text(2, "ID");
        text(6, "Type");
      }
      case "CompanyName" -> text(0, "Code");
      default -> {}
    }
  }

  private void text(int place, String attribute) {
    if (texts[place].isEmpty()) {
      texts[place] = scanner.attribute(attribute);
      places[place] = scanner.source(Field.AGENCY, attribute);
    }
  }

  PointOfSale pointOfSale() {
    SourceList sources = new SourceList();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        sources.add(places[i]);
      }
    }
    return new PointOfSale(
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        texts[7],
        texts[8],
        texts[9],
        sources.sources());
  }
}
