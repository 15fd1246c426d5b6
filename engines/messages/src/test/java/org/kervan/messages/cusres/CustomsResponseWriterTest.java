package org.kervan.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kervan.messages.BoardingStatus;
import org.kervan.messages.Catalogue;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Field;
import org.kervan.messages.Message;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;
import org.kervan.messages.TravellerResponse;
import org.kervan.messages.WriterOptions;

class CustomsResponseWriterTest {

  @Test
  void whatIsWrittenIsReadBackEqual() {
    for (int seed = 0; seed < 4_000; seed++) {
      assertRoundTrip(seed, WriterOptions.DEFAULT);
    }
  }

  @Test
  void itIsReadBackEqualWithAnyHabitAndInATurkishLocale() {
    boolean all =
        Catalogue.inTurkish(() -> {
          for (int seed = 0; seed < 1_000; seed++) {
            boolean odd = seed % 2 == 1;
            char terminator = odd ? '~' : '\'';
            assertRoundTrip(
                seed,
                new WriterOptions(
                    "UNOW", seed % 3 == 0, terminator, odd, seed % 5 == 0, false, odd));
          }
          return true;
        });
    assertThat(all).isTrue();
  }

  private static void assertRoundTrip(int seed, WriterOptions options) {
    Responses responses = new Responses(seed);
    List<CustomsResponse> written =
        IntStream.rangeClosed(1, 1 + seed % 3).mapToObj(responses::response).toList();
    byte[] file = CustomsResponseWriter.write(written, options);
    assertThat(MessageFileReader.read(file).messages())
        .as(() -> "seed " + seed + ": " + new String(file, StandardCharsets.UTF_8))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SegmentRange.class, Sources.class)
        .isEqualTo(written);
  }

  /** A code of the file nowhere says 0Z, so whatever is read of it, nobody may board. */
  @Test
  void noDamageMakesAnAnswerThatLetsBoard() {
    Random random = new Random(20261122);
    byte[] valid =
        ("UNB+UNOA:4+TRGTB+TK+261122:0600+1'UNH+1+CUSRES:D:05B:UN:IATA'BGM+962'RFF+TN:T1'"
                + "ERP+2'RFF+AVF:ABC123'RFF+ABO:7'ERC+1Z'FTX+AAP+++NO BOARD'"
                + "ERP+2'RFF+AVF:ABC123'RFF+ABO:8'ERC+396'UNT+13+1'UNZ+1+1'")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] damage = "'+:?\n ERCPF12349ZU".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 60_000; i++) {
      byte[] file = valid.clone();
      for (int n = random.nextInt(6); n >= 0; n--) {
        file[random.nextInt(file.length)] = damage[random.nextInt(damage.length)];
      }
      for (Message message : MessageFileReader.read(file).messages()) {
        if (message instanceof CustomsResponse response) {
          assertThat(response.responses())
              .as(() -> new String(file, StandardCharsets.US_ASCII))
              .extracting(TravellerResponse::status)
              .doesNotContain(BoardingStatus.OK_TO_BOARD);
        }
      }
    }
  }

  @Test
  void everyFieldNamesTheBytesItCameFrom() {
    byte[] file =
        ("UNB+UNOA:4+A+B+261122:0600+1'UNH+1+CUSRES:D:05B:UN'BGM+962'RFF+TN:T1'RFF+AF:tk077'"
                + "DTM+189:2611220800:201'DTM+232:2611220930:201'LOC+125+KIV'LOC+87+IST'"
                + "ERP+2'RFF+AVF:ABC'RFF+ABO:7'ERC+0z'FTX+AAP+++OK:NOW'UNT+14+1'UNZ+1+1'")
            .getBytes(StandardCharsets.US_ASCII);
    CustomsResponse read = (CustomsResponse) MessageFileReader.read(file).messages().getFirst();
    assertThat(read.sources().all())
        .extracting(Source::field)
        .containsExactly(Field.TRANSACTION_REFERENCE);
    assertThat(read.flight().sources().all(Field.FLIGHT_NUMBER))
        .singleElement()
        .satisfies(source -> assertThat(source.asSent(file)).contains("tk077"));
    TravellerResponse answer = read.responses().getFirst();
    assertThat(answer.sources().all())
        .extracting(Source::field, Source::segment)
        .containsExactly(
            tuple(Field.BOOKING_REFERENCE, 10),
            tuple(Field.UNIQUE_REFERENCE, 11),
            tuple(Field.STATUS, 12),
            tuple(Field.STATUS_TEXT, 13),
            tuple(Field.STATUS_TEXT, 13));
    SegmentRange at = answer.segments();
    assertThat(
            new String(file, at.fromByte(), at.toByte() - at.fromByte(), StandardCharsets.US_ASCII))
        .isEqualTo("ERP+2'RFF+AVF:ABC'RFF+ABO:7'ERC+0z'FTX+AAP+++OK:NOW'");
  }
}
