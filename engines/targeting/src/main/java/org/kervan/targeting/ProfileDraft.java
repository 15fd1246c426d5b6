package org.kervan.targeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.ProfileFinding.Code;
import org.kervan.targeting.RiskProfile.Action;
import org.kervan.targeting.RiskProfile.Purpose;
import org.kervan.targeting.RiskProfile.Severity;
import org.kervan.targeting.RiskProfile.Term;
import org.kervan.targeting.RiskProfile.Text;

/**
 * A profile as its owner wrote it, and the rules under which it becomes one that may run: two
 * persons, a basis, a review within the validity, no ground of discrimination by itself, and what
 * speaks for a person whom it takes for a victim (CJEU C-817/19; Directive (EU) 2016/681 Article
 * 6(4)).
 */
final class ProfileDraft {
  private final Section root;

  ProfileDraft(Section root) {
    this.root = root;
  }

  /** The profile; null when a part of it could not be read, for which there is a finding then. */
  @Nullable RiskProfile reviewed(String version) {
    String code = code();
    Text title = root.bilingual("title");
    Text text = root.bilingual("text");
    Purpose purpose = root.choice("purpose", Purpose.values());
    String legalBasis = root.text("legal-basis");
    String source = root.text("source");
    String owner = root.text("owner");
    String signedOffBy = signedOffBy(owner);
    LocalDate validFrom = root.date("valid-from");
    LocalDate validTo = root.date("valid-to");
    LocalDate reviewOn = root.date("review-on");
    checkOrder(validFrom, reviewOn, validTo);
    Severity severity = root.choice("severity", Severity.values());
    Action action = action(purpose);
    Integer cap = root.findNumber("cap-per-flight");
    List<Term> when = when();
    List<Term> unless = unless(purpose);
    // findings exist for each of these
    if (code == null
        || title == null
        || text == null
        || purpose == null
        || legalBasis == null
        || source == null
        || owner == null
        || signedOffBy == null
        || validFrom == null
        || validTo == null
        || reviewOn == null
        || severity == null
        || action == null
        || when.isEmpty()) {
      return null;
    }
    return new RiskProfile(
        code,
        title,
        text,
        purpose,
        legalBasis,
        source,
        owner,
        signedOffBy,
        validFrom,
        validTo,
        reviewOn,
        severity,
        action,
        cap,
        when,
        unless,
        version);
  }

  private @Nullable String code() {
    String code = root.text("code");
    if (code != null && !code.matches("[A-Z][A-Z0-9_]{1,39}")) {
      root.report("code", Code.CODE_MALFORMED, code);
      return null;
    }
    return code;
  }

  private @Nullable String signedOffBy(@Nullable String owner) {
    String signer = root.text("signed-off-by");
    if (signer != null && owner != null && Folded.text(signer).equals(Folded.text(owner))) {
      root.report("signed-off-by", Code.SIGNED_OFF_BY_OWNER, owner);
    }
    return signer;
  }

  private void checkOrder(
      @Nullable LocalDate from, @Nullable LocalDate review, @Nullable LocalDate to) {
    if (from != null
        && review != null
        && to != null
        && (review.isBefore(from) || to.isBefore(review))) {
      root.report("review-on", Code.DATES_DISORDERED, from, review, to);
    }
  }

  private @Nullable Action action(@Nullable Purpose purpose) {
    Action action = root.choice("action", Action.values());
    if (purpose == Purpose.TRAFFICKING && action != null && action != Action.PROTECTIVE_INTERVIEW) {
      root.report("action", Code.ACTION_NOT_PROTECTIVE, action);
    }
    return action;
  }

  private List<Term> when() {
    List<Section> sections = root.sections("when");
    if (sections.isEmpty()) {
      root.report("when", Code.MISSING, "when");
    }
    List<ReadTerm> terms = terms(sections);
    if (!terms.isEmpty()
        && terms.size() == sections.size()
        && terms.stream().allMatch(t -> t.checked().restsOnPersonAlone())) {
      String fields =
          terms.stream()
              .flatMap(t -> t.checked().fields().stream())
              .map(Field::name)
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      root.report("when", Code.RESTS_ON_PERSON_ALONE, fields);
    }
    return terms.stream().map(ReadTerm::term).toList();
  }

  private List<Term> unless(@Nullable Purpose purpose) {
    List<Section> sections = root.sections("unless");
    if (sections.isEmpty() && purpose == Purpose.TRAFFICKING) {
      root.report("unless", Code.EXCULPATION_MISSING);
    }
    return terms(sections).stream().map(ReadTerm::term).toList();
  }

  private record ReadTerm(Term term, TermLanguage.Checked checked) {}

  private static List<ReadTerm> terms(List<Section> sections) {
    List<ReadTerm> terms = new ArrayList<>();
    for (Section section : sections) {
      String cel = section.text("cel");
      TermLanguage.Checked checked = cel == null ? null : checked(section, cel);
      Text text = section.bilingual("text");
      section.reportUnasked();
      if (text != null) {
        checkPlaceholders(section, text);
      }
      if (cel != null && checked != null && text != null) {
        terms.add(new ReadTerm(new Term(cel, text), checked));
      }
    }
    return terms;
  }

  private static TermLanguage.@Nullable Checked checked(Section section, String cel) {
    TermLanguage.Checking checking = TermLanguage.check(cel);
    checking
        .mistakes()
        .forEach(
            m -> section.report("cel", Code.TERM_INVALID, cel, m.line(), m.column(), m.message()));
    if (checking.term() != null && checking.term().fields().isEmpty()) {
      section.report("cel", Code.TERM_ASKS_NOTHING, cel);
    }
    return checking.term();
  }

  private static void checkPlaceholders(Section section, Text text) {
    var en = Placeholders.in(text.en());
    var tr = Placeholders.in(text.tr());
    if (!en.equals(tr)) {
      section.report("text", Code.PLACEHOLDERS_DIFFER, en, tr);
    }
    en.addAll(tr);
    en.stream()
        .filter(name -> Vocabulary.find(name) == null)
        .forEach(name -> section.report("text", Code.PLACEHOLDER_UNKNOWN, name));
  }
}
