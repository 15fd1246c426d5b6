package org.kervan.messages.pnrgov;

import org.kervan.messages.Field;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.Sources;
import org.kervan.messages.edifact.Segment;

/** Reads ORG. */
final class Originator {

  private Originator() {}

  static PointOfSale read(Segment org) {
    SourceList sources = new SourceList();
    PointOfSale read =
        new PointOfSale(
            text(org, 1, 0, sources),
            text(org, 1, 1, sources),
            text(org, 2, 0, sources),
            text(org, 2, 1, sources),
            text(org, 3, 0, sources),
            text(org, 4, 0, sources),
            text(org, 5, 0, sources),
            text(org, 6, 0, sources),
            text(org, 6, 1, sources),
            agentSign(org, sources),
            sources.sources());
    return read.sources().equals(Sources.NONE) ? PointOfSale.NONE : read;
  }

  private static String text(Segment org, int element, int component, SourceList sources) {
    return sources.text(org, Field.AGENCY, element, component);
  }

  private static String agentSign(Segment org, SourceList sources) {
    String sign = text(org, 7, 0, sources);
    for (int element = 8; element <= org.elementCount(); element++) {
      String more = text(org, element, 0, sources);
      sign = more.isEmpty() ? sign : sign.isEmpty() ? more : sign + " " + more;
    }
    return sign;
  }
}
