package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue {@code xml-scenarios.txt}: XML as carriers send it, and what the reader makes of it
 * in one line for each list, the last line being the findings as CODE@message/element. Words with
 * an {@code @} stand for the usual parts of a message; {@code \xNN} is one byte.
 */
class XmlScenarioTest {

  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("@head", "<FlightMessage>@msg@flight<Travellers>"),
              Map.entry(
                  "@update",
                  "<FlightMessage><Message><Context>UPDATE</Context></Message>@flight<Travellers>"),
              Map.entry(
                  "@pnrs",
                  "<IATA_PNRGOV_NotifRQ xmlns=\"http://www.iata.org/IATA/2007/00\""
                      + " Version=\"13.1\"><Originator AirlineCode=\"TK\" SystemCode=\"1A\"/>"
                      + "@about<PNRs>"),
              Map.entry(
                  "@about",
                  "<FlightLeg CarrierCode=\"TK\" FlightNumber=\"0077\""
                      + " DepartureDateTime=\"2026-11-22T08:00:00\""
                      + " ArrivalDateTime=\"2026-11-22T09:30:00\"><DepartureAirport"
                      + " LocationCode=\"KIV\"/><ArrivalAirport LocationCode=\"IST\"/>"
                      + "</FlightLeg>"),
              Map.entry("@pnrend", "</PNRs></IATA_PNRGOV_NotifRQ>"),
              Map.entry("@tail", "</Travellers></FlightMessage>"),
              Map.entry(
                  "@msg",
                  "<Message><Destination>GTB</Destination><System Application=\"DCS\""
                      + " Organization=\"TK\"><Contact><Name>TK DESK</Name></Contact></System>"
                      + "<CreateDateTime>2026-11-22T06:00:00</CreateDateTime><EnvelopeID>E1"
                      + "</EnvelopeID><Owner>TK</Owner><Identifier>1</Identifier><Version>0"
                      + "</Version><Context>ORIGINAL</Context></Message>"),
              Map.entry("@flight", "<Flight>@designator@legs</Flight>"),
              Map.entry(
                  "@mixed",
                  "<Flight AllCrewFlag=\"false\" PassengerCount=\"1\" CrewCount=\"1\""
                      + " TotalCount=\"2\">@designator@legs</Flight>"),
              Map.entry(
                  "@designator",
                  "<OperatingFlightId><Carrier CodeType=\"IATA\"><CarrierCode>TK</CarrierCode>"
                      + "</Carrier><FlightNumber>0077</FlightNumber></OperatingFlightId>"),
              Map.entry(
                  "@legs",
                  "<FlightLegs><FlightLeg LocationQualifier=\"125\" Airport=\"KIV\""
                      + " DepartureDateTime=\"2026-11-22T08:00:00\"/><FlightLeg"
                      + " LocationQualifier=\"87\" Airport=\"IST\""
                      + " ArrivalDateTime=\"2026-11-22T09:30:00\"/></FlightLegs>"),
              Map.entry(
                  "@traveller",
                  "<Traveller GoShow=\"false\" NoShow=\"false\"><CheckIn CheckInStatus=\"C\">"
                      + "<DCS_Traveller Type=\"Adult\">@person</DCS_Traveller></CheckIn>"
                      + "</Traveller>"),
              Map.entry(
                  "@person",
                  "<Name><Surname>YILDIZ</Surname><FirstName>DERIN</FirstName></Name>"
                      + "<DateOfBirth>1978-05-09</DateOfBirth><Gender>F</Gender>"),
              Map.entry(
                  "@one",
                  "<Traveller><CheckIn><DCS_Traveller><Name><Surname>A</Surname><FirstName>B"
                      + "</FirstName></Name>"),
              Map.entry("@two", "</DCS_Traveller></CheckIn></Traveller>")));

  record Scenario(String title, String input, Charset charset, String expected) {

    byte[] file() {
      return bytes(whole(input), charset);
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Scenario> scenarios() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(XmlScenarioTest.class.getResourceAsStream("xml-scenarios.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(XmlScenarioTest::scenario);
    }
  }

  private static Scenario scenario(String block) {
    List<String> lines = block.lines().toList();
    boolean encoded = lines.get(1).startsWith("encoding ");
    String input =
        lines.stream()
            .skip(encoded ? 2 : 1)
            .filter(line -> !line.startsWith("=> ") && !line.isBlank())
            .collect(Collectors.joining("\n"));
    String expected =
        lines.stream()
            .filter(line -> line.startsWith("=> "))
            .map(line -> line.substring(3))
            .collect(Collectors.joining("\n"));
    Charset charset = encoded ? Charset.forName(lines.get(1).substring(9)) : StandardCharsets.UTF_8;
    return new Scenario(lines.getFirst(), input, charset, expected);
  }

  private static String whole(String input) {
    String text = input;
    while (PARTS.keySet().stream().anyMatch(text::contains)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        text = text.replace(part.getKey(), part.getValue());
      }
    }
    return text;
  }

  private static byte[] bytes(String text, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    for (int escape = text.indexOf("\\x"); escape >= 0; escape = text.indexOf("\\x", at)) {
      out.writeBytes(text.substring(at, escape).getBytes(charset));
      out.write(Integer.parseInt(text.substring(escape + 2, escape + 4), 16));
      at = escape + 4;
    }
    out.writeBytes(text.substring(at).getBytes(charset));
    return out.toByteArray();
  }

  static String lines(Scenario scenario) {
    Reading reading = MessageFileReader.read(scenario.file());
    List<BookingList> lists =
        reading.messages().stream()
            .filter(BookingList.class::isInstance)
            .map(BookingList.class::cast)
            .toList();
    return lists.stream().map(XmlScenarioTest::line).collect(Collectors.joining())
        + ScenarioTest.line(reading);
  }

  private static String line(BookingList list) {
    Flight flight = list.flight();
    return flight.carrier()
        + flight.number()
        + " "
        + flight.departure()
        + "-"
        + flight.arrival()
        + " "
        + flight.scheduledArrival()
        + " "
        + list.function()
        + list.bookings().stream().map(XmlScenarioTest::booking).collect(Collectors.joining())
        + "\n";
  }

  private static String booking(Booking booking) {
    String words =
        Stream.of(
                "created " + booking.created(),
                "changed " + booking.changed(),
                "by "
                    + String.join(
                        "/",
                        booking.pointOfSale().system(),
                        booking.pointOfSale().office(),
                        booking.pointOfSale().iataNumber(),
                        booking.pointOfSale().agentSign()),
                "contacts "
                    + booking.contacts().stream()
                        .map(c -> c.channel() + c.address())
                        .collect(Collectors.joining(" ")),
                "addresses "
                    + booking.addresses().stream()
                        .map(a -> a.address().street() + " " + a.address().country())
                        .collect(Collectors.joining(" ")),
                "tickets "
                    + booking.tickets().stream()
                        .map(t -> t.traveller() + " " + t.number() + " " + t.issued() + sums(t))
                        .collect(Collectors.joining(" ")),
                "paid "
                    + booking.payments().stream()
                        .map(p -> p.form() + " " + p + " " + p.cardExpiry() + " " + p.holder())
                        .collect(Collectors.joining(" ")),
                "flights "
                    + booking.itinerary().stream()
                        .map(XmlScenarioTest::flight)
                        .collect(Collectors.joining(" ")),
                "services "
                    + booking.services().stream()
                        .map(s -> s.code() + s.travellers() + "@" + s.flight())
                        .collect(Collectors.joining(" ")))
            .filter(part -> part.indexOf(' ') < part.length() - 1 && !part.endsWith(" null"))
            .filter(part -> !part.equals("by ///"))
            .collect(Collectors.joining("; "));
    return " | "
        + booking.recordLocator()
        + " {"
        + booking.travellers().stream().map(ScenarioTest::person).collect(Collectors.joining(" & "))
        + "} "
        + words;
  }

  private static String sums(Ticket ticket) {
    return ticket.amounts().stream()
            .map(a -> " " + a.type() + a.sum() + a.currency())
            .collect(Collectors.joining())
        + ticket.taxes().stream()
            .map(t -> " " + t.type() + t.sum() + t.currency())
            .collect(Collectors.joining());
  }

  private static String flight(BookedFlight flight) {
    return flight.carrier()
        + flight.number()
        + " "
        + flight.from()
        + "-"
        + flight.to()
        + " "
        + flight.departure()
        + (flight.reported() ? " reported" : "")
        + flight.seats().stream()
            .map(s -> " " + s.traveller() + "=" + s.number())
            .collect(Collectors.joining())
        + flight.locators().stream().map(l -> " " + l.code()).collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheCatalogue(Scenario scenario) {
    assertThat(lines(scenario)).isEqualTo(scenario.expected());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheSameInATurkishLocale(Scenario scenario) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(lines(scenario)).isEqualTo(scenario.expected());
    } finally {
      Locale.setDefault(before);
    }
  }
}
