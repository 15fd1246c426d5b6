package org.kervan.messages.flightmessage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PassengerList;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/**
 * Reads one FlightMessage. Its people come out as one list for each group, passengers and crew,
 * since each later list of a group replaces that group only; those marked as no-show come out as a
 * list of people not on board. All lists of one message carry its number.
 */
public final class FlightMessageReader {

  /** The element that holds the message, in an envelope or alone. */
  public static final String ROOT = "FlightMessage";

  private static final Set<String> KNOWN =
      Set.of(
          ("FlightMessage Message Destination System Contact Name CreateDateTime SentDateTime"
                  + " EnvelopeID Owner Identifier Version Context Flight OperatingFlightId"
                  + " CodeShareFlightId Carrier CarrierCode FlightNumber ScheduledDepartureDateTime"
                  + " DepartureAirport EstimatedArrivalDateTime ArrivalAirport FlightLegs FlightLeg"
                  + " Travellers Traveller CheckIn DCS_Traveller CheckInSeats CheckInSeat"
                  + " FrequentFlyer ProgramMember Number Sponsor Tickets Ticket TicketNumber"
                  + " Boarding Flyer FlyerItinerary Reference ReferenceIdentifier FlyerAddress"
                  + " AddressLine City ProvinceState Country PostalZipCode Surname FirstName"
                  + " MiddleName DateOfBirth Gender Nationality CountryOfResidence CountryOfBirth"
                  + " TravelDocument IssueCountry ExpiryDate")
              .split(" "));

  /** What a message may have of other names; beyond it they are not reported one by one. */
  private static final int MAX_UNKNOWN = 50;

  private final XmlScanner scanner;
  private final FindingLog log;
  private final XmlDateReader dates;
  private final ReportedHeader header;
  private final ReportedFlight flight;
  private final List<ReportedTraveller> travellers = new ArrayList<>();
  private final Set<String> unknown = new HashSet<>();
  private @Nullable ReportedTraveller traveller;
  private boolean passedOver;

  /**
   * @param scanner at the start of the message
   * @param number of the message in its file
   * @param latest a message that claims a later preparation counts as one without
   */
  public FlightMessageReader(XmlScanner scanner, FindingLog log, int number, LocalDateTime latest) {
    this.scanner = scanner;
    this.log = log;
    this.dates = new XmlDateReader(scanner);
    this.header = new ReportedHeader(scanner, dates, number, latest);
    this.flight = new ReportedFlight(scanner, dates);
  }

  /** The lists of the message; the scanner is then at its end, or at the start of another one. */
  public List<PassengerList> read() {
    int depth = scanner.depth();
    int faults = scanner.faults();
    int from = scanner.from();
    boolean closed = false;
    while (scanner.next() && !(scanner.isStart() && scanner.name().equals(ROOT))) {
      if (scanner.isStart()) {
        start();
      } else if (scanner.depth() == depth) {
        closed = scanner.closed();
        break;
      } else {
        end();
      }
    }
    endTraveller();
    boolean complete = closed && scanner.faults() == faults && !passedOver;
    MessageNotes notes = new MessageNotes(log, from, header.about());
    if (scanner.isStart()) {
      notes.add(FindingCode.XML_ELEMENT_UNCLOSED);
    }
    return new PassengerGroups(header, flight, travellers, notes).lists(complete);
  }

  private void start() {
    String name = scanner.name();
    if (!KNOWN.contains(name)) {
      reportUnknown(name);
    }
    switch (name) {
      case "System" -> header.system();
      case "Traveller" -> {
        endTraveller();
        traveller = new ReportedTraveller(scanner, dates, flight.day());
      }
      default -> {
        if (traveller == null) {
          flight.start(name);
        } else {
          traveller.start(name);
        }
      }
    }
  }

  /** Who stands among the travellers under another name is not known to be anybody. */
  private void reportUnknown(String name) {
    passedOver |= scanner.parent().equals("Travellers");
    if (unknown.size() < MAX_UNKNOWN && unknown.add(name)) {
      scanner.note(FindingCode.XML_ELEMENT_UNKNOWN, scanner.parent() + "/" + name);
    }
  }

  private void end() {
    String name = scanner.name();
    if (name.equals("Traveller")) {
      endTraveller();
    } else if (traveller != null) {
      traveller.end(name);
    } else {
      header.value(name);
      flight.value(name);
    }
  }

  private void endTraveller() {
    if (traveller != null) {
      traveller.finish();
      travellers.add(traveller);
      traveller = null;
    }
  }
}
