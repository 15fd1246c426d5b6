package org.kervan.targeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.targeting.ProfileFinding.Code;

class RiskProfileReaderTest {
  private static final String SOUND =
      """
      code: T99
      title: {en: A title, tr: Bir başlık}
      text: {en: A text, tr: Bir metin}
      purpose: TRAFFICKING
      legal-basis: A law
      source: A source
      owner: Aylin Demirkol
      signed-off-by: Kerem Yalın
      valid-from: 2026-01-01
      valid-to: 2027-12-31
      review-on: 2027-06-30
      severity: HIGH
      action: PROTECTIVE_INTERVIEW
      cap-per-flight: 3
      when:
        - cel: traveller.age < 18 && booking.adults > 0
          text: {en: "Aged {traveller.age}", tr: "Yaşı {traveller.age}"}
      unless:
        - cel: booking.adultsWithSameSurname >= 1
          text: {en: A parent, tr: Bir ebeveyn}
      """;
  private static final String WHEN = "traveller.age < 18 && booking.adults > 0";

  /** One seeded defect: what is replaced by what, the finding, and its place. */
  record Defect(String from, String to, Code code, String place) {}

  private static final List<Defect> DEFECTS =
      List.of(
          new Defect(
              "severity: HIGH",
              "severity: HIGH\nsevrity: LOW",
              Code.KEY_UNKNOWN,
              "line 13, sevrity"),
          new Defect(
              "{en: A title,", "{en: A title, de: Titel,", Code.KEY_UNKNOWN, "line 2, title.de"),
          new Defect(
              "  - cel: booking",
              "  - cell: x\n    cel: booking",
              Code.KEY_UNKNOWN,
              "line 19, unless[1].cell"),
          new Defect("source: A source", "source: A source\nsource: B", Code.KEY_TWICE, "line 7"),
          new Defect("code: T99\n", "", Code.MISSING, "line 1, code"),
          new Defect("code: T99", "code: t99 x", Code.CODE_MALFORMED, "line 1, code"),
          new Defect(", tr: Bir başlık", "", Code.MISSING, "line 2, title.tr"),
          new Defect("en: A title, ", "en: ' ', ", Code.MISSING, "line 2, title.en"),
          new Defect("text: {en: A text, tr: Bir metin}\n", "", Code.MISSING, "line 1, text"),
          new Defect(
              "{en: A parent, tr: Bir ebeveyn}",
              "{en: A parent}",
              Code.MISSING,
              "line 20, unless[1].text.tr"),
          new Defect("source: A source\n", "", Code.MISSING, "line 1, source"),
          new Defect("owner: Aylin Demirkol", "owner:", Code.MISSING, "line 7, owner"),
          new Defect("signed-off-by: Kerem Yalın\n", "", Code.MISSING, "line 1, signed-off-by"),
          new Defect(
              "Kerem Yalın", "AYLİN demirkol", Code.SIGNED_OFF_BY_OWNER, "line 8, signed-off-by"),
          new Defect("legal-basis: A law\n", "", Code.MISSING, "line 1, legal-basis"),
          new Defect("valid-to: 2027-12-31\n", "", Code.MISSING, "line 1, valid-to"),
          new Defect("2026-01-01", "2026-02-30", Code.DATE_UNREADABLE, "line 9, valid-from"),
          new Defect(
              "review-on: 2027-06-30",
              "review-on: 2028-06-30",
              Code.DATES_DISORDERED,
              "line 11, review-on"),
          new Defect(
              "purpose: TRAFFICKING",
              "purpose: TRAFICKING",
              Code.CHOICE_UNKNOWN,
              "line 4, purpose"),
          new Defect("severity: HIGH", "severity: high", Code.CHOICE_UNKNOWN, "line 12, severity"),
          new Defect(
              "PROTECTIVE_INTERVIEW", "SECOND_LINE", Code.ACTION_NOT_PROTECTIVE, "line 13, action"),
          new Defect(
              "cap-per-flight: 3",
              "cap-per-flight: 0",
              Code.NUMBER_UNREADABLE,
              "line 14, cap-per-flight"),
          new Defect(
              SOUND.substring(SOUND.indexOf("when:"), SOUND.indexOf("unless:")),
              "when: []\n",
              Code.MISSING,
              "line 15, when"),
          new Defect(
              SOUND.substring(SOUND.indexOf("unless:")),
              "",
              Code.EXCULPATION_MISSING,
              "line 1, unless"),
          new Defect(
              SOUND.substring(SOUND.indexOf("unless:")),
              "unless: []",
              Code.EXCULPATION_MISSING,
              "line 18, unless"),
          new Defect(WHEN, "traveller.age <", Code.TERM_INVALID, "line 16, when[1].cel"),
          new Defect(WHEN, "traveler.age < 18", Code.TERM_INVALID, "line 16, when[1].cel"),
          new Defect(WHEN, "traveller.age < 'x'", Code.TERM_INVALID, "line 16, when[1].cel"),
          new Defect(WHEN, "traveller.age", Code.TERM_INVALID, "line 16, when[1].cel"),
          new Defect(
              WHEN,
              "booking.size > 1" + " && true".repeat(200),
              Code.TERM_INVALID,
              "line 16, when[1].cel"),
          new Defect(WHEN, "address.text.matches('(')", Code.TERM_INVALID, "line 16, when[1].cel"),
          new Defect("source: A source", "source: ~", Code.MISSING, "line 6, source"),
          new Defect(
              "  - cel: booking",
              "  - nothing\n  - cel: booking",
              Code.SHAPE_UNEXPECTED,
              "line 19, unless[1]"),
          new Defect(WHEN, "1 < 2", Code.TERM_ASKS_NOTHING, "line 16, when[1].cel"),
          new Defect(WHEN, "traveller.age < 18", Code.RESTS_ON_PERSON_ALONE, "line 16, when"),
          new Defect(
              WHEN,
              "traveller.sex == 'FEMALE' || traveller.bags == 0",
              Code.RESTS_ON_PERSON_ALONE,
              "line 16, when"),
          new Defect(
              WHEN,
              "flight.departure == 'TAS' && 'UZB' in traveller.nationalities",
              Code.RESTS_ON_PERSON_ALONE,
              "line 16, when"),
          new Defect(
              WHEN,
              "'!(traveller.age >= 18 && traveller.bags > 0)'",
              Code.RESTS_ON_PERSON_ALONE,
              "line 16, when"),
          new Defect(
              WHEN,
              "'traveller.age < 18 ? traveller.mayBeMinor : booking.size > 1'",
              Code.RESTS_ON_PERSON_ALONE,
              "line 16, when"),
          new Defect(
              "Aged {traveller.age}",
              "Aged {traveller.ege}",
              Code.PLACEHOLDER_UNKNOWN,
              "line 17, when[1].text"),
          new Defect(
              "Yaşı {traveller.age}", "Çocuk", Code.PLACEHOLDERS_DIFFER, "line 17, when[1].text"),
          new Defect("source: A source", "source: [A, B]", Code.SHAPE_UNEXPECTED, "line 6, source"),
          new Defect(
              "{en: A title, tr: Bir başlık}", "A title", Code.SHAPE_UNEXPECTED, "line 2, title"),
          new Defect("source: A source", "source: 'A source", Code.FILE_NOT_YAML, "line 21"),
          new Defect("source: A source", "source: A\u0007source", Code.FILE_NOT_YAML, "the file"),
          new Defect(
              "title: {en: A title, tr: Bir başlık}\ntext: {en: A text, tr: Bir metin}",
              "title: &t {en: A title, tr: Bir başlık}\ntext: *t",
              Code.FILE_NOT_YAML,
              "the file"),
          new Defect("code: T99", "---\na: b\n---\ncode: T99", Code.FILE_NOT_YAML, "line 3"),
          new Defect(SOUND, "- a", Code.SHAPE_UNEXPECTED, "the file"),
          new Defect(SOUND, "", Code.SHAPE_UNEXPECTED, "the file"),
          new Defect(
              SOUND, "a: " + "[".repeat(30) + "]".repeat(30), Code.FILE_NOT_YAML, "the file"),
          new Defect(
              "A text",
              "A text" + "!".repeat(RiskProfileReader.LARGEST),
              Code.FILE_TOO_LARGE,
              "the file"));

