package org.kervan.messages.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.messages.Field;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.Reading;
import org.kervan.messages.Source;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.demo.DemoDay;

class SenderProfilesTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 7, 0);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theTableThatShipsIsReadAndChangesNothingOfTheDemonstrationDay() throws IOException {
    byte[] table = Files.readAllBytes(Path.of("../../reference/senders.csv"));
    SenderProfiles profiles = SenderProfiles.read(table);
    assertThat(profiles.findings()).isEmpty();
    DemoDay.of(LocalDate.of(2026, 11, 22), 1)
        .files()
        .forEach(file -> {
          LocalDateTime received = LocalDateTime.of(2026, 11, 23, 0, 0);
          Reading plain = MessageFileReader.read(file.bytes(), received);
          Reading applied = MessageFileReader.read(file.bytes(), received, profiles);
          assertThat(applied.findings()).as(file.name()).isEqualTo(plain.findings());
          assertThat(applied.messages().equals(plain.messages())).as(file.name()).isTrue();
        });
  }

  /** Each example in the table, without its remark, is a line that can be read. */
  @Test
  void theExamplesInTheTableAreProfiles() throws IOException {
    String table = Files.readString(Path.of("../../reference/senders.csv"));
    List<String> examples =
        table
            .lines()
            .filter(line -> line.startsWith("# DCS"))
            .map(line -> line.substring(2))
            .toList();
    String csv = String.join(",", ProfileLine.COLUMNS) + "\n" + String.join("\n", examples);
    assertThat(examples).hasSize(5);
    assertThat(SenderProfiles.read(bytes(csv)).findings()).isEmpty();
  }

  @Test
  void everyChangeKeepsWhatWasSent() {
    byte[] file =
        bytes(
            "UNB+UNOW:4+DCS1+B+261122:0600+1'UNH+1+PAXLST:D:12B:UN'NAD+FL+++YILDIZ/ANNA MARIA MRS'"
                + "ATT+2++M'DOC+PP:110:111+A 1?+2'UNT+5+1'UNZ+1+1'");
    SenderProfiles profiles =
        SenderProfiles.read(
            bytes(
                String.join(",", ProfileLine.COLUMNS)
                    + "\r\nDCS1,,,,,M,joined,MRS,slash,PP=P,bare\r\n"));
    Traveller person =
        MessageFileReader.read(file, NOW, profiles)
            .passengerLists()
            .getFirst()
            .travellers()
            .getFirst();
    assertThat(person.name().display()).isEqualTo("YILDIZ, ANNA MARIA");
    assertThat(person.sources().all(Field.GIVEN_NAME))
        .extracting(source -> source.asSent(file))
        .containsExactly("YILDIZ/ANNA MARIA MRS", "YILDIZ/ANNA MARIA MRS");
    assertThat(sent(person.sources().find(Field.SEX), file)).isEqualTo("M");
    TravelDocument document = person.documents().getFirst();
    assertThat(document.type() + document.number()).isEqualTo("PA12");
    assertThat(sent(document.sources().find(Field.DOCUMENT_TYPE), file)).isEqualTo("PP");
    assertThat(sent(document.sources().find(Field.DOCUMENT_NUMBER), file)).isEqualTo("A 1?+2");
  }

  private static String sent(@Nullable Source source, byte[] file) {
    return source == null ? "nowhere" : source.asSent(file);
  }

  @Test
  void aTableWithoutItsColumnsIsNotRead() {
    SenderProfiles profiles = SenderProfiles.read(bytes("# remark\n\nDCS1,,,,,M,,,,,\n"));
    assertThat(profiles.findings())
        .extracting(Finding::code, Finding::segment)
        .containsExactly(tuple(FindingCode.PROFILE_HEADER_DIFFERS, 3));
  }

  @Test
  void survivesAnyTable() {
    Random random = new Random(20261122);
    byte[] letters = bytes(",,,,\"\n#*=MX24joined bare DCS1TK12B\u00FF");
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      for (int n = 0; n < noise.length; n++) {
        noise[n] = letters[random.nextInt(letters.length)];
      }
      String table = String.join(",", ProfileLine.COLUMNS) + "\n";
      byte[] csv = bytes(table + new String(noise, StandardCharsets.ISO_8859_1));
      assertThat(SenderProfiles.read(csv).findings()).isNotNull();
    }
  }
}
