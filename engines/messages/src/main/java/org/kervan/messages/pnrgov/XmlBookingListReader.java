package org.kervan.messages.pnrgov;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.Counts;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageKind;
import org.kervan.messages.Moment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.edifact.Interchange;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.xml.FlightDesignator;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/**
 * Reads one PNRGOV message in XML, IATA_PNRGOV_NotifRQ (WCO/IATA/ICAO PNRGOV XML Implementation
 * Guide, versions 13.1 on): the flight, and the bookings on it, which are all there are.
 */
public final class XmlBookingListReader {

  /** The element that holds the message. */
  public static final String ROOT = "IATA_PNRGOV_NotifRQ";

  private static final Set<String> KNOWN =
      Set.of(
          ("Originator FlightLeg DepartureAirport ArrivalAirport PNRs PNR BookingRefID CompanyName"
                  + " POS Source RequestorID ContactInfo AddressLine CityName PostalCode StateProv"
                  + " CountryName Passenger GivenName MiddleName Surname CustLoyalty FareInfo SSR"
                  + " Airline Text TEXT DOC_SSR FlightInfo DOCS DOCO DOCA TicketDocument TotalFare"
                  + " PricingInfo Taxes Tax PaymentInfo Flight Equipment OperatingAirline"
                  + " MarketingAirline")
              .split(" "));

  private static final int MAX_UNKNOWN = 50;

  private final XmlScanner scanner;
  private final FindingLog log;
  private final XmlDateReader dates;
  private final FlightHeader flight;
  private final Set<String> unknown = new HashSet<>();
  private final List<Booking> bookings = new ArrayList<>();
  private final Opening opening;
  private PointOfSale sender = PointOfSale.NONE;
  private @Nullable XmlBookingReader booking;
  private @Nullable Integer declared;
  private String departure = "";
  private String arrival = "";

  /**
   * @param scanner at the start of the message
   * @param number of the message in its file
   * @param latest a message that claims a later preparation counts as one without
   */
  public XmlBookingListReader(
      XmlScanner scanner, FindingLog log, int number, LocalDateTime latest) {
    this.scanner = scanner;
    this.log = log;
    this.dates = new XmlDateReader(scanner);
    this.flight = new FlightHeader(log);
    String transaction = scanner.attribute("TransactionIdentifier");
    this.opening =
        new Opening(
            new Interchange("", "", preparation(latest), ""),
            number,
            transaction.isEmpty() ? scanner.attribute("EchoToken") : transaction,
            ROOT,
            scanner.attribute("Version"),
            MessageHeader.Part.WHOLE,
            scanner.from(),
            ROOT);
  }

  private @Nullable LocalDateTime preparation(LocalDateTime latest) {
    String stamp = scanner.attribute("TimeStamp");
    LocalDateTime time = stamp.isEmpty() ? null : dates.preparation(stamp);
    if (time != null && time.isAfter(latest)) {
      scanner.note(FindingCode.PREPARATION_TIME_IN_FUTURE, stamp);
      return null;
    }
    return time;
  }

  /** The bookings; the scanner is then at the message's end, or at the start of another one. */
  public BookingList read() {
    int depth = scanner.depth();
    int faults = scanner.faults();
    boolean closed = false;
    while (scanner.next() && !(scanner.isStart() && scanner.name().equals(ROOT))) {
      if (scanner.isStart()) {
        start(scanner.name());
      } else if (scanner.depth() == depth) {
        closed = scanner.closed();
        break;
      } else if (scanner.name().equals("PNR")) {
        endBooking();
      } else if (booking != null) {
        booking.end(scanner.name());
      }
    }
    endBooking();
    if (scanner.isStart()) {
      opening.note(log, FindingCode.XML_ELEMENT_UNCLOSED);
    }
    return list(closed && scanner.faults() == faults);
  }

  private void start(String name) {
    if (!KNOWN.contains(name) && unknown.size() < MAX_UNKNOWN && unknown.add(name)) {
      scanner.note(FindingCode.XML_ELEMENT_UNKNOWN, scanner.parent() + "/" + name);
    }
    if (name.equals("PNR")) {
      endBooking();
      booking = new XmlBookingReader(scanner, log, dates, flight);
    } else if (booking != null) {
      booking.start(name);
    } else {
      header(name);
    }
  }

  private void header(String name) {
    switch (name) {
      case "Originator" -> sender = XmlPointOfSale.originator(scanner);
      case "FlightLeg" -> flight();
      case "DepartureAirport" -> {
        departure = airport(Field.DEPARTURE);
        flight.airports(departure, arrival);
      }
      case "ArrivalAirport" -> {
        arrival = airport(Field.ARRIVAL);
        flight.airports(departure, arrival);
      }
      case "PNRs" -> count(scanner.attribute("NumberOfPnrs"));
      default -> {}
    }
  }

  private void flight() {
    String carrier = scanner.attribute("CarrierCode");
    String number = scanner.attribute("FlightNumber");
    source(Field.CARRIER, "CarrierCode");
    source(Field.FLIGHT_NUMBER, "FlightNumber");
    flight.accept(
        FlightDesignator.read(carrier, number, scanner),
        time(Field.SCHEDULED_DEPARTURE, "DepartureDateTime"),
        time(Field.SCHEDULED_ARRIVAL, "ArrivalDateTime"));
  }

  private @Nullable Moment time(Field field, String attribute) {
    source(field, attribute);
    String value = scanner.attribute(attribute);
    return value.isEmpty() ? null : dates.moment(value);
  }

  private String airport(Field field) {
    source(field, "LocationCode");
    return scanner.attribute("LocationCode");
  }

  private void source(Field field, String attribute) {
    if (!scanner.attribute(attribute).isEmpty()) {
      flight.sources().add(scanner.source(field, attribute));
    }
  }

  private void count(String value) {
    int count = Figures.number(value, 6);
    if (count >= 0) {
      declared = count;
    } else if (!value.isEmpty()) {
      scanner.note(FindingCode.COUNT_UNREADABLE, "NumberOfPnrs=" + value);
    }
  }

  private void endBooking() {
    if (booking != null) {
      Booking read = booking.booking();
      bookings.add(read);
      if (read.travellers().isEmpty()) {
        log.add(
            FindingCode.BOOKING_WITHOUT_TRAVELLERS,
            read.segments().firstSegment(),
            read.segments().fromByte(),
            read.recordLocator());
      }
      booking = null;
    }
  }

  private BookingList list(boolean complete) {
    if (bookings.isEmpty()) {
      opening.note(log, FindingCode.NO_BOOKINGS);
    }
    if (declared != null && declared != bookings.size()) {
      opening.note(log, FindingCode.BOOKING_COUNT_DIFFERS, declared + " : " + bookings.size());
    }
    MessageHeader header = opening.header(MessageKind.PNRGOV, complete);
    return new BookingList(
        new MessageHeader(
            header.kind(),
            header.number(),
            header.reference(),
            header.release(),
            sender.carrier(),
            "",
            header.preparedAt(),
            header.part(),
            complete),
        BookingList.Function.ALL_BOOKINGS,
        sender,
        flight.flight(opening),
        bookings,
        new Counts(declared, bookings.size()));
  }
}
