package org.kervan.names;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The UN consolidated list. A document type declaration, which the list never has, stops the
 * reading before any entity of it could be expanded or fetched.
 */
final class UnList {

  private final ReadingInProgress reading = new ReadingInProgress();
  private boolean rootFound;
  private @Nullable LocalDate listDate;

  ListReading read(byte[] bytes) {
    var xml = Utf8.text(bytes);
    try {
      readEntries(factory().createXMLStreamReader(new StringReader(xml)));
    } catch (XMLStreamException broken) {
      var location = broken.getLocation();
      reading.find(
          ListFindingCode.BROKEN_OFF,
          location == null ? "file" : "line " + location.getLineNumber(),
          String.valueOf(broken.getMessage()));
    }
    if (!rootFound && !reading.has(ListFindingCode.DOCUMENT_TYPE_REFUSED)) {
      return ReadingInProgress.notThisList(xml);
    }
    return reading.done(listDate);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void readEntries(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        reading.find(
            ListFindingCode.DOCUMENT_TYPE_REFUSED,
            "line " + reader.getLocation().getLineNumber(),
            "DOCTYPE");
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!rootFound) {
        if (!reader.getLocalName().equals("CONSOLIDATED_LIST")) {
          return;
        }
        rootFound = true;
        listDate = date(reader.getAttributeValue(null, "dateGenerated"));
      } else if (reader.getLocalName().equals("INDIVIDUAL")) {
        UnIndividual.read(UnElement.read(reader), reading);
      } else if (reader.getLocalName().equals("ENTITY")) {
        reading.passOverEntity();
      }
    }
  }

  private static @Nullable LocalDate date(@Nullable String generated) {
    if (generated == null || generated.length() < "2026-02-27".length()) {
      return null;
    }
    try {
      return LocalDate.parse(generated.substring(0, "2026-02-27".length()));
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
