package org.kervan.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.targeting.Samples.TODAY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The scenarios of scenarios/*.txt, and that every shipped profile has what it must have. */
class ShippedProfilesTest {
  private static final Pattern KIND = Pattern.compile("(hit|not|lifted by (\\d+)): .+");

  /**
   * @param expected keys of the travellers who are hit; of a lifted scenario, of those who would be
   *     if the lifting term were not there
   */
  record Scenario(RiskProfile profile, String title, String travellers, String expected) {
    int liftedBy() {
      Matcher kind = KIND.matcher(title);
      assertThat(kind.matches()).as(title).isTrue();
      return kind.group(2) == null ? 0 : Integer.parseInt(kind.group(2));
    }
  }

  private static List<Scenario> scenarios(RiskProfile profile) {
    String text =
        new String(
            Samples.bytes(Path.of("src/test/resources/scenarios/" + profile.code() + ".txt")),
            StandardCharsets.UTF_8);
    List<Scenario> scenarios = new ArrayList<>();
    for (String block : text.split("(?m)^= ")) {
      if (!block.isBlank()) {
        String[] parts = block.split("\n", 2);
        String[] body = parts[1].split("(?m)^-> ", 2);
        scenarios.add(new Scenario(profile, parts[0], body[0], body[1].strip()));
      }
    }
    return scenarios;
  }

  @TestFactory
  Stream<DynamicTest> scenarios() {
    return Samples.profiles().stream()
        .flatMap(profile -> scenarios(profile).stream())
        .map(s -> DynamicTest.dynamicTest(s.profile().code() + " " + s.title(), () -> check(s)));
  }

  private static void check(Scenario scenario) {
    int lifting = scenario.liftedBy();
    RiskProfile profile = scenario.profile();
    if (lifting == 0) {
      assertThat(scenario.title().startsWith("not")).isEqualTo(scenario.expected().equals("none"));
      assertThat(hits(profile, scenario)).isEqualTo(scenario.expected());
    } else {
      assertThat(hits(profile, scenario)).isEqualTo("none");
      assertThat(hits(without(profile, lifting), scenario)).isEqualTo(scenario.expected());
    }
  }

  private static String hits(RiskProfile profile, Scenario scenario) {
    Assessment assessment =
        ProfileSet.of(List.of(profile)).assess(Samples.flight(scenario.travellers()), TODAY);
    assertThat(assessment.findings()).isEmpty();
    String keys =
        assessment.hits().stream().map(ProfileHit::travellerKey).collect(Collectors.joining(" "));
    return keys.isEmpty() ? "none" : keys;
  }

  private static RiskProfile without(RiskProfile p, int lifting) {
    List<RiskProfile.Term> unless = new ArrayList<>(p.unless());
    unless.remove(lifting - 1);
    return new RiskProfile(
        p.code(),
        p.title(),
        p.text(),
        p.purpose(),
        p.legalBasis(),
        p.source(),
        p.owner(),
        p.signedOffBy(),
        p.validFrom(),
        p.validTo(),
        p.reviewOn(),
        p.severity(),
        p.action(),
        p.capPerFlight(),
        p.when(),
        unless,
        p.version());
  }

  @TestFactory
  Stream<DynamicTest> everyProfileHasAHitANonHitAndALiftForEachExculpatoryTerm() {
    return Samples.profiles().stream()
        .map(profile -> DynamicTest.dynamicTest(profile.code(), () -> checkCoverage(profile)));
  }

  private static void checkCoverage(RiskProfile profile) {
    List<Scenario> scenarios = scenarios(profile);
    Predicate<String> has = kind -> scenarios.stream().anyMatch(s -> s.title().startsWith(kind));
    assertThat(has.test("hit")).as("a scenario that hits").isTrue();
    assertThat(has.test("not")).as("a scenario that must not hit").isTrue();
    Set<Integer> lifts = scenarios.stream().map(Scenario::liftedBy).collect(Collectors.toSet());
    assertThat(lifts)
        .as("0 and the number of each exculpatory term")
        .isEqualTo(
            IntStream.rangeClosed(0, profile.unless().size()).boxed().collect(Collectors.toSet()));
  }

  @Test
  void shipsSixProfilesNamedAsTheirFiles() {
    assertThat(Samples.profiles().stream().map(p -> p.code() + ".yaml"))
        .isEqualTo(Samples.profileFiles().stream().map(f -> f.getFileName().toString()).toList())
        .hasSize(6);
  }

  @Test
  void customsProfilesRestOnTwoIndependentKindsOfEvidence() {
    List<RiskProfile> customs =
        Samples.profiles().stream()
            .filter(p -> p.purpose() == RiskProfile.Purpose.CUSTOMS)
            .toList();
    assertThat(customs).isNotEmpty();
    for (RiskProfile profile : customs) {
      Set<Evidence> evidence =
          profile.when().stream()
              .flatMap(
                  t -> Objects.requireNonNull(TermLanguage.check(t.cel()).term()).fields().stream())
              .map(Field::evidence)
              .filter(Evidence::suffices)
              .collect(Collectors.toSet());
      assertThat(evidence).as(profile.code()).hasSizeGreaterThanOrEqualTo(2);
    }
  }
}
