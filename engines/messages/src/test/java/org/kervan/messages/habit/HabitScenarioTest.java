package org.kervan.messages.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.messages.Catalogue;
import org.kervan.messages.Catalogue.Scenario;
import org.kervan.messages.Field;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Reading;
import org.kervan.messages.Source;
import org.kervan.messages.Traveller;

/**
 * The catalogue {@code habits.txt}: lines of a table of profiles, a message of such a sender, and
 * what becomes of its people: surname|given names, the sex, each document, and how the given names
 * were sent. The last line has the findings, those of the table first.
 */
class HabitScenarioTest {

  private static final Map<String, String> PARTS =
      Map.of(
          "@head",
          "UNB+UNOW:4+DCS1+TRGTB+261122:0600+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'TDT+20+TK0077'"
              + "LOC+125+KIV'DTM+189:2611220800:201'LOC+87+IST'DTM+232:2611220930:201'",
          "@tail",
          "UNT+0+1'UNZ+1+1'");

  static Stream<Scenario> scenarios() throws IOException {
    return Catalogue.of(HabitScenarioTest.class, "habits.txt");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void takesTheHabitIntoAccount(Scenario scenario) {
    assertThat(line(scenario)).isEqualTo(scenario.expected());
    assertThat(Catalogue.inTurkish(() -> line(scenario))).isEqualTo(scenario.expected());
  }

  private static String line(Scenario scenario) {
    String table =
        scenario
            .input()
            .lines()
            .filter(line -> line.startsWith("profile: "))
            .map(line -> line.substring(9))
            .collect(Collectors.joining("\n"));
    String message =
        scenario
            .input()
            .lines()
            .filter(line -> !line.startsWith("profile: "))
            .collect(Collectors.joining("\n"));
    String columns = String.join(",", ProfileLine.COLUMNS) + "\n";
    SenderProfiles profiles =
        SenderProfiles.read((columns + table).getBytes(StandardCharsets.UTF_8));
    byte[] file = new Scenario("", message, "").file(PARTS);
    Reading reading = MessageFileReader.read(file, LocalDateTime.of(2026, 11, 22, 7, 0), profiles);
    return reading.passengerLists().stream()
            .map(list -> line(list, file))
            .collect(Collectors.joining("\n"))
        + "\n"
        + Stream.concat(profiles.findings().stream(), reading.findings().stream())
            .filter(finding -> !finding.code().name().equals("SEGMENT_COUNT_DIFFERS"))
            .map(
                f -> f.code() + "@" + f.messageNumber() + "/" + f.segment() + " '" + f.text() + "'")
            .collect(Collectors.joining(" ", "! ", ""))
            .strip();
  }

  private static String line(PassengerList list, byte[] file) {
    return list.travellers().stream()
        .map(person -> person(person, file))
        .collect(Collectors.joining("; "));
  }

  private static String person(Traveller person, byte[] file) {
    String documents =
        person.documents().stream()
            .map(d -> " " + d.type() + "/" + d.number())
            .collect(Collectors.joining());
    String sent =
        person.sources().all(Field.GIVEN_NAME).stream()
            .map((Source source) -> source.asSent(file))
            .collect(Collectors.joining("+"));
    return person.name().surname()
        + "|"
        + String.join("|", person.name().givenNames())
        + " "
        + person.sex()
        + documents
        + (sent.isEmpty() ? "" : " <" + sent);
  }
}
