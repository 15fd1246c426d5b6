package org.kervan.targeting;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kervan.targeting.ProfileFinding.Code;
import org.kervan.targeting.RiskProfile.Term;
import org.kervan.targeting.RiskProfile.Text;

/** A profile with its terms compiled. */
final class RunnableProfile {

  /** A term, its place in the profile, and what evaluates it. */
  private record RunnableTerm(String place, Term term, CelRuntime.Program program) {

    static RunnableTerm of(RiskProfile profile, String place, Term term) {
      TermLanguage.Checking checking = TermLanguage.check(term.cel());
      if (checking.term() == null) {
        throw new IllegalArgumentException(
            "profile %s, %s: «%s» is no term: %s"
                .formatted(profile.code(), place, term.cel(), checking.mistakes()));
      }
      return new RunnableTerm(place, term, checking.term().program());
    }

    /** False also when it depends on what is not known: CEL answers with an unknown then. */
    boolean holds(CelVariableResolver values) throws CelEvaluationException {
      return Boolean.TRUE.equals(program.eval(values));
    }
  }

  /** How often a term failed, and how it did so first. */
  private record Failure(int travellers, String message) {}

  private final RiskProfile profile;
  private final List<RunnableTerm> when;
  private final List<RunnableTerm> unless;

  RunnableProfile(RiskProfile profile) {
    this.profile = profile;
    this.when = runnable(profile, "when", profile.when());
    this.unless = runnable(profile, "unless", profile.unless());
  }

  private static List<RunnableTerm> runnable(RiskProfile profile, String key, List<Term> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> RunnableTerm.of(profile, key + "[" + (i + 1) + "]", terms.get(i)))
        .toList();
  }

  RiskProfile profile() {
    return profile;
  }

  /** A term that fails gives no hit, whichever side it is on, and is reported. */
  void run(FlightIndex flight, List<ProfileHit> hits, List<ProfileFinding> findings) {
    Map<RunnableTerm, Failure> failures = new LinkedHashMap<>();
    for (TravellerOnFlight traveller : flight.travellers()) {
      CelVariableResolver values = name -> Optional.ofNullable(Vocabulary.value(name, traveller));
      if (allHold(values, failures) && noneLifts(values, failures)) {
        hits.add(
            new ProfileHit(
                profile,
                traveller.facts().key(),
                filled(profile.when(), traveller),
                filled(profile.unless(), traveller)));
      }
    }
    failures.forEach((term, failure) ->
        findings.add(
            ProfileFinding.of(
                Code.TERM_FAILED,
                profile.code(),
                term.place(),
                term.term().cel(),
                failure.travellers(),
                failure.message())));
  }

  private boolean allHold(CelVariableResolver values, Map<RunnableTerm, Failure> failures) {
    return when.stream().allMatch(term -> holds(term, values, failures, false));
  }

  private boolean noneLifts(CelVariableResolver values, Map<RunnableTerm, Failure> failures) {
    return unless.stream().noneMatch(term -> holds(term, values, failures, true));
  }

  private static boolean holds(
      RunnableTerm term,
      CelVariableResolver values,
      Map<RunnableTerm, Failure> failures,
      boolean whenFailed) {
    try {
      return term.holds(values);
    } catch (CelEvaluationException e) {
      failures.merge(
          term,
          new Failure(1, String.valueOf(e.getMessage())),
          (first, again) -> new Failure(first.travellers() + 1, first.message()));
      return whenFailed;
    }
  }

  private static List<Text> filled(List<Term> terms, TravellerOnFlight traveller) {
    return terms.stream().map(term -> Placeholders.filled(term.text(), traveller)).toList();
  }
}
