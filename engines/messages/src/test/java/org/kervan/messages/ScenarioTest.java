package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue {@code scenarios.txt}: what carriers send, and what the reader makes of it in one
 * line per message, the last line being the findings as CODE@message/segment. {@code @head} and
 * {@code @tail} stand for the usual beginning and end; {@code \xNN} is one byte.
 */
class ScenarioTest {

  private static final String HEAD =
      "UNB+UNOA:4+TK+TRGTB+261122:0600+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'TDT+20+TK0077'"
          + "LOC+125+KIV'DTM+189:2611220800:201'LOC+87+IST'DTM+232:2611220930:201'";
  private static final String PASSENGER = "NAD+FL+++YILDIZ:DERIN'ATT+2++F'DTM+329:780509'";

  record Scenario(String title, String input, String expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Scenario> scenarios() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ScenarioTest.class.getResourceAsStream("scenarios.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## "))
          .skip(1)
          .map(ScenarioTest::scenario)
          .toList()
          .stream();
    }
  }

  private static Scenario scenario(String block) {
    List<String> lines = block.lines().toList();
    String input =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("=> ") && !line.isBlank())
            .collect(Collectors.joining("\n"));
    String expected =
        lines.stream()
            .filter(line -> line.startsWith("=> "))
            .map(line -> line.substring(3))
            .collect(Collectors.joining("\n"));
    return new Scenario(lines.getFirst(), input, expected);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheCatalogue(Scenario scenario) {
    verify(scenario);
  }

  /**
   * Lines with {@code from}, {@code complete} and {@code joined} are made where one is expected.
   */
  private static void verify(Scenario scenario) {
    byte[] file = bytes(scenario.input());
    Reading reading = MessageFileReader.read(file);
    List<String> lines = lists("", reading);
    if (scenario.expected().contains("\nfrom ")) {
      lines.add(sources(MessageFileReader.octets(file), reading));
    }
    if (scenario.expected().contains("\ncomplete ")) {
      lines.add(complete(reading));
    }
    if (scenario.expected().contains("\njoined ")) {
      reading = reading.joined();
      lines.addAll(lists("joined ", reading));
    }
    lines.add(findings(reading));
    assertThat(String.join("\n", lines)).isEqualTo(scenario.expected());
  }

  /** Whether each message came complete, so that somebody's absence from it means something. */
  private static String complete(Reading reading) {
    return reading.messages().stream()
        .map(message -> Boolean.toString(message.header().complete()))
        .collect(Collectors.joining(" ", "complete ", ""));
  }

  private static String sources(byte[] file, Reading reading) {
    Traveller person = reading.passengerLists().getFirst().travellers().getFirst();
    return Stream.concat(
            person.sources().all().stream(),
            person.documents().stream().flatMap(document -> document.sources().all().stream()))
        .map(s -> s.field() + "@" + s.segment() + "=" + s.asSent(file).replace('\n', '␤'))
        .collect(Collectors.joining(" ", "from ", ""));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheSameInATurkishLocale(Scenario scenario) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      verify(scenario);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] bytes(String input) {
    String text =
        input
            .replace("@head", HEAD)
            .replace("@passenger", PASSENGER)
            .replaceAll("@tail(\\d+)", "UNT+$1+1'UNZ+1+1'");
    // each character of the intermediate text is one byte, so that \xNN can stand for any of them
    String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      if (latin.startsWith("\\x", i)) {
        out.append((char) Integer.parseInt(latin.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.append(latin.charAt(i));
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A line for each passenger list, and one for the findings. */
  static String line(Reading reading) {
    List<String> lines = lists("", reading);
    lines.add(findings(reading));
    return String.join("\n", lines);
  }

  private static List<String> lists(String prefix, Reading reading) {
    List<String> lines = new ArrayList<>();
    for (PassengerList list : reading.passengerLists()) {
      Flight flight = list.flight();
      String part =
          list.header().part().isWhole() ? "" : " part " + list.header().part().sequence();
      lines.add(
          prefix
              + flight.carrier()
              + flight.number()
              + " "
              + flight.departure()
              + "-"
              + flight.arrival()
              + " "
              + flight.scheduledArrival()
              + " "
              + list.function()
              + part
              + list.travellers().stream()
                  .map(t -> " | " + person(t))
                  .collect(Collectors.joining()));
    }
    return lines;
  }

  private static String findings(Reading reading) {
    return reading.findings().stream()
        .map(f -> f.code() + "@" + f.messageNumber() + "/" + f.segment())
        .collect(Collectors.joining(" ", "! ", ""))
        .strip();
  }

  static String person(Traveller person) {
    List<String> parts = new ArrayList<>();
    if (person.role() != Traveller.Role.PASSENGER) {
      parts.add(person.role().name());
    }
    parts.add(person.name().display());
    parts.add(String.valueOf(person.birthDate()));
    parts.add(person.sex().name().substring(0, 1));
    person
        .documents()
        .forEach(d ->
            parts.add(
                d.type()
                    + "/"
                    + d.number()
                    + "/"
                    + d.issuer()
                    + "/"
                    + d.expiry()
                    + (d.issued() == null ? "" : "/" + d.issued())));
    Stream.of(
            list("nat", person.nationalities()),
            list("bags", person.bagTags()),
            list("com", person.contacts().stream().map(c -> c.channel() + c.address()).toList()),
            text("count", Objects.toString(person.bagCount(), "")),
            text("pnr", person.bookingReference()),
            text("ref", person.uniqueReference()),
            text("seat", person.seat()),
            text("ticket", person.ticket()),
            text("ff", person.frequentFlyer()),
            text("verified", Objects.toString(person.verified(), "")),
            text("born", person.birthPlace()),
            text("lives", person.residence()),
            text("from", person.embarkation()),
            text("to", person.debarkation()),
            text("clears", person.clearance()),
            text("goes", address(person.address())))
        .filter(part -> !part.isEmpty())
        .forEach(parts::add);
    return String.join(" ", parts);
  }

  private static String address(Traveller.Address a) {
    return Stream.of(a.street(), a.city(), a.region(), a.postcode(), a.country())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String list(String name, List<String> values) {
    return text(name, String.join(",", values));
  }

  private static String text(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + value;
  }
}
