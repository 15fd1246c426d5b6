package org.kervan.messages.cusres;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kervan.messages.BoardingStatus;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.MessageResult;
import org.kervan.messages.MessageResult.Acceptance;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravellerResponse;
import org.kervan.messages.edifact.Segment;

/** Reads segment group 4: an answer about the message (ERP+1) or about a traveller (ERP+2). */
final class AnswerReader {

  private static final String ABOUT_MESSAGE = "1";
  private static final String ABOUT_TRAVELLER = "2";

  /** ERC/9321 and its place: what it means is known only once the whole group is read. */
  private record Code(String sent, boolean surplus, int segment, int offset, String text) {}

  private final FindingLog log;
  private final String section;
  private final String erp;
  private final int firstSegment;
  private final int from;
  private int lastSegment;
  private int to;
  private String bookingReference = "";
  private String uniqueReference = "";
  private final List<Code> codes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final LongStream.Builder sources = LongStream.builder();
  private boolean ambiguous;

  AnswerReader(Segment erp, FindingLog log) {
    this.log = log;
    this.section = erp.value(1);
    this.erp = erp.text();
    this.firstSegment = erp.number();
    this.from = erp.from();
    this.lastSegment = erp.number();
    this.to = erp.to();
  }

  void accept(Segment segment) {
    lastSegment = segment.number();
    to = segment.to();
    switch (segment.tag()) {
      case "ERC" -> code(segment);
      case "FTX" -> text(segment);
      default -> reference(segment);
    }
  }

  private void code(Segment erc) {
    String text = erc.text();
    for (int e = 1; e <= erc.elementCount(); e++) {
      for (int c = 0; c < erc.componentCount(e); c++) {
        String value = erc.value(e, c);
        if (!value.isEmpty()) {
          boolean surplus = e > 1 || c > 0;
          String sent = surplus ? surplus(value, c) : value;
          codes.add(new Code(sent, surplus, erc.number(), erc.from(), text));
          sources.add(erc.source(Field.STATUS, e, c));
        }
      }
    }
  }

  /**
   * ERC has one code. Of more only what forbids boarding means what it says; the rest keeps its
   * separator, so that neither this reader nor one of the message written anew takes it for a code.
   */
  private static String surplus(String value, int component) {
    return BoardingStatus.of(value) == BoardingStatus.NO_BOARD
        ? value
        : (component == 0 ? "+" : ":") + value;
  }

  private void text(Segment ftx) {
    if (!ftx.value(1).equals("AAP")) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, ftx);
      return;
    }
    for (int i = 0; i < ftx.componentCount(4); i++) {
      if (!ftx.value(4, i).isEmpty()) {
        texts.add(ftx.value(4, i));
        sources.add(ftx.source(Field.STATUS_TEXT, 4, i));
      }
    }
  }

  private void reference(Segment rff) {
    String value = rff.value(1, 1);
    switch (rff.value(1)) {
      case "AVF" -> {
        reportSecond(rff, bookingReference, value);
        bookingReference = bookingReference.isEmpty() ? value : bookingReference;
        sources.add(rff.source(Field.BOOKING_REFERENCE, 1, 1));
      }
      case "ABO" -> {
        reportSecond(rff, uniqueReference, value);
        uniqueReference = uniqueReference.isEmpty() ? value : uniqueReference;
        sources.add(rff.source(Field.UNIQUE_REFERENCE, 1, 1));
      }
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, rff);
    }
  }

  private void reportSecond(Segment rff, String first, String value) {
    if (!first.isEmpty() && !first.equals(value)) {
      ambiguous = true;
      log.add(FindingCode.RESPONSE_REFERENCE_REPEATED, rff);
    }
  }

  /** Only what says so is about the message: an answer of no known section accepts nothing. */
  boolean isAboutTraveller() {
    return !section.equals(ABOUT_MESSAGE) || isReferred();
  }

  private boolean isReferred() {
    return !bookingReference.isEmpty() || !uniqueReference.isEmpty();
  }

  TravellerResponse response() {
    if (!section.equals(ABOUT_TRAVELLER)) {
      note(FindingCode.RESPONSE_SECTION_DIFFERS);
    }
    if (!isReferred()) {
      ambiguous = true;
      note(FindingCode.RESPONSE_REFERENCE_MISSING);
    }
    reportUnknown(code -> BoardingStatus.of(code) == BoardingStatus.UNKNOWN);
    if (sent().stream().map(BoardingStatus::of).distinct().count() > 1) {
      note(FindingCode.STATUSES_DIFFER);
    }
    TravellerResponse response =
        TravellerResponse.of(
            bookingReference,
            uniqueReference,
            sent(),
            texts,
            new SegmentRange(firstSegment, lastSegment, from, to),
            Sources.of(sources.build().toArray()));
    // what is about nobody, or about one of two people, lets neither of them board
    return ambiguous ? response.withAtLeast(BoardingStatus.UNKNOWN) : response;
  }

  /** This result together with what earlier groups said of the message. */
  MessageResult result(MessageResult before) {
    reportUnknown(code -> Acceptance.of(code) == Acceptance.UNKNOWN);
    return MessageResult.of(
        Stream.concat(before.codes().stream(), sent().stream()).toList(),
        Stream.concat(before.texts().stream(), texts.stream()).toList(),
        Sources.of(LongStream.concat(before.sources().packed(), sources.build()).toArray()));
  }

  private void reportUnknown(Predicate<String> unknown) {
    if (codes.isEmpty()) {
      note(FindingCode.STATUS_MISSING);
    }
    for (Code code : codes) {
      if (code.surplus || unknown.test(code.sent)) {
        log.add(FindingCode.STATUS_UNKNOWN, code.segment, code.offset, code.text);
      }
    }
  }

  private List<String> sent() {
    return codes.stream().map(Code::sent).toList();
  }

  private void note(FindingCode code) {
    log.add(code, firstSegment, from, erp);
  }
}
