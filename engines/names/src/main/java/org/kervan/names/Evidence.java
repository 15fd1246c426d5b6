package org.kervan.names;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the subject and an entry beside their names.
 *
 * @param otherSex the list's, where it differs; absent when it does not, or one side is unknown
 * @param nationality that both have, as the subject gives it; absent when none
 * @param documentNumber that both have, as the list writes it; absent when none
 */
record Evidence(
    BirthDateComparison birth,
    @Nullable Sex otherSex,
    @Nullable String nationality,
    @Nullable String documentNumber) {

  /** Shorter numbers are met by chance. */
  private static final int SHORTEST_DOCUMENT_NUMBER = 6;

  /** A person's sides of the comparison that names have no part in, ready to be compared. */
  record Facts(
      List<BirthDate> birthDates,
      Set<Sex> sexes,
      Map<String, String> countries,
      Map<String, String> documents) {

    static Facts of(ListedPerson person) {
      return new Facts(
          person.birthDates(),
          Set.copyOf(person.sexes()),
          byKey(person.nationalities(), Countries::code),
          byKey(person.documentNumbers(), Evidence::documentKey));
    }

    static Facts of(Subject subject) {
      return new Facts(
          subject.birthDate() == null ? List.of() : List.of(subject.birthDate()),
          Set.of(subject.sex()),
          byKey(subject.nationalities(), Countries::code),
          byKey(subject.documentNumbers(), Evidence::documentKey));
    }

    private static Map<String, String> byKey(List<String> values, UnaryOperator<String> key) {
      var byKey = new LinkedHashMap<String, String>();
      values.forEach(value -> byKey.putIfAbsent(key.apply(value), value));
      byKey.remove("");
      return byKey;
    }
  }

  static Evidence of(Facts subject, Facts listed) {
    return new Evidence(
        BirthDateComparison.of(
            subject.birthDates.isEmpty() ? null : subject.birthDates.getFirst(), listed.birthDates),
        otherSex(subject.sexes, listed.sexes),
        firstShared(subject.countries, listed.countries),
        firstShared(listed.documents, subject.documents));
  }

  /** Letters and digits only; empty where the number is too short to identify a document. */
  private static String documentKey(String number) {
    var key = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return key.length() < SHORTEST_DOCUMENT_NUMBER ? "" : key;
  }

  private static @Nullable Sex otherSex(Set<Sex> subject, Set<Sex> listed) {
    boolean differs =
        !subject.contains(Sex.UNSPECIFIED)
            && !listed.contains(Sex.UNSPECIFIED)
            && Collections.disjoint(subject, listed);
    return differs && !listed.isEmpty() ? listed.iterator().next() : null;
  }

  /** The first side's value for a key that both sides have. */
  private static @Nullable String firstShared(
      Map<String, String> values, Map<String, String> others) {
    for (var value : values.entrySet()) {
      if (others.containsKey(value.getKey())) {
        return value.getValue();
      }
    }
    return null;
  }
}
