package org.kervan.messages.flightmessage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.PassengerList;

/**
 * Writes passenger lists as FlightMessages in a SOAP envelope, as a departure control system sends
 * them. Lists that follow each other with the same message number make one message. What the reader
 * makes of it equals what was written, except for positions and for what a FlightMessage has no
 * place for: contacts, bags, first port of clearance, verification and dates of issue.
 */
public final class FlightMessageWriter {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final XmlOut out = new XmlOut();
  private final TravellerElements travellers = new TravellerElements(out);

  private FlightMessageWriter() {}

  /** The messages of those lists, in UTF-8. */
  public static byte[] write(List<PassengerList> lists) {
    FlightMessageWriter writer = new FlightMessageWriter();
    XmlOut out = writer.out;
    out.declaration();
    out.start("soapenv:Envelope", "xmlns:soapenv", "http://schemas.xmlsoap.org/soap/envelope/");
    out.start("soapenv:Body");
    List<PassengerList> together = new ArrayList<>();
    for (PassengerList list : lists) {
      if (!together.isEmpty() && together.getFirst().header().number() != list.header().number()) {
        writer.message(together);
        together.clear();
      }
      together.add(list);
    }
    if (!together.isEmpty()) {
      writer.message(together);
    }
    out.end();
    out.end();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void message(List<PassengerList> lists) {
    out.start("voy:getFlightMessageSIN", "xmlns:voy", "http://www.gtb.gov.tr/voy.xml.webservices");
    out.start(FlightMessageReader.ROOT);
    header(lists.getFirst());
    flight(lists);
    out.start("Travellers");
    for (PassengerList list : lists) {
      boolean absent = list.function() == ListFunction.CLOSE_NOT_ON_BOARD;
      boolean checkIn = list.function() == ListFunction.PASSENGERS;
      list.travellers().forEach(t -> travellers.write(t, checkIn, absent));
    }
    out.end();
    out.end();
    out.end();
  }

  private void header(PassengerList list) {
    MessageHeader header = list.header();
    out.start("Message");
    out.element("Destination", header.recipient());
    out.start("System", "Organization", header.sender());
    out.start("Contact");
    out.element("Name", list.reportingParty().name());
    out.end();
    out.end();
    out.element("CreateDateTime", time(header.preparedAt()));
    out.element("EnvelopeID", header.reference());
    out.element("Owner", header.sender());
    out.element("Version", header.release());
    out.element("Context", context(list.function()));
    out.end();
  }

  private static String context(ListFunction function) {
    return switch (function) {
      case PASSENGERS, CREW, CLOSE_NOT_ON_BOARD -> "ORIGINAL";
      case CHANGE -> "UPDATE";
      default -> function.name();
    };
  }

  private void flight(List<PassengerList> lists) {
    Flight flight = lists.getFirst().flight();
    boolean passengers = lists.stream().anyMatch(l -> l.function() == ListFunction.PASSENGERS);
    boolean crew = lists.stream().anyMatch(l -> l.function() == ListFunction.CREW);
    out.start(
        "Flight",
        "AllCrewFlag",
        crew && !passengers ? "true" : "false",
        "PassengerCount",
        declared(lists, ListFunction.PASSENGERS),
        "CrewCount",
        declared(lists, ListFunction.CREW),
        "TotalCount",
        declared(lists, ListFunction.CHANGE));
    out.start("OperatingFlightId");
    out.start("Carrier", "CodeType", "IATA");
    out.element("CarrierCode", flight.carrier());
    out.end();
    out.element("FlightNumber", flight.number());
    out.end();
    out.element("ScheduledDepartureDateTime", time(flight.scheduledDeparture()));
    out.element("DepartureAirport", flight.departure());
    out.element("EstimatedArrivalDateTime", time(flight.scheduledArrival()));
    out.element("ArrivalAirport", flight.arrival());
    out.start("FlightLegs");
    for (Flight.Leg leg : flight.legs()) {
      out.empty(
          "FlightLeg",
          "LocationQualifier",
          leg.qualifier(),
          "Airport",
          leg.airport(),
          leg.qualifier().equals("125") ? "DepartureDateTime" : "ArrivalDateTime",
          time(leg.scheduled()));
    }
    out.end();
    out.end();
  }

  private static String declared(List<PassengerList> lists, ListFunction function) {
    for (PassengerList list : lists) {
      Integer declared = list.counts().declared();
      if (list.function() == function && declared != null) {
        return declared.toString();
      }
    }
    return "";
  }

  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : SECONDS.format(time);
  }
}
