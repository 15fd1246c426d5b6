package org.kervan.messages.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kervan.messages.Catalogue;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.conformance.ConformanceRule.Layer;
import org.kervan.messages.demo.DemoDay;
import org.kervan.messages.demo.DemoFile;

class ConformanceTest {

  private static final Locale TURKISH = Locale.of("tr", "TR");

  @ParameterizedTest
  @EnumSource
  void everyRuleExplainsItselfInBothLanguages(ConformanceRule rule) {
    assertThat(rule.sentence(Locale.ENGLISH)).endsWith(".");
    assertThat(rule.sentence(TURKISH)).endsWith(".").isNotEqualTo(rule.sentence(Locale.ENGLISH));
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.name().startsWith("GUIDE_")).isEqualTo(rule.layer() == Layer.GUIDE);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleIsBrokenByAScenario(ConformanceRule rule) throws IOException {
    if (rule != ConformanceRule.TOO_MANY_BREACHES) {
      assertThat(Catalogue.of(ConformanceTest.class, "breaches.txt"))
          .anyMatch(scenario -> scenario.expected().contains(rule + "@"));
    }
  }

  /** Each with the habit that causes it; whatever else appears here is a fault of the writer. */
  @Test
  void theDemonstrationDayBreaksOnlyWhatItsCarriersAreMeantTo() {
    Map<ConformanceRule, Integer> broken = new TreeMap<>();
    DemoDay.of(LocalDate.of(2026, 11, 22), 1)
        .files()
        .flatMap(file -> breaches(file).stream())
        .filter(breach -> !breach.allowedByGuide())
        .forEach(breach -> broken.merge(breach.rule(), 1, Integer::sum));
    Map<ConformanceRule, Integer> habits =
        Map.of(
            // e-mail addresses under UNOA and UNOB, which have no @
            ConformanceRule.CHARACTER_NOT_IN_SET, 528,
            // one file in thirteen has a segment under a tag of no directory
            ConformanceRule.SEGMENT_NOT_IN_MESSAGE, 5,
            ConformanceRule.GUIDE_SEGMENT_UNUSED, 5,
            // telephone and e-mail of a traveller in two segments; the directory has one, of three
            ConformanceRule.SEGMENT_TOO_OFTEN, 2259,
            // a person of one name, sent as a given name
            ConformanceRule.ELEMENT_MISSING, 2,
            ConformanceRule.GUIDE_NAME_MISSING, 2,
            // dates with their century, which is what lets a birth date be read without guessing
            ConformanceRule.GUIDE_DATE_FORM, 17_694);
    assertThat(broken).isEqualTo(habits);
  }

  private static List<Breach> breaches(DemoFile file) {
    return Conformance.check(file.bytes(), new ReadLimits(1 << 24, 1 << 19, 1 << 16, 1_000_000));
  }

  @Test
  void countsTheBreachesThatItDoesNotList() {
    byte[] file =
        ("UNB+UNOC:3+A+B+261122:0600+1'UNH+1+PAXLST:D:15B:UN:IATA'" + "XXX'".repeat(50))
            .getBytes(StandardCharsets.US_ASCII);
    List<Breach> breaches = Conformance.check(file, new ReadLimits(1 << 20, 1000, 1000, 10));
    assertThat(breaches).hasSize(11);
    assertThat(breaches.getLast().rule()).isEqualTo(ConformanceRule.TOO_MANY_BREACHES);
    assertThat(breaches.getLast().text()).isEqualTo("+90");
  }

  @Test
  void aFileAboveTheLimitIsNotLookedAt() {
    assertThat(Conformance.check(new byte[11], new ReadLimits(10, 10, 10, 10))).isEmpty();
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(20261122);
    byte[] valid =
        ("UNB+UNOA:4+TK+TRGTB+261122:0600+1'UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'TDT+20+TK77'"
                + "LOC+125+KIV'DTM+189:2611220800:201'NAD+FL+++A:B'ATT+2++F'RFF+AVF:X'DOC+P:110:111+1'"
                + "CNT+42:1'UNT+12+1'UNH+2+CUSRES:D:05B:UN'BGM+962'RFF+TN:1'ERP+2'RFF+ABO:1'ERC+0Z'UNT+7+2'UNZ+2+1'")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] service = "'+:?\n~UNBHZADTGLOCS0129 \0\u00FF".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 20_000; i++) {
      byte[] file = Arrays.copyOf(valid, 1 + random.nextInt(valid.length));
      for (int n = random.nextInt(8); n >= 0; n--) {
        file[random.nextInt(file.length)] = service[random.nextInt(service.length)];
      }
      assertThat(Conformance.check(file, ReadLimits.DEFAULT)).isNotNull();
    }
  }

  /** Each directory names the segments of its messages, and no code list is empty. */
  @Test
  void theTablesAreWhole() {
    for (String release : List.of("02B", "05B", "12B", "13B", "15B")) {
      Directory directory = Directory.ofRelease(release);
      assertThat(directory.name()).isEqualTo("D." + release);
      for (String tag :
          List.of("BGM", "NAD", "TDT", "LOC", "DTM", "ATT", "NAT", "RFF", "DOC", "ERP", "ERC")) {
        assertThat(directory.findSegment(tag)).as(tag).isNotEmpty();
      }
      for (String element :
          List.of("1001", "1153", "2005", "2379", "3035", "3227", "3493", "9017")) {
        assertThat(directory.findCodes(element)).as(element).isNotEmpty();
      }
    }
    assertThat(Directory.ofRelease("02B").findCodes("1153")).contains("ACM").doesNotContain("SEA");
    assertThat(Directory.ofRelease("12B").findCodes("1153")).contains("SEA").doesNotContain("ACM");
    assertThat(Directory.ofRelease("10A").name()).isEqualTo("D.05B");
    assertThat(Directory.ofRelease("").name()).isEqualTo("D.02B");
    List<Composite> unb = Objects.requireNonNull(Directory.ofSyntax("3").findSegment("UNB"), "UNB");
    assertThat(unb.stream().map(Composite::number).collect(Collectors.joining(" ")))
        .startsWith("S001 S002 S003 S004 0020");
  }
}
