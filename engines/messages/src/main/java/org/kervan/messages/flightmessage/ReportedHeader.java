package org.kervan.messages.flightmessage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PassengerList;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** The element Message: who sent what, when, and whether it is the first of its flight. */
final class ReportedHeader {

  /** Message/Context. */
  enum Context {
    ORIGINAL,
    /** Data of people already reported. */
    UPDATE,
    /** Not given. */
    MISSING,
    UNKNOWN
  }

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final int number;
  private final LocalDateTime latest;
  private String organization = "";
  private String owner = "";
  private String contact = "";
  private String destination = "";
  private String reference = "";
  private String version = "";
  private Context context = Context.MISSING;
  private @Nullable LocalDateTime created;
  private @Nullable LocalDateTime sent;

  ReportedHeader(XmlScanner scanner, XmlDateReader dates, int number, LocalDateTime latest) {
    this.scanner = scanner;
    this.dates = dates;
    this.number = number;
    this.latest = latest;
  }

  void system() {
    organization = scanner.attribute("Organization");
    if (organization.isEmpty()) {
      organization = scanner.attribute("Application");
    }
  }

  void value(String name) {
    switch (name) {
      case "Owner" -> owner = scanner.value();
      case "Name" -> contact = scanner.value();
      case "Destination" -> destination = scanner.value();
      case "EnvelopeID" -> reference = scanner.value();
      case "Version" -> version = scanner.value();
      case "Context" -> context = context(scanner.value());
      case "CreateDateTime" -> created = preparation();
      case "SentDateTime" -> sent = preparation();
      default -> {}
    }
  }

  private Context context(String value) {
    return switch (value.toUpperCase(Locale.ROOT)) {
      case "ORIGINAL" -> Context.ORIGINAL;
      case "UPDATE" -> Context.UPDATE;
      case "" -> Context.MISSING;
      default -> {
        scanner.note(FindingCode.UNKNOWN_FUNCTION, value);
        yield Context.UNKNOWN;
      }
    };
  }

  private @Nullable LocalDateTime preparation() {
    String value = scanner.value();
    LocalDateTime time = value.isEmpty() ? null : dates.preparation(value);
    if (time != null && time.isAfter(latest)) {
      scanner.note(FindingCode.PREPARATION_TIME_IN_FUTURE, value);
      return null;
    }
    return time;
  }

  Context context() {
    return context;
  }

  /** What names the message in a finding about it. */
  String about() {
    return (organization + " " + reference).strip();
  }

  PassengerList.ReportingParty reportingParty() {
    return new PassengerList.ReportingParty(contact.isEmpty() ? organization : contact, List.of());
  }

  MessageHeader header(boolean complete) {
    return new MessageHeader(
        MessageKind.FLIGHT_MESSAGE,
        number,
        reference,
        version,
        owner.isEmpty() ? organization : owner,
        destination,
        created == null ? sent : created,
        MessageHeader.Part.WHOLE,
        complete);
  }
}
