package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.edifact.SourceCollector;

/** Reads segment group 5, the documents of one traveller after the other. */
final class DocumentReader {

  /** First letters of DOC/1001; a second letter, as in IP, names the variety. */
  private static final String KINDS = "PVACIFTLM";

  private final FindingLog log;
  private final DateReader dates;
  private final SourceCollector sources = new SourceCollector();
  private final List<TravelDocument> documents = new ArrayList<>();
  private boolean open;
  private String type = "";
  private String number = "";
  private String issuer = "";
  private @Nullable PartialDate expiry;
  private @Nullable PartialDate issued;

  DocumentReader(FindingLog log, DateReader dates) {
    this.log = log;
    this.dates = dates;
  }

  void document(Segment doc) {
    end();
    open = true;
    type = doc.recurring(1, 0);
    number = doc.value(2, 0);
    issuer = "";
    expiry = null;
    issued = null;
    if (!isKnown(type)) {
      log.add(FindingCode.DOCUMENT_TYPE_UNKNOWN, doc);
    }
    if (!type.isEmpty()) {
      sources.add(doc.source(Field.DOCUMENT_TYPE, 1, 0));
    }
    if (number.isEmpty()) {
      log.add(FindingCode.DOCUMENT_NUMBER_MISSING, doc);
    } else {
      sources.add(doc.source(Field.DOCUMENT_NUMBER, 2, 0));
    }
  }

  private static boolean isKnown(String type) {
    return (type.length() == 1 || type.length() == 2) && KINDS.indexOf(type.charAt(0)) >= 0;
  }

  void issuer(Segment loc) {
    int component = loc.codeOrTextAt(2);
    String place = loc.recurring(2, component);
    if (isOpen(loc) && isNew(loc, issuer, place)) {
      issuer = place;
      sources.add(loc.source(Field.DOCUMENT_ISSUER, 2, component));
    }
  }

  void expiry(Segment dtm, @Nullable LocalDate flight) {
    if (isOpen(dtm)) {
      PartialDate date = dates.expiry(dtm, flight);
      if (isNew(dtm, expiry, date)) {
        expiry = date;
        sources.add(dtm.source(Field.DOCUMENT_EXPIRY, 1, 1));
      }
    }
  }

  void issued(Segment dtm, @Nullable LocalDate flight) {
    if (isOpen(dtm)) {
      PartialDate date = dates.issued(dtm, flight);
      if (isNew(dtm, issued, date)) {
        issued = date;
        sources.add(dtm.source(Field.DOCUMENT_ISSUED, 1, 1));
      }
    }
  }

  private boolean isOpen(Segment segment) {
    if (!open) {
      log.add(FindingCode.MISPLACED_SEGMENT, segment);
    }
    return open;
  }

  private boolean isNew(Segment segment, @Nullable Object known, @Nullable Object read) {
    return TravellerReader.isNew(log, segment, known, read);
  }

  private void end() {
    if (open) {
      documents.add(new TravelDocument(type, number, issuer, expiry, issued, sources.take()));
      open = false;
    }
  }

  /** The documents since the last call. */
  List<TravelDocument> take() {
    end();
    return TravellerReader.taken(documents);
  }
}