  @TestFactory
  Stream<DynamicTest> findsEachSeededDefectAtItsPlace() {
    return DEFECTS.stream()
        .map(d -> DynamicTest.dynamicTest(d.code() + " " + d.place(), () -> check(d)));
  }

  private static void check(Defect defect) {
    assertThat(SOUND).contains(defect.from());
    ProfileReading reading = read(SOUND.replace(defect.from(), defect.to()));
    assertThat(reading.profile()).isNull();
    assertThat(reading.findings())
        .anySatisfy(finding -> {
          assertThat(finding.code()).isEqualTo(defect.code());
          assertThat(finding.place()).isEqualTo(defect.place());
          assertThat(finding.file()).isEqualTo("T99.yaml");
        });
  }

  private static ProfileReading read(String yaml) {
    return RiskProfileReader.read("T99.yaml", yaml.getBytes(UTF_8));
  }

  @Test
  void readsASoundProfileWithTheHashOfItsBytesAsVersion() throws Exception {
    RiskProfile profile = Samples.profile("T99.yaml", SOUND.getBytes(UTF_8));
    assertThat(profile.title()).isEqualTo(new RiskProfile.Text("A title", "Bir başlık"));
    assertThat(profile.signedOffBy()).isEqualTo("Kerem Yalın");
    assertThat(profile.capPerFlight()).isEqualTo(3);
    assertThat(profile.when().getFirst().cel()).isEqualTo(WHEN);
    assertThat(profile.unless()).hasSize(1);
    assertThat(profile.version())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256").digest(SOUND.getBytes(UTF_8)), 0, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "traveller.bags > 0 ? booking.size > 1 : traveller.bags == 0 && traveller.age < 18",
        "traveller.age < 18 && (traveller.sex == 'MALE' || traveller.bags == 0) && booking.size > 1",
        "!(traveller.age >= 18 || traveller.bags > 0)",
        "contact.loneAges.exists(a, a < 18)"
      })
  void acceptsWhatTheBookingContactsOrBaggageMustShowToo(String term) {
    assertThat(read(SOUND.replace(WHEN, "'" + term.replace("'", "''") + "'")).findings()).isEmpty();
  }

  @Test
  void pointsIntoTheTerm() {
    ProfileReading reading = read(SOUND.replace("booking.adults >", "booking.grownUps >"));
    assertThat(reading.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.what().en()).contains("line 1, column 23").contains("booking");
          assertThat(finding.what().tr()).contains("satır 1, sütun 23");
        });
  }

  @Test
  void reportsEverythingAtOnce() {
    String yaml =
        SOUND
            .replace("severity: HIGH", "severity: HUGE")
            .replace("owner: Aylin Demirkol", "owner: ")
            .replace("> 0", "> ")
            .replace("code: T99", "code: T99\ncode: T98");
    assertThat(read(yaml).findings().stream().map(ProfileFinding::code))
        .containsExactly(Code.KEY_TWICE, Code.MISSING, Code.CHOICE_UNKNOWN, Code.TERM_INVALID);
  }

  @Test
  void readsAFileThatBeginsWithAByteOrderMark() {
    assertThat(read("\uFEFF" + SOUND).findings()).isEmpty();
  }

  @Test
  void seedsEveryKindOfFindingThatTheReaderGives() {
    Set<Code> seeded = DEFECTS.stream().map(Defect::code).collect(Collectors.toSet());
    seeded.add(Code.FILE_NOT_UTF8); // answersRandomAndTornBytesWithFindings
    assertThat(EnumSet.complementOf(EnumSet.copyOf(seeded)))
        .containsExactlyInAnyOrder(
            Code.NOT_YET_IN_FORCE, Code.NO_LONGER_IN_FORCE, Code.REVIEW_OVERDUE, Code.TERM_FAILED);
  }

  @Test
  void answersRandomAndTornBytesWithFindings() {
    Random random = new Random(20260701);
    Set<Code> codes = EnumSet.noneOf(Code.class);
    byte[] sound = SOUND.getBytes(UTF_8);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = mutated(sound, random, i % 4);
      ProfileReading reading = RiskProfileReader.read("T99.yaml", bytes);
      assertThat(reading.profile() == null).isNotEqualTo(reading.findings().isEmpty());
      reading.findings().forEach(finding -> codes.add(finding.code()));
    }
    assertThat(codes)
        .contains(Code.FILE_NOT_UTF8, Code.FILE_NOT_YAML, Code.TERM_INVALID, Code.MISSING);
  }

  @Test
  void answersRandomTermsWithMistakesOrATruthValue() {
    Random random = new Random(20260702);
    List<String> words =
        List.of(
            "traveller.age",
            "contact.loneAges",
            "address.text",
            "document.verified",
            "flight",
            "&&",
            "||",
            "!",
            "==",
            "<",
            "+",
            "/",
            "in",
            "(",
            ")",
            "[",
            "]",
            "?",
            ":",
            ",",
            "1",
            "0",
            "9223372036854775807",
            "'('",
            "'a'",
            "true",
            "null",
            "a",
            ".size()",
            ".matches(",
            ".all(a,",
            ".exists(a,",
            ".filter(a,",
            "timestamp(",
            "dyn(",
            "int(",
            "\u0000",
            "ı");
    FlightIndex flight =
        new FlightIndex(
            Samples.flight("k1 A/B born=2010-01-01 pnr=P addr=( call=a@b verified=true"));
    int sound = 0;
    for (int i = 0; i < 5_000; i++) {
      String term =
          random
              .ints(1 + random.nextInt(6), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      TermLanguage.Checking checking = TermLanguage.check(term);
      assertThat(checking.term() == null).isNotEqualTo(checking.mistakes().isEmpty());
      if (checking.term() != null) {
        sound++;
        checking.term().restsOnPersonAlone();
        new RunnableProfile(Samples.profile(List.of(term), List.of()))
            .run(flight, new ArrayList<>(), new ArrayList<>());
      }
    }
    assertThat(sound).isGreaterThan(50);
  }

  private static byte[] mutated(byte[] sound, Random random, int kind) {
    byte[] bytes = sound.clone();
    switch (kind) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
      }
      case 2 -> {
        String signs = "{}[]:-&*!|>'\"%@`#?,\n\t 0aé";
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
          bytes[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
      }
      default -> {
        int from = random.nextInt(bytes.length);
        int to = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(60), bytes.length - Math.max(from, to));
        System.arraycopy(sound, from, bytes, to, length);
      }
    }
    return bytes;
  }
}
