package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code read} and {@code mrz} print, as the tools of others rely on it. */
class ReadIT {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Several lists, of which the file's trailer counts one. */
  private static String interchange(String... people) {
    var text = new StringBuilder("UNB+UNOW:4+XX+TRGOV+261122:0900+1'");
    for (int i = 0; i < people.length; i++) {
      String body =
          "BGM+745'TDT+20+XX12+++XX'LOC+125+FRA'DTM+189:2611221000:201'LOC+87+IST'"
              + "DTM+232:2611221400:201'NAD+FL+++"
              + people[i]
              + "'ATT+2++M'";
      text.append("UNH+%1$d+PAXLST:D:15B:UN:IATA'%2$sUNT+10+%1$d'".formatted(i + 1, body));
    }
    return text + "UNZ+1+1'";
  }

  private static List<JsonNode> lines(Commands.Answer answer) {
    return answer.out().lines().map(JSON::readTree).toList();
  }

  @Test
  void printsALineForEachMessageWithTheNamesThatOthersRelyOn() throws IOException {
    var answer = Commands.kervan("read", file("a.edi", interchange("A:ONE", "B:TWO", "C:THREE")));

    assertThat(answer.exit()).isZero();
    assertThat(answer.err()).isEmpty();
    List<JsonNode> lines = lines(answer);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst().propertyNames())
        .contains("file", "kind", "release", "function", "flight", "travellers", "responses")
        .contains("bookings", "counts", "findings");
    var flight = lines.getFirst().get("flight");
    assertThat(flight.propertyNames())
        .containsExactly(
            "carrier",
            "number",
            "departure",
            "arrival",
            "scheduledDeparture",
            "scheduledArrival",
            "legs");
    var traveller = lines.getFirst().get("travellers").get(0);
    assertThat(traveller.propertyNames())
        .contains("role", "surname", "givenNames", "birthDate", "sex", "nationalities")
        .contains("documents", "residence", "seat", "bookingReference", "ticket", "bags")
        .contains("verified");
    assertThat(traveller.get("sex").asString()).isEqualTo("M");
    assertThat(traveller.get("seat").isNull()).isTrue();
    assertThat(traveller.get("documents")).isEmpty();
    assertThat(lines.getFirst().get("findings"))
        .as("what is odd about the file stands with the message before it")
        .isEmpty();
    var finding = lines.getLast().get("findings").get(0);
    assertThat(finding.get("code").asString()).isEqualTo("INTERCHANGE_COUNT_DIFFERS");
    assertThat(finding.propertyNames())
        .contains("code", "severity", "segment", "offset", "text", "message", "action");
  }

  @Test
  void printsOneLineForAFileWithoutAnyMessage() throws IOException {
    var answer = Commands.kervan("read", file("broken.edi", "no message at all"));

    assertThat(answer.exit()).isZero();
    assertThat(lines(answer))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.get("kind").isNull()).isTrue();
          assertThat(line.get("travellers")).isEmpty();
          assertThat(line.get("findings")).isNotEmpty();
        });
  }

  @Test
  void readsTheOthersWhereAFileCannotBeOpened() throws IOException {
    var answer =
        Commands.kervan(
            "read", folder.resolve("missing.edi").toString(), file("a.edi", interchange("A:ONE")));

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err().lines()).singleElement().asString().contains("missing.edi", "no such");
    assertThat(lines(answer)).hasSize(1);
  }

  @Test
  void writesUtf8InThePlainLocaleAndIndentsForTheEye() throws IOException {
    String path = file("a.edi", interchange("ŞENGÜL:ÇİĞDEM ILIM", "ИВАНОВ:ПЁТР"));
    List<String> words = new ArrayList<>(List.of("env", "LC_ALL=C", "LANG=C"));
    words.addAll(RunningKervan.command("read", "--pretty", "--sources", path));

    var answer = Commands.run(words);

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("\"surname\" : \"ŞENGÜL\"", "\"ИВАНОВ\"");
    assertThat(answer.out()).contains("\"asSent\" : \"ŞENGÜL\"");
    assertThat(answer.out().lines().count()).isGreaterThan(50);
  }

  @Test
  void saysWhereAMessageBreaksTheGuide() throws IOException {
    var answer = Commands.kervan("read", "--conformance", file("a.edi", interchange("A:ONE")));

    assertThat(lines(answer).getFirst().get("conformance"))
        .extracting(breach -> breach.get("rule").asString())
        .contains("GUIDE_BIRTH_DATE_MISSING", "GUIDE_COUNT_MISSING");
  }

  @Test
  void takesTheHabitsOfASenderIntoAccountAndNotesThem() throws IOException {
    String table =
        "sender,carrier,release,expects_release,expects_years,unknown_sex,given_names,titles,"
            + "whole_name,document_codes,document_number\nXX,,,,,M,,,,,\n";

    var answer =
        Commands.kervan(
            "read", "--senders", file("senders.csv", table), file("a.edi", interchange("A:ONE")));

    assertThat(answer.err()).isEmpty();
    var line = lines(answer).getFirst();
    assertThat(line.get("travellers").get(0).get("sex").asString()).isEqualTo("U");
    assertThat(line.get("findings")).isNotEmpty();
  }

  @Test
  void printsDocumentsOfAnMrzFileAndOffersARepair() throws IOException {
    String specimen =
        """
        P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
        L898902C36UTO7408122F1204159ZE184226B<<<<<10
        """;
    String path = file("mrz.txt", specimen + "\n" + specimen.replace("740812", "74O812"));

    var answer = Commands.kervan("mrz", "--on", "2026-11-22", path);

    assertThat(answer.exit()).isZero();
    List<JsonNode> lines = lines(answer);
    assertThat(lines)
        .extracting(line -> line.get("valid").asBoolean())
        .containsExactly(true, false);
    var first = lines.getFirst();
    assertThat(first.propertyNames())
        .contains("format", "documentType", "issuer", "surname", "givenNames", "number")
        .contains("nationality", "birthDate", "sex", "expiry", "valid", "findings");
    assertThat(first.get("format").asString()).isEqualTo("TD3");
    assertThat(first.get("birthDate").asString()).isEqualTo("1974-08-12");
    assertThat(lines.get(1).get("birthDate").isNull()).isTrue();
    assertThat(lines.get(1).get("repairs").get(0).get("to").asString()).isEqualTo("740812");
  }

  @Test
  void refusesAMissingMrzFileInOneSentence() {
    var answer = Commands.kervan("mrz", folder.resolve("missing.txt").toString());

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.out().getBytes(StandardCharsets.UTF_8)).isEmpty();
    assertThat(answer.err().lines()).hasSize(1);
  }
}
