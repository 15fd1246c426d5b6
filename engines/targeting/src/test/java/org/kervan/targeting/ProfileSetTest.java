package org.kervan.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.targeting.Samples.TODAY;
import static org.kervan.targeting.Samples.flight;
import static org.kervan.targeting.Samples.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.targeting.FlightFacts.TravellerFacts;
import org.kervan.targeting.ProfileFinding.Code;
import org.kervan.targeting.RiskProfile.Text;

class ProfileSetTest {
  private static final String CHILD_AND_STRANGER =
      """
      k1 YUSUPOVA/NILUFAR born=2012-05-01 nat=UZB pnr=AAA111
      k2 HARMAN/OKAN born=1985-02-03 nat=TUR pnr=AAA111
      """;

  private static Assessment assess(RiskProfile profile, String travellers) {
    return ProfileSet.of(List.of(profile)).assess(flight(travellers), TODAY);
  }

  private static RiskProfile shipped(String code) {
    Path file = Samples.PROFILES.resolve(code + ".yaml");
    return profile(code, Samples.bytes(file));
  }

  @Test
  void explainsAHitInBothLanguagesWithValues() {
    ProfileHit hit = assess(shipped("T03"), CHILD_AND_STRANGER).hits().getFirst();
    assertThat(hit.travellerKey()).isEqualTo("k1");
    assertThat(hit.held().getFirst())
        .isEqualTo(
            new Text(
                "Under 18, or of unknown age (age: 14)",
                "18 yaşından küçük ya da yaşı bilinmiyor (yaş: 14)"));
    assertThat(hit.lifting().get(1).tr()).isEqualTo("Okul veya spor kafilesi: 1 çocuk, 1 yetişkin");
    assertThat(hit.profile().capPerFlight()).isEqualTo(5);
  }

