package org.kervan.messages.xml;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Message;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.Reading;
import org.kervan.messages.edifact.EnvelopeReader;
import org.kervan.messages.flightmessage.FlightMessageReader;
import org.kervan.messages.pnrgov.XmlBookingListReader;

/** Reads the messages of an XML file, in an envelope of any kind or without one. */
public final class XmlFileReader {

  private final byte[] file;
  private final ReadLimits limits;
  private final LocalDateTime latest;
  private final FindingLog log;
  private final XmlScanner scanner;
  private final List<Message> messages = new ArrayList<>();
  private int number;
  private String path = "";
  private int pathDepth;

  public XmlFileReader(byte[] file, ReadLimits limits, FindingLog log, LocalDateTime latest) {
    this.file = file;
    this.limits = limits;
    this.latest = latest;
    this.log = log;
    this.scanner = new XmlScanner(file, limits, log);
  }

  public Reading read() {
    boolean more = scanner.next();
    while (more) {
      if (scanner.isStart() && message(scanner.name())) {
        // a message that its tag does not end may be followed by the start of the next
        more = scanner.isStart() || scanner.next();
      } else {
        follow();
        more = scanner.next();
      }
    }
    return number == 0 ? withoutMessages() : new Reading(messages, log.findings());
  }

  private boolean message(String name) {
    boolean bookings = name.equals(XmlBookingListReader.ROOT);
    if (!bookings && !name.equals(FlightMessageReader.ROOT)) {
      return false;
    }
    log.startMessage(++number);
    scanner.startMessage();
    if (bookings) {
      messages.add(new XmlBookingListReader(scanner, log, number, latest).read());
    } else {
      messages.addAll(new FlightMessageReader(scanner, log, number, latest).read());
    }
    scanner.endMessage();
    log.startMessage(0);
    return true;
  }

  /** Keeps the first way inwards, which names what the file is. */
  private void follow() {
    if (scanner.isStart() && scanner.depth() == pathDepth + 1 && pathDepth < 4) {
      path += (path.isEmpty() ? "" : "/") + scanner.name();
      pathDepth++;
    }
  }

  /** Some interfaces wrap an EDIFACT interchange in XML. Otherwise only the root is of interest. */
  private Reading withoutMessages() {
    FindingLog other = new FindingLog(limits.maxFindings());
    Reading edifact = new EnvelopeReader(file, limits, other, latest).read();
    if (!edifact.messages().isEmpty()) {
      return edifact;
    }
    FindingLog root = new FindingLog(limits.maxFindings());
    root.add(FindingCode.XML_MESSAGE_MISSING, 0, 0, path);
    return new Reading(List.of(), root.findings());
  }
}
