package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.messages.paxlst.PassengerListWriter;

/** Whatever the bytes, there is an answer: no exception, and no more than the limits allow. */
class HostileFileTest {

  /** -Dmutations=10000000 for the long run. */
  private static final long MUTATIONS = Long.getLong("mutations", 200_000);

  private static final byte[] SERVICE =
      "'+:?\n\r~UNBHZADTGLOCS0129 \0\u00FF".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void survivesMutationsOfValidMessages() {
    Random random = new Random(20261122);
    List<byte[]> valid = new ArrayList<>();
    for (int seed = 0; seed < 50; seed++) {
      List<PassengerList> lists = List.of(new Samples(seed).list(1));
      String syntax = seed % 2 == 0 ? "UNOW" : "UNOA";
      valid.add(
          PassengerListWriter.write(
              lists,
              new WriterOptions(
                  syntax, seed % 3 == 0, '\'', seed % 5 == 0, seed % 7 == 0, false, false)));
    }
    for (long i = 0; i < MUTATIONS; i++) {
      byte[] file = mutated(valid.get((int) (i % valid.size())), random);
      Reading reading = MessageFileReader.read(file);
      if (reading.messages().isEmpty() && reading.findings().isEmpty()) {
        fail("no answer to " + new String(file, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static byte[] mutated(byte[] valid, Random random) {
    byte[] file = valid.clone();
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(file.length);
      switch (random.nextInt(4)) {
        case 0 -> file[at] = (byte) random.nextInt(256);
        case 1 -> file[at] = SERVICE[random.nextInt(SERVICE.length)];
        case 2 -> file = Arrays.copyOf(file, Math.max(1, at));
        default -> {
          int from = random.nextInt(file.length);
          int length = Math.min(random.nextInt(40), file.length - Math.max(at, from));
          System.arraycopy(valid, from, file, at, length);
        }
      }
    }
    return file;
  }

  @Test
  void survivesRandomBytesAfterAHeader() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      byte[] header =
          "UNB+UNOA:4+A+B+261122:0600+1'UNH+1+PAXLST:D:12B:UN'".getBytes(StandardCharsets.US_ASCII);
      byte[] file = Arrays.copyOf(header, header.length + noise.length);
      System.arraycopy(noise, 0, file, header.length, noise.length);
      assertThat(MessageFileReader.read(file).passengerLists()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNB+UNOA", "UNA", "UNH+", "UN", "'", "+", ":", "?", "NAD+FL'", "UNAUNB"})
  void readsAMegabyteOfTheSameInLinearTime(String unit) {
    byte[] file =
        ("UNB+UNOA:4'UNH+1+PAXLST'" + unit.repeat((1 << 20) / unit.length()))
            .getBytes(StandardCharsets.US_ASCII);
    Reading reading = MessageFileReader.read(file);
    assertThat(reading.findings()).isNotEmpty();
    assertThat(reading.findings().size()).isLessThanOrEqualTo(1_001);
  }

  @Test
  void stopsAtTheLimitsAndSaysSo() {
    byte[] file = PassengerListWriter.write(List.of(new Samples(1).list(1)), WriterOptions.DEFAULT);
    assertThat(codes(file, new ReadLimits(10, 100, 100, 10)))
        .containsExactly(FindingCode.FILE_TOO_LARGE);
    assertThat(codes(file, new ReadLimits(1 << 20, 10, 1000, 10)))
        .contains(FindingCode.TOO_MANY_SEGMENTS, FindingCode.MESSAGE_CUT_OFF);
    assertThat(codes(file, new ReadLimits(1 << 20, 1000, 20, 1000)))
        .contains(FindingCode.SEGMENT_TOO_LONG);
  }

  @Test
  void takesAPreparationADayAfterTheReceiptForNone() {
    byte[] file =
        "UNB+UNOA:4+A+B+261123:0601+1'UNH+1+PAXLST:D:12B:UN'BGM+745'UNT+3+1'UNZ+1+1'"
            .getBytes(StandardCharsets.US_ASCII);
    Reading early = MessageFileReader.read(file, LocalDateTime.of(2026, 11, 22, 6, 0));
    assertThat(early.passengerLists().getFirst().header().preparedAt()).isNull();
    assertThat(early.findings())
        .extracting(Finding::code)
        .contains(FindingCode.PREPARATION_TIME_IN_FUTURE);
    Reading inTime = MessageFileReader.read(file, LocalDateTime.of(2026, 11, 22, 6, 1));
    assertThat(inTime.passengerLists().getFirst().header().preparedAt())
        .isEqualTo(LocalDateTime.of(2026, 11, 23, 6, 1));
    assertThat(inTime.findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.PREPARATION_TIME_IN_FUTURE);
  }

  @Test
  void countsTheFindingsThatItDoesNotList() {
    byte[] file =
        ("UNB+UNOA:4+A+B+261122:0600+1'UNH+1+PAXLST:D:12B:UN'" + "XXX'".repeat(50))
            .getBytes(StandardCharsets.US_ASCII);
    List<Finding> findings =
        MessageFileReader.read(file, new ReadLimits(1 << 20, 1000, 1000, 10)).findings();
    assertThat(findings).hasSize(11);
    assertThat(findings.getLast().code()).isEqualTo(FindingCode.TOO_MANY_FINDINGS);
    // the 40 others, and what is missing of flight, function, people and trailers
    assertThat(findings.getLast().text()).isEqualTo("+48");
  }

  private static List<FindingCode> codes(byte[] file, ReadLimits limits) {
    return MessageFileReader.read(file, limits).findings().stream().map(Finding::code).toList();
  }
}