  @Test
  void showsUnknownAndYesOrNoInTheLanguageOfTheText() {
    Text text =
        Placeholders.filled(
            new Text(
                "{traveller.age} {booking.size} {traveller.mayBeMinor} {document.verified}",
                "{traveller.age} {traveller.nationalities} {traveller.mayBeMinor} {document.verified}"),
            new FlightIndex(flight("k1 A/B nat=UZB nat=TUR verified=false pnr=Q"))
                .travellers()
                .getFirst());
    assertThat(text).isEqualTo(new Text("not known 1 yes no", "bilinmiyor UZB, TUR evet hayır"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "traveller.bags > 0",
        "!(traveller.bags > 0)",
        "traveller.sex != 'MALE'",
        "!document.verified",
        "booking.size == 1",
        "!(contact.bookings > 10)",
        "contact.loneAges.all(a, a > 3)",
        "!contact.hasFamily",
        "document.daysExpired < 10",
        "address.text != ''",
        "!(traveller.residence in ['TUR'])",
        "traveller.bags > 0 ? true : true",
        "traveller.bags / 0 == 1",
        "!document.samePerson"
      })
  void neitherATermNorItsNegationHoldsOnWhatIsNotKnown(String term) {
    assertThat(assess(profile(List.of(term), List.of()), "k1 /"))
        .isEqualTo(new Assessment(List.of(), List.of()));
    RiskProfile lifted = profile(List.of("traveller.role == 'PASSENGER'"), List.of(term));
    assertThat(assess(lifted, "k1 /").hits()).hasSize(1);
  }

  @Test
  void holdsWhereTheUnknownPartDoesNotMatter() {
    RiskProfile profile =
        profile(List.of("traveller.bags > 0 || traveller.role == 'PASSENGER'"), List.of());
    assertThat(assess(profile, "k1 /").hits()).hasSize(1);
  }

  @Test
  void everyShippedProfileRunsOnTravellersOfWhomNothingIsKnown() {
    FlightFacts blank =
        new FlightFacts("", "", "", "", null, null, flight("k1 /\nk2 /\nk3 /").travellers());
    assertThat(ProfileSet.of(Samples.profiles()).assess(blank, TODAY))
        .isEqualTo(new Assessment(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"when", "unless"})
  void aFailingTermGivesNoHitAndIsReportedOnce(String side) {
    List<String> failing = List.of("1 / (traveller.bags - 1) > 5");
    List<String> sound = List.of("traveller.role == 'PASSENGER'");
    RiskProfile profile =
        side.equals("when") ? profile(failing, List.of()) : profile(sound, failing);
    Assessment assessment = assess(profile, "k1 A/A bags=1\nk2 B/B bags=1");
    assertThat(assessment.hits()).isEmpty();
    assertThat(assessment.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(Code.TERM_FAILED);
          assertThat(finding.file()).isEqualTo("X1");
          assertThat(finding.place()).isEqualTo(side + "[1]");
          assertThat(finding.what().en()).contains("for 2 travellers").contains("/ by zero");
        });
  }

  @Test
  void aPatternTakenFromTheDataThatIsNoneFailsTheTermOnly() {
    RiskProfile profile = profile(List.of("'x'.matches(traveller.embarkation)"), List.of());
    Assessment assessment = assess(profile, "k1 A/A from=(\nk2 B/B from=x");
    assertThat(assessment.hits())
        .singleElement()
        .extracting(ProfileHit::travellerKey)
        .isEqualTo("k2");
    assertThat(assessment.findings())
        .singleElement()
        .extracting(ProfileFinding::code)
        .isEqualTo(Code.TERM_FAILED);
  }

  @Test
  void boundsTheCostOfATerm() {
    String ages =
        IntStream.range(0, 60)
            .mapToObj(i -> "k%d A/A born=2000-01-01 pnr=P%d call=a@b".formatted(i, i))
            .reduce("", (a, b) -> a + "\n" + b);
    RiskProfile costly =
        profile(List.of("contact.loneAges.all(a, contact.loneAges.all(b, a + b > 0))"), List.of());
    Assessment assessment = assess(costly, ages);
    assertThat(assessment.hits()).isEmpty();
    assertThat(assessment.findings())
        .singleElement()
        .extracting(ProfileFinding::code)
        .isEqualTo(Code.TERM_FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, NOT_YET_IN_FORCE",
    "2026-01-01,",
    "2027-06-30,",
    "2027-07-01, REVIEW_OVERDUE",
    "2028-01-01, NO_LONGER_IN_FORCE"
  })
  void runsOnlyWithinValidityAndReview(LocalDate today, @Nullable Code reason) {
    ProfileSet set = ProfileSet.of(List.of(shipped("T03")));
    assertThat(set.notInForce(today).stream().map(ProfileFinding::code))
        .isEqualTo(reason == null ? List.of() : List.of(reason));
    assertThat(set.assess(flight(CHILD_AND_STRANGER), today).hits())
        .hasSize(reason == null ? 1 : 0);
  }

  @Test
  void refusesTwoProfilesWithOneCode() {
    RiskProfile profile = shipped("T03");
    assertThatThrownBy(() -> ProfileSet.of(List.of(profile, profile))).hasMessageContaining("T03");
  }

  @Test
  void knowsAnAdultByTheYearAloneOnlyWhenCertain() {
    FlightIndex index =
        new FlightIndex(
            flight("k1 A/A born=2008\nk2 A/A born=2007\nk3 A/A born=2009\nk4 A/A born=2026-07-02"));
    assertThat(index.travellers().stream().map(TravellerOnFlight::isKnownAdult))
        .containsExactly(false, true, false, false);
    assertThat(index.travellers().stream().map(TravellerOnFlight::isKnownMinor))
        .containsExactly(false, false, true, false);
  }

  @Test
  void isIndependentOfALocaleWithADottedI() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Folded.text("Lale Oteli ISTANBUL ıi")).isEqualTo("LALE OTELI ISTANBUL II");
      assertThat(Folded.contact("INFO@EXAMPLE.ORG")).isEqualTo("info@example.org");
      assertThat(assess(shipped("T03"), CHILD_AND_STRANGER).hits()).hasSize(1);
      assertThat(
              RiskProfileReader.read(
                      "T12.yaml", Samples.bytes(Samples.PROFILES.resolve("T12.yaml")))
                  .findings())
          .isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void assessesAThousandTravellersAlikeInEveryThread() {
    List<TravellerFacts> travellers =
        IntStream.range(0, 1_000)
            .mapToObj(i ->
                Samples.traveller(
                    "k%d S%d/N born=%d-05-01 nat=UZB doc=P:AA%07d:UZB:2030-01-01 pnr=P%d bags=0 verified=false from=BKK to=IST call=+90532%07d addr=GUL_SOK_%d_ISTANBUL"
                        .formatted(i, i, 1990 + i % 20, i, i, i / 3, i / 4)))
            .toList();
    ProfileSet set = ProfileSet.of(Samples.profiles());
    Assessment expected = set.assess(flight(travellers), TODAY);
    assertThat(expected.findings()).isEmpty();
    assertThat(expected.hits().stream().map(hit -> hit.profile().code()).distinct())
        .contains("C01", "T05", "T12");
    assertThat(
            IntStream.range(0, 4).parallel().mapToObj(_ -> set.assess(flight(travellers), TODAY)))
        .allMatch(expected::equals);
  }

  @Test
  void listsEveryFieldWithBothLanguages() {
    for (Field field : Vocabulary.fields()) {
      assertThat(Vocabulary.listing()).contains("| `" + field.name() + "` |");
      assertThat(field.meaning().en()).isNotBlank();
      assertThat(field.meaning().tr()).isNotBlank().isNotEqualTo(field.meaning().en());
    }
  }
}
