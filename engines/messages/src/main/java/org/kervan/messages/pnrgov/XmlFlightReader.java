package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.Moment;
import org.kervan.messages.xml.FlightDesignator;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** The element Flight of a booking. */
final class XmlFlightReader {

  private final XmlScanner scanner;
  private final SourceList sources = new SourceList();
  private final @Nullable Moment departure;
  private final @Nullable Moment arrival;
  private final String bookingClass;
  private final String status;
  private final String number;
  private String from = "";
  private String to = "";
  private String equipment = "";
  private FlightDesignator marketed;
  private FlightDesignator operated = new FlightDesignator("", "");
  private final List<Booking.Locator> locators = new ArrayList<>(1);

  XmlFlightReader(XmlScanner scanner, XmlDateReader dates) {
    this.scanner = scanner;
    String departs = text("DepartureDateTime");
    String arrives = text("ArrivalDateTime");
    this.departure = departs.isEmpty() ? null : dates.moment(departs);
    this.arrival = arrives.isEmpty() ? null : dates.moment(arrives);
    this.bookingClass = text("ResBookDesigCode");
    this.status = text("Status");
    this.number = text("FlightNumber");
    this.marketed = FlightDesignator.read("", number, scanner);
  }

  private String text(String attribute) {
    String value = scanner.attribute(attribute);
    if (!value.isEmpty()) {
      sources.add(scanner.source(Field.ITINERARY, attribute));
    }
    return value;
  }

  void start(String name) {
    switch (name) {
      case "DepartureAirport" -> from = FlightHeader.upper(text("LocationCode"));
      case "ArrivalAirport" -> to = FlightHeader.upper(text("LocationCode"));
      case "Equipment" -> equipment = text("AirEquipType");
      case "MarketingAirline" ->
          marketed = FlightDesignator.read(text("Code"), marketed.number(), scanner);
      case "OperatingAirline" ->
          operated = FlightDesignator.read(text("Code"), text("FlightNumber"), scanner);
      default -> {}
    }
  }

  void locator(Booking.Locator locator) {
    locators.add(locator);
  }

  FlightInBooking flight() {
    FlightInBooking flight =
        new FlightInBooking(
            marketed, operated, bookingClass, from, to, departure, arrival, sources);
    flight.status = status;
    flight.equipment = equipment;
    flight.locators.addAll(locators);
    return flight;
  }
}
