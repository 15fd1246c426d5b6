package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kervan.messages.paxlst.PassengerListWriter;

class PassengerListWriterTest {

  private static final WriterOptions PLAIN = WriterOptions.DEFAULT;

  @Test
  void whatIsWrittenIsReadBackEqual() {
    for (int seed = 0; seed < 3_000; seed++) {
      assertRoundTrip(seed, PLAIN);
    }
  }

  @Test
  void itIsReadBackEqualWithAnyHabitAndInATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      for (int seed = 0; seed < 1_000; seed++) {
        boolean odd = seed % 2 == 1;
        assertRoundTrip(
            seed,
            new WriterOptions(
                "UNOW", seed % 3 == 0, odd ? '~' : '\'', odd, seed % 5 == 0, false, odd));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRoundTrip(int seed, WriterOptions options) {
    Samples samples = new Samples(seed);
    List<PassengerList> lists =
        IntStream.rangeClosed(1, 1 + seed % 3).mapToObj(samples::list).toList();
    byte[] file = PassengerListWriter.write(lists, options);
    Reading reading = MessageFileReader.read(file);
    if (!reading.passengerLists().stream().map(Samples::withoutPlaces).toList().equals(lists)) {
      assertThat(reading.passengerLists())
          .as(() -> "seed " + seed + ": " + new String(file, StandardCharsets.UTF_8))
          .usingRecursiveComparison()
          .ignoringFieldsOfTypes(SegmentRange.class, Sources.class)
          .isEqualTo(lists);
      fail("seed " + seed + ": unequal, but not in any field");
    }
    assertThat(reading.findings())
        .extracting(Finding::code)
        .isSubsetOf(FindingCode.SURNAME_MISSING, FindingCode.GIVEN_NAME_MISSING);
  }

  @Test
  void foldsLettersThatTheCharacterSetLacks() {
    PassengerList list = new Samples(1).list(1);
    WriterOptions ascii = new WriterOptions("UNOA", true, '\'', false, false, false, false);
    byte[] file = PassengerListWriter.write(List.of(list), ascii);
    assertThat(new String(file, StandardCharsets.UTF_8)).isASCII();
    assertThat(MessageFileReader.read(file).passengerLists().getFirst().travellers())
        .hasSameSizeAs(list.travellers());
  }

  @Test
  void positionsCoverTheTravellersBytes() {
    byte[] file =
        "UNB+UNOA:4+A+B+261122:0600+1'UNH+1+PAXLST:D:12B:UN'NAD+FL+++A:B'\r\nATT+2++F'\r\nNAD+FM+++C:D'UNT+5+1'UNZ+1+1'"
            .getBytes(StandardCharsets.US_ASCII);
    SegmentRange at =
        MessageFileReader.read(file).passengerLists().getFirst().travellers().getFirst().segments();
    String text = new String(file, StandardCharsets.US_ASCII);
    assertThat(text.substring(at.fromByte(), at.toByte())).isEqualTo("NAD+FL+++A:B'\r\nATT+2++F'");
    assertThat(at.firstSegment()).isEqualTo(2);
    assertThat(at.lastSegment()).isEqualTo(3);
  }
}
