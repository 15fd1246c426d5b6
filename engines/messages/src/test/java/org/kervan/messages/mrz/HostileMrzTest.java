package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the bytes, there is an answer: no exception, and no more than the limits allow. {@code
 * -Dmutations=1000000} makes the search longer.
 */
class HostileMrzTest {

  private static final byte[] LIKELY =
      "<<<<OQDILZSGB0112568XPV \r\n\t«‹&lt;\0\u00FF".getBytes(StandardCharsets.UTF_8);

  private static final int MUTATIONS = Integer.getInteger("mutations", 100_000);

  private static final List<byte[]> VALID = valid();

  private static List<byte[]> valid() {
    List<byte[]> valid = new ArrayList<>();
    for (int seed = 0; seed < 200; seed++) {
      Samples samples = new Samples(seed);
      MrzFormat format = samples.format();
      valid.add(MrzWriter.write(format, samples.fields(format)).getBytes(StandardCharsets.UTF_8));
    }
    for (String national :
        List.of(
            "IDFRAMARTIN<DUPRE<<<<<<<<<<<<<0CHE02\n1306750123457LUCIE<<ANNE<<<7805097F2",
            "D1FRA13AA000026301231LEFORT<<0",
            "XYZ123F<<\nFACHE309876543210<<800126<<<<<\nFAVRE<<CLAIRE<<<<<<<<<<<<<<<<<",
            "IDSVKNOVAK<<JANA<<<<<<<<<<<<<<<<<<\nEA123456<9SVK7805097F3101023<<<<<<")) {
      valid.add(national.getBytes(StandardCharsets.UTF_8));
    }
    return valid;
  }

  @ParameterizedTest
  @CsvSource({"en-US, 1", "tr-TR, 10"})
  void survivesMutationsOfValidDocuments(String locale, int divisor) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      Random random = new Random(20261122);
      for (int i = 0; i < MUTATIONS / divisor; i++) {
        byte[] text = mutated(VALID.get(i % VALID.size()), random);
        MrzDocument document = MrzReader.read(text, Samples.REFERENCE);
        boolean right = document.checkDigits().stream().allMatch(CheckDigit::right);
        // nothing wrong is passed over in silence, and nothing right is repaired
        if (document.valid() && (!right || !document.repairs().isEmpty())) {
          fail(new String(text, StandardCharsets.ISO_8859_1));
        }
        if (i % 10 == 0) {
          MrzFile.read(text, Samples.REFERENCE);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  static byte[] mutated(byte[] valid, Random random) {
    byte[] text = valid.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length);
      switch (random.nextInt(7)) {
        case 0 -> text[at] = (byte) random.nextInt(256);
        case 1 -> text = Arrays.copyOf(text, Math.max(1, at));
        case 2 -> text = inserted(text, at, random);
        default -> text[at] = LIKELY[random.nextInt(LIKELY.length)];
      }
    }
    return text;
  }

  private static byte[] inserted(byte[] text, int at, Random random) {
    int count = 1 + random.nextInt(3);
    byte[] longer = new byte[text.length + count];
    System.arraycopy(text, 0, longer, 0, at);
    Arrays.fill(longer, at, at + count, LIKELY[random.nextInt(LIKELY.length)]);
    System.arraycopy(text, at, longer, at + count, text.length - at);
    return longer;
  }

  @Test
  void survivesRandomBytes() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      assertThat(MrzReader.read(noise, Samples.REFERENCE).valid()).isFalse();
      assertThat(MrzFile.read(noise, Samples.REFERENCE)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "A", "\n", "\r", "\n\nA", "«", "<\n", "P<TUR\n", "\u00FF", " "})
  void readsMegabytesOfTheSameInLinearTime(String unit) {
    byte[] file = unit.repeat((4 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
    MrzReading reading = MrzFile.read(file, Samples.REFERENCE);
    assertThat(reading.documents().size()).isLessThanOrEqualTo(100_000);
    assertThat(reading.documents()).noneMatch(MrzDocument::valid);
    assertThat(reading.documents().size() + reading.findings().size()).isPositive();
    assertThat(MrzReader.read(file, Samples.REFERENCE).valid()).isFalse();
  }

  @Test
  void stopsAtTheLimitsAndSaysSo() {
    assertThat(MrzFile.read(new byte[(8 << 20) + 1], Samples.REFERENCE).findings())
        .extracting(MrzFinding::code)
        .containsExactly(MrzFindingCode.FILE_TOO_LARGE);
    byte[] many = "A\n\n".repeat(100_001).getBytes(StandardCharsets.UTF_8);
    MrzReading reading = MrzFile.read(many, Samples.REFERENCE);
    assertThat(reading.documents()).hasSize(100_000);
    assertThat(reading.findings())
        .extracting(MrzFinding::code)
        .containsExactly(MrzFindingCode.TOO_MANY_DOCUMENTS);
  }
}
