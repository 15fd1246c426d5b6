package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read the short way is what the long way reads. */
class CleanPassportTest {

  private static final LocalDate[] REFERENCES = {
    Samples.REFERENCE,
    LocalDate.of(2000, 2, 29),
    LocalDate.of(2004, 2, 28),
    LocalDate.of(1999, 12, 31),
    LocalDate.of(2100, 3, 1),
    LocalDate.of(1, 1, 1),
    LocalDate.of(9999, 12, 31)
  };

  private static @Nullable MrzDocument clean(byte[] text, LocalDate reference) {
    return CleanPassport.read(text, 0, text.length, 1, reference);
  }

  private static boolean isSame(byte[] text, LocalDate reference) {
    MrzDocument clean = clean(text, reference);
    if (clean == null) {
      return false;
    }
    assertThat(clean)
        .as(new String(text, StandardCharsets.ISO_8859_1))
        .isEqualTo(MrzReader.readOther(text, 0, text.length, 1, reference));
    return true;
  }

  @Test
  void readsWhatTheLongWayReads() {
    int clean = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      String text = MrzWriter.write(MrzFormat.TD3, new Samples(seed).fields(MrzFormat.TD3));
      String line = seed % 2 == 0 ? text : text.replace("\n", "\r\n");
      byte[] b = line.getBytes(StandardCharsets.US_ASCII);
      clean += isSame(b, REFERENCES[seed / 2 % REFERENCES.length]) ? 1 : 0;
    }
    assertThat(clean).isGreaterThan(8_000);
  }

  @Test
  void readsMutationsAsTheLongWayOrNotAtAll() {
    Random random = new Random(44);
    int clean = 0;
    for (int i = 0; i < 100_000; i++) {
      String text = MrzWriter.write(MrzFormat.TD3, new Samples(i % 500).fields(MrzFormat.TD3));
      byte[] b = HostileMrzTest.mutated(text.getBytes(StandardCharsets.US_ASCII), random);
      clean += isSame(b, Samples.REFERENCE) ? 1 : 0;
    }
    assertThat(clean).isGreaterThan(1_000);
  }

  /** All characters in all places, so that no place is left unread. */
  @Test
  void readsEverySubstitutionAsTheLongWayOrNotAtAll() {
    byte[] valid = valid("YILDIZ<<DERIN<SU");
    for (int at = 0; at < valid.length; at++) {
      for (int c = 0; c < 256; c++) {
        byte[] b = valid.clone();
        b[at] = (byte) c;
        isSame(b, Samples.REFERENCE);
      }
    }
  }

  /** With the right check digits, dates that no calendar has among them. */
  @Test
  void readsDatesAsTheLongWayOrNotAtAll() {
    int clean = 0;
    for (String year : new String[] {"00", "04", "19", "26", "27", "76", "77", "99"}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String date = String.format(Locale.ROOT, "%s%02d%02d", year, month, day);
          clean += isSame(dated(date, "310102"), Samples.REFERENCE) ? 1 : 0;
          clean += isSame(dated("780509", date), Samples.REFERENCE) ? 1 : 0;
        }
      }
    }
    assertThat(clean).isGreaterThan(3_000);
  }

  private static byte[] dated(String birth, String expiry) {
    String first = "U123456784";
    String second = birth + digit(birth);
    String third = expiry + digit(expiry) + "<<<<<<<<<<<<<<0";
    String names = "P<TURYILDIZ<<DERIN" + "<".repeat(26);
    String line = first + "TUR" + second + "F" + third + digit(first + second + third);
    return (names + "\n" + line).getBytes(StandardCharsets.US_ASCII);
  }

  private static char digit(String covered) {
    byte[] b = covered.getBytes(StandardCharsets.US_ASCII);
    return (char) ('0' + Alphabet.sum(b, 0, b.length, 0) % 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A<<B",
        "VAN<DER<BERG<<ANNE<MARIE<LOU<EVA",
        "<YILDIZ<<DERIN",
        "YILDIZ<<DERIN<SU<<<<<<<<<<<<<<<<<<<<<<",
        "PAPAKONSTANTINOU<<ALEXANDRA<ELEFTHERI",
        "PAPAKONSTANTINOU<<ALEXANDRA<ELEFTHERIA",
      })
  void readsNamesInTwoParts(String name) {
    assertThat(isSame(valid(name), Samples.REFERENCE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YILDIZ",
        "SURI<YANI",
        "<<DERIN",
        "YILDIZ<<<DERIN",
        "YILDIZ<<DERIN<<SU",
        "Y1LDIZ<<DERIN",
        "YILDIZ<<DERIN<<<<<<<<<<<<<<<<<<<<<<<<<X",
        "PAPAKONSTANTINOU<<ALEXANDRA<ELEFTHERIAX",
        ""
      })
  void leavesOtherNamesToTheLongWay(String name) {
    assertThat(clean(valid(name), Samples.REFERENCE)).isNull();
  }

  private static byte[] valid(String name) {
    String text =
        "P<TUR" + name + "<".repeat(39 - name.length()) + "\nU123456784TUR7805097F3101023";
    return (text + "<<<<<<<<<<<<<<00").getBytes(StandardCharsets.US_ASCII);
  }
}
