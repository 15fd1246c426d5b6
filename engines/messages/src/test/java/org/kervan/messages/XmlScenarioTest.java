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

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheCatalogue(Scenario scenario) {
    assertThat(ScenarioTest.line(MessageFileReader.read(scenario.file())))
        .isEqualTo(scenario.expected());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheSameInATurkishLocale(Scenario scenario) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(ScenarioTest.line(MessageFileReader.read(scenario.file())))
          .isEqualTo(scenario.expected());
    } finally {
      Locale.setDefault(before);
    }
  }
}
