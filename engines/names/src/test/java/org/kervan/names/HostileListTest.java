package org.kervan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, a reader returns; what it lost stands in its findings. */
class HostileListTest {

  private static final int ROUNDS = 300;

  private static byte[] mutated(byte[] bytes, Random random) {
    var start = random.nextInt(bytes.length / 2);
    var mutated = Arrays.copyOfRange(bytes, 0, Math.min(bytes.length, start + 4000));
    for (int change = random.nextInt(8); change >= 0; change--) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(3)) {
        case 0 -> mutated[at] = (byte) random.nextInt(256);
        case 1 -> mutated = Arrays.copyOf(mutated, Math.max(1, at));
        default -> mutated[at] = (byte) "<>&\",;\n\0".charAt(random.nextInt(8));
      }
    }
    return mutated;
  }

  private static byte[] start(String list) {
    return Arrays.copyOf(Samples.list(list), 40_000);
  }

  @Test
  void aDamagedUnListGivesFindings() {
    var random = new Random(11);
    var list = start("un/UN_consolidated.xml");
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(Samples.un(mutated(list, random)).findings()).isNotEmpty();
    }
  }

  @Test
  void aDamagedOfacListIsReadAsFarAsItGoes() {
    var random = new Random(12);
    var sdn = start("ofac/sdn.csv");
    var alt = start("ofac/alt.csv");
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(Samples.ofac(mutated(sdn, random), mutated(alt, random)).findings()).isNotEmpty();
    }
  }

  @Test
  void randomBytesAreNoList() {
    var random = new Random(13);
    for (int round = 0; round < ROUNDS; round++) {
      var bytes = new byte[random.nextInt(500)];
      random.nextBytes(bytes);
      assertThat(Samples.un(bytes).persons()).isEmpty();
      assertThat(Samples.ofac(bytes, bytes).persons()).isEmpty();
      assertThat(Samples.own(bytes).persons()).isEmpty();
      assertThat(Samples.own(bytes).findings()).isNotEmpty();
      var rows = Samples.own(new String(bytes, StandardCharsets.ISO_8859_1));
      assertThat(rows.persons().isEmpty() && rows.findings().isEmpty() && bytes.length > 2)
          .as("bytes %s", Arrays.toString(bytes))
          .isFalse();
    }
  }

  @Test
  void refusesEntitiesThatWouldExpandToAllMemory() {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
    for (int level = 1; level < 12; level++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
    }
    var reading = Samples.un(bomb + "]><CONSOLIDATED_LIST>&a11;</CONSOLIDATED_LIST>");
    assertThat(reading.findings())
        .extracting(ListFinding::code)
        .containsExactly(ListFindingCode.DOCUMENT_TYPE_REFUSED);
  }

  @Test
  void fetchesNoExternalEntity() {
    var reading =
        Samples.un(
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><CONSOLIDATED_LIST>"
                + "<INDIVIDUAL><REFERENCE_NUMBER>1</REFERENCE_NUMBER><FIRST_NAME>&f;</FIRST_NAME>"
                + "</INDIVIDUAL></CONSOLIDATED_LIST>");
    assertThat(reading.persons()).isEmpty();
    assertThat(reading.findings())
        .extracting(ListFinding::code)
        .containsExactly(ListFindingCode.DOCUMENT_TYPE_REFUSED);
  }

  @Test
  void survivesElementsNestedDeeperThanTheCallStack() {
    var reading = Samples.un("<CONSOLIDATED_LIST><INDIVIDUAL>" + "<a>".repeat(100_000));
    assertThat(reading.findings())
        .extracting(ListFinding::code)
        .containsExactly(ListFindingCode.BROKEN_OFF);
  }

  @Test
  void aByteThatIsNotUtf8CostsOnlyItsCharacter() {
    var xml =
        "<CONSOLIDATED_LIST><INDIVIDUAL><REFERENCE_NUMBER>1</REFERENCE_NUMBER>"
            + "<FIRST_NAME>Ay\u00e7a</FIRST_NAME></INDIVIDUAL></CONSOLIDATED_LIST>";
    var reading = Samples.un(xml.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(reading.persons()).hasSize(1);
    assertThat(reading.findings())
        .extracting(ListFinding::code)
        .containsExactly(ListFindingCode.NOT_UTF_8);
  }

  @Test
  void keepsWhoStandsBeforeTheDamage() {
    var reading =
        Samples.un(
            "<CONSOLIDATED_LIST><INDIVIDUAL><REFERENCE_NUMBER>1</REFERENCE_NUMBER>"
                + "<FIRST_NAME>Testan</FIRST_NAME></INDIVIDUAL>\n<INDIVIDUAL><FIRST");
    assertThat(reading.persons()).hasSize(1);
    assertThat(reading.findings())
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("BROKEN_OFF line 2");
  }
}
