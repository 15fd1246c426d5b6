package org.kervan.messages.edifact;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Message;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.Reading;
import org.kervan.messages.cusres.CustomsResponseMessage;
import org.kervan.messages.paxlst.PassengerListMessage;
import org.kervan.messages.pnrgov.BookingListMessage;

/**
 * Reads the interchanges of a file (UNB to UNZ), their groups and their messages. A cut-off or
 * missing trailer ends what is open and is reported; nothing read before it is lost.
 */
public final class EnvelopeReader {

  private final byte[] file;
  private final ReadLimits limits;
  private final FindingLog log;
  private final LocalDateTime latest;
  private final SegmentScanner scanner;
  private final @Nullable Consumer<Segment> watcher;
  private final List<Message> messagesRead = new ArrayList<>();
  private int segments;
  private int messages;

  private Interchange interchange = Interchange.UNKNOWN;
  private int messagesInInterchange;
  private int groups;
  private String groupReference = "";
  private int messagesInGroup;
  private @Nullable Opening opening;
  private @Nullable MessageBody body;

  public EnvelopeReader(byte[] file, ReadLimits limits, FindingLog log, LocalDateTime latest) {
    this(file, limits, log, latest, null);
  }

  /**
   * @param watcher is shown every segment before it is read, which is valid until it returns
   */
  public EnvelopeReader(
      byte[] file,
      ReadLimits limits,
      FindingLog log,
      LocalDateTime latest,
      @Nullable Consumer<Segment> watcher) {
    this.file = file;
    this.limits = limits;
    this.log = log;
    this.latest = latest;
    this.scanner = new SegmentScanner(file, limits, log);
    this.watcher = watcher;
  }

  public Reading read() {
    int start = InterchangeStart.next(file, 0);
    if (start < 0) {
      start = InterchangeStart.nextBareMessage(file, 0);
      if (start < 0) {
        log.add(FindingCode.NOT_EDIFACT, 0, 0, FileKind.of(file));
        return new Reading(messagesRead, log.findings());
      }
    }
    reportText(0, start);
    while (start >= 0) {
      int header = header(start);
      int next = InterchangeStart.next(file, header + 1);
      readInterchange(start, header, next < 0 ? file.length : next);
      int end = scanner.position();
      start = segments > limits.maxSegments() ? -1 : next;
      reportText(end, start < 0 ? file.length : start);
    }
    return new Reading(messagesRead, log.findings());
  }

  /** Telegram lines around an interchange are usual; they are passed and noted. */
  private void reportText(int from, int to) {
    int first = from;
    while (first < to && (ServiceCharacters.isBlank(file[first]) || isByteOrderMark(first))) {
      first++;
    }
    if (first < to && segments <= limits.maxSegments()) {
      log.startMessage(0);
      String text = new String(file, first, Math.min(to - first, 80), SyntaxCharset.of("UNOC"));
      log.add(FindingCode.TEXT_OUTSIDE_INTERCHANGE, 0, first, text.strip());
    }
  }

  private boolean isByteOrderMark(int at) {
    return at < 3
        && (file[at] == (byte) 0xEF || file[at] == (byte) 0xBB || file[at] == (byte) 0xBF);
  }

  private void readInterchange(int start, int header, int end) {
    log.startMessage(0);
    scanner.startInterchange(header, end, serviceCharacters(start, header));
    interchange = Interchange.UNKNOWN;
    messagesInInterchange = 0;
    groups = 0;
    groupReference = "";
    boolean closed = false;
    boolean headed = false;
    Segment segment = scanner.next();
    while (segment != null) {
      if (++segments > limits.maxSegments()) {
        log.add(FindingCode.TOO_MANY_SEGMENTS, segment, "> " + limits.maxSegments());
        break;
      }
      if (!headed && segment.tagCode() != Tag.UNB) {
        log.add(FindingCode.INTERCHANGE_HEADER_MISSING, segment);
      }
      headed = true;
      accept(segment);
      closed = segment.tagCode() == Tag.UNZ;
      segment = closed ? null : scanner.next();
    }
    cutOff();
    if (!closed) {
      log.startMessage(0);
      log.add(FindingCode.INTERCHANGE_TRAILER_MISSING, 0, scanner.position(), "");
    }
  }

  private int header(int start) {
    return ServiceCharacters.startsWith(file, start, "UNA")
        ? InterchangeStart.afterAdvice(file, start)
        : start;
  }

