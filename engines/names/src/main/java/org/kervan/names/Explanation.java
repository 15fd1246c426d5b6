package org.kervan.names;

import java.util.ArrayList;
import java.util.List;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;
import org.kervan.names.Match.Reason;
import org.kervan.names.NameComparison.Pairing;

/** Puts a comparison into reasons: first what speaks for a match, then what speaks against. */
final class Explanation {

  private final List<Reason> forMatch = new ArrayList<>();
  private final List<Reason> against = new ArrayList<>();

  private Explanation() {}

  static List<Reason> of(
      Subject subject,
      ListedName name,
      ComparableName subjectName,
      ComparableName listedName,
      NameComparison comparison,
      Evidence evidence) {
    var explanation = new Explanation();
    if (evidence.documentNumber() != null) {
      explanation.forMatch.add(reason(ReasonCode.DOCUMENT_NUMBER_EQUAL, evidence.documentNumber()));
    }
    if (comparison.isEqual() && comparison.similarity() > 0) {
      var all = String.join(" ", subjectName.texts(subjectName.all()));
      explanation.forMatch.add(reason(ReasonCode.NAME_EQUAL, all, name.text()));
    } else {
      explanation.addParts(subjectName, listedName, comparison);
    }
    explanation.addBirth(subject, evidence.birth());
    if (evidence.nationality() != null) {
      explanation.forMatch.add(reason(ReasonCode.NATIONALITY_EQUAL, evidence.nationality()));
    }
    if (evidence.otherSex() != null) {
      explanation.against.add(
          reason(ReasonCode.SEX_DIFFERS, subject.sex().name(), evidence.otherSex().name()));
    }
    explanation.addUnpaired(subjectName, listedName, comparison);
    if (name.quality() == Quality.LOW) {
      explanation.against.add(reason(ReasonCode.WEAK_ALIAS, name.text()));
    }
    return explanation.all();
  }

  private List<Reason> all() {
    forMatch.addAll(against);
    return forMatch;
  }

  private void addParts(ComparableName subject, ComparableName listed, NameComparison comparison) {
    long equal = 0;
    var others = new ArrayList<Reason>();
    for (Pairing pairing : comparison.pairings()) {
      var code =
          switch (pairing.likeness().kind()) {
            case SPELLED_DIFFERENTLY -> ReasonCode.PART_SPELLED_DIFFERENTLY;
            case SIMILAR -> ReasonCode.PART_SIMILAR;
            case INITIAL -> ReasonCode.PART_ABBREVIATED;
            case EQUAL, NONE -> null;
          };
      if (code == null) {
        equal |= pairing.subject();
      } else {
        others.add(
            reason(
                code,
                String.join(" ", subject.texts(pairing.subject())),
                String.join(" ", listed.texts(pairing.listed()))));
      }
    }
    if (equal != 0) {
      forMatch.add(new Reason(ReasonCode.PARTS_EQUAL, subject.texts(equal)));
    }
    forMatch.addAll(others);
  }

  private void addBirth(Subject subject, BirthDateComparison birth) {
    var date = BirthDateText.of(subject.birthDate());
    var listed = BirthDateText.of(birth.listed());
    switch (birth.outcome()) {
      case EQUAL -> forMatch.add(reason(ReasonCode.BIRTH_DATE_EQUAL, date));
      case DAY_AND_MONTH_SWAPPED ->
          forMatch.add(reason(ReasonCode.BIRTH_DAY_AND_MONTH_SWAPPED, date, listed));
      case YEAR_EQUAL -> forMatch.add(reason(ReasonCode.BIRTH_YEAR_EQUAL, date.substring(0, 4)));
      case NEAR -> forMatch.add(reason(ReasonCode.BIRTH_DATE_NEAR, date, listed));
      case UNKNOWN -> against.add(reason(ReasonCode.BIRTH_DATE_UNKNOWN));
      case DIFFERS_SLIGHTLY, DIFFERS ->
          against.add(reason(ReasonCode.BIRTH_DATE_DIFFERS, date, listed));
    }
  }

  private void addUnpaired(
      ComparableName subject, ComparableName listed, NameComparison comparison) {
    if (comparison.onlySubject() != 0) {
      against.add(
          new Reason(ReasonCode.PARTS_NOT_ON_LIST, subject.texts(comparison.onlySubject())));
    }
    if (comparison.onlyListed() != 0) {
      against.add(new Reason(ReasonCode.PARTS_ONLY_ON_LIST, listed.texts(comparison.onlyListed())));
    }
    if (comparison.isOtherOrder()) {
      against.add(
          reason(
              ReasonCode.ORDER_DIFFERS,
              String.join(" ", subject.texts(subject.all())),
              String.join(" ", listed.texts(listed.all()))));
    }
  }

  private static Reason reason(ReasonCode code, String... values) {
    return new Reason(code, List.of(values));
  }
}
