package org.kervan.border;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.names.BirthDate;
import org.kervan.names.ListedPerson;
import org.kervan.names.Match;
import org.kervan.names.ReasonCode;
import org.kervan.shared.Language;
import org.kervan.targeting.ProfileHit;
import org.kervan.targeting.RiskProfile.Action;
import org.kervan.targeting.RiskProfile.Severity;
import org.kervan.targeting.RiskProfile.Text;
import org.kervan.web.Texts;

/**
 * Puts what the engines found into plain words, in both languages. The words are kept with the hit:
 * what an officer read is what is on record, whatever the texts say later.
 */
final class HitTexts {
  private static final double HIGH = 0.95;
  private static final double MEDIUM = 0.88;

  /** What speaks against a match, or leaves it open. */
  private static final Set<ReasonCode> DOUBTS =
      EnumSet.of(
          ReasonCode.PARTS_NOT_ON_LIST,
          ReasonCode.PARTS_ONLY_ON_LIST,
          ReasonCode.WEAK_ALIAS,
          ReasonCode.BIRTH_DATE_DIFFERS,
          ReasonCode.BIRTH_DATE_UNKNOWN,
          ReasonCode.SEX_DIFFERS);

  private HitTexts() {}

  static Hit hit(ListInForce list, Match match) {
    ListedPerson person = match.person();
    List<Text> reasons = new ArrayList<>();
    List<Text> doubts = new ArrayList<>();
    for (Match.Reason reason : match.reasons()) {
      Text text = text("border.reason." + reason.code(), values(reason));
      (DOUBTS.contains(reason.code()) ? doubts : reasons).add(text);
    }
    if (reasons.isEmpty()) {
      reasons.add(text("border.reason.NEAR", match.listedName().text()));
    }
    return new Hit(
        Hit.Kind.WATCHLIST,
        list.watchlist().code(),
        list.version(),
        person.entryId(),
        same(match.listedName().text()),
        about(person),
        match.score(),
        severity(match.score()),
        Action.SECOND_LINE,
        null,
        reasons,
        doubts);
  }

  private static Object[] values(Match.Reason reason) {
    return switch (reason.code()) {
      case PARTS_EQUAL, PARTS_NOT_ON_LIST, PARTS_ONLY_ON_LIST ->
          new Object[] {String.join(", ", reason.values())};
      default -> reason.values().toArray();
    };
  }

  static Hit hit(ProfileHit hit) {
    var profile = hit.profile();
    return new Hit(
        Hit.Kind.PROFILE,
        profile.code(),
        profile.version(),
        "",
        profile.title(),
        profile.text(),
        null,
        profile.severity(),
        profile.action(),
        profile.capPerFlight(),
        hit.held(),
        hit.lifting());
  }

  private static Severity severity(double score) {
    if (score >= HIGH) {
      return Severity.HIGH;
    }
    return score >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
  }

  /** What the list says of its entry, in the list's own words; for the officer to compare. */
  private static Text about(ListedPerson person) {
    return new Text(about(person, Language.ENGLISH), about(person, Language.TURKISH));
  }

  private static String about(ListedPerson person, Language language) {
    List<String> parts = new ArrayList<>();
    add(parts, language, "born", person.birthDates().stream().map(HitTexts::born).toList());
    add(parts, language, "nationality", person.nationalities());
    add(parts, language, "documents", person.documentNumbers());
    add(parts, language, "programme", List.of(person.programme()));
    add(parts, language, "remarks", List.of(person.remarks()));
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, Language language, String key, List<String> values) {
    String joined =
        values.stream().filter(value -> !value.isEmpty()).collect(Collectors.joining(", "));
    if (!joined.isEmpty()) {
      parts.add(Texts.in(language).of("border.entry." + key, joined));
    }
  }

  private static String born(BirthDate date) {
    return switch (date) {
      case BirthDate.Exact(var day) -> day.toString();
      case BirthDate.Partial(int year, var month) -> month == null ? "" + year : year + "-" + month;
      case BirthDate.Approximate(int year) -> "~" + year;
      case BirthDate.Between(int from, int to) -> from + "–" + to;
    };
  }

  private static Text same(String text) {
    return new Text(text, text);
  }

  static Text text(String key, Object... values) {
    return new Text(
        Texts.in(Language.ENGLISH).of(key, values), Texts.in(Language.TURKISH).of(key, values));
  }

  static Text joined(String place, Text what) {
    return new Text(place + ": " + what.en(), place + ": " + what.tr());
  }
}