  private ServiceCharacters serviceCharacters(int start, int header) {
    if (header == start) {
      return ServiceCharacters.sniff(file, start);
    }
    ServiceCharacters advised = ServiceCharacters.fromUna(file, start);
    if (advised != null && advised.fit(file, header)) {
      return advised;
    }
    String una = new String(file, start, ServiceCharacters.UNA_LENGTH, SyntaxCharset.of("UNOC"));
    log.add(FindingCode.SERVICE_CHARACTERS_UNREADABLE, 0, start, una);
    return ServiceCharacters.sniff(file, header);
  }

  private void accept(Segment segment) {
    if (watcher != null) {
      watcher.accept(segment);
    }
    switch (segment.tagCode()) {
      case Tag.UNB -> interchangeHeader(segment);
      case Tag.UNG -> {
        cutOff();
        groups++;
        messagesInGroup = 0;
        groupReference = segment.value(5);
      }
      case Tag.UNH -> messageHeader(segment);
      case Tag.UNT -> messageTrailer(segment);
      case Tag.UNE -> groupTrailer(segment);
      case Tag.UNZ -> interchangeTrailer(segment);
      default -> inMessage(segment);
    }
  }

  private void inMessage(Segment segment) {
    if (opening == null) {
      log.add(FindingCode.SEGMENT_OUTSIDE_MESSAGE, segment);
    } else if (body != null && segment.terminated()) {
      body.accept(segment);
    }
  }

  private void interchangeHeader(Segment unb) {
    scanner.useCharset(SyntaxCharset.of(unb.value(1)));
    SentDate prepared = SentDate.parse(unb.value(4, 0) + unb.value(4, 1), "");
    LocalDateTime time = prepared == null ? null : prepared.toDateTime();
    log.startMessage(0);
    if (time == null) {
      log.add(FindingCode.PREPARATION_TIME_UNREADABLE, unb);
    } else if (time.isAfter(latest)) {
      log.add(FindingCode.PREPARATION_TIME_IN_FUTURE, unb);
      time = null;
    }
    interchange = new Interchange(unb.value(2), unb.value(3), time, unb.value(5));
  }

  private void messageHeader(Segment header) {
    cutOff();
    log.startMessage(++messages);
    messagesInInterchange++;
    messagesInGroup++;
    Opening opened = Opening.of(interchange, messages, header, log);
    opening = opened;
    body =
        switch (opened.type()) {
          case "PAXLST" -> new PassengerListMessage(opened, log);
          case "CUSRES" -> new CustomsResponseMessage(opened, log);
          case "PNRGOV" -> new BookingListMessage(opened, log);
          default -> null;
        };
    if (body == null) {
      log.add(FindingCode.UNKNOWN_MESSAGE_TYPE, header);
    }
  }

  private void messageTrailer(Segment unt) {
    if (opening == null) {
      log.add(FindingCode.SEGMENT_OUTSIDE_MESSAGE, unt);
      return;
    }
    boolean counted = compare(FindingCode.SEGMENT_COUNT_DIFFERS, unt, unt.number());
    compareReference(unt, opening.reference());
    endMessage(counted);
  }

  private void groupTrailer(Segment une) {
    cutOff();
    log.startMessage(0);
    compare(FindingCode.GROUP_COUNT_DIFFERS, une, messagesInGroup);
    compareReference(une, groupReference);
  }

  private void interchangeTrailer(Segment unz) {
    cutOff();
    log.startMessage(0);
    compare(
        FindingCode.INTERCHANGE_COUNT_DIFFERS, unz, groups == 0 ? messagesInInterchange : groups);
    compareReference(unz, interchange.reference());
  }

  private boolean compare(FindingCode code, Segment trailer, int counted) {
    boolean equal = trailer.number(1, 0) == counted;
    if (!equal) {
      log.add(code, trailer, trailer.value(1) + " : " + counted);
    }
    return equal;
  }

  private void compareReference(Segment trailer, String opened) {
    if (!trailer.value(2).equals(opened)) {
      log.add(FindingCode.REFERENCE_DIFFERS, trailer, opened + " : " + trailer.value(2));
    }
  }

  /** Ends a message whose trailer never came. */
  private void cutOff() {
    if (opening != null) {
      log.add(FindingCode.MESSAGE_CUT_OFF, 0, scanner.position(), opening.text());
      endMessage(false);
    }
  }

  private void endMessage(boolean whole) {
    if (body != null) {
      messagesRead.add(body.message(whole));
    }
    opening = null;
    body = null;
  }
}
