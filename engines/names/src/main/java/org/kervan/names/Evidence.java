package org.kervan.names;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the subject and an entry beside their names.
 *
 * @param nationality that both have, as the subject gives it; absent when none
 * @param documentNumber that both have, as the list writes it; absent when none
 */
record Evidence(
    BirthDateComparison birth,
    boolean sexDiffers,
    @Nullable String nationality,
    @Nullable String documentNumber) {

  /** Shorter numbers are met by chance. */
  private static final int SHORTEST_DOCUMENT_NUMBER = 6;

  static Evidence of(Subject subject, ListedPerson person) {
    return new Evidence(
        BirthDateComparison.of(subject.birthDate(), person.birthDates()),
        sexDiffers(subject.sex(), person),
        nationality(subject, person).orElse(null),
        documentNumber(subject, person).orElse(null));
  }

  /** Letters and digits only; empty where the number is too short to identify a document. */
  static String documentKey(String number) {
    var key = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return key.length() < SHORTEST_DOCUMENT_NUMBER ? "" : key;
  }

  private static boolean sexDiffers(Sex subject, ListedPerson person) {
    return subject != Sex.UNSPECIFIED
        && !person.sexes().isEmpty()
        && !person.sexes().contains(Sex.UNSPECIFIED)
        && !person.sexes().contains(subject);
  }

  private static Optional<String> nationality(Subject subject, ListedPerson person) {
    return subject.nationalities().stream()
        .filter(code ->
            person.nationalities().stream()
                .anyMatch(listed -> Countries.code(listed).equals(Countries.code(code))))
        .findFirst();
  }

  private static Optional<String> documentNumber(Subject subject, ListedPerson person) {
    return person.documentNumbers().stream()
        .filter(listed ->
            !documentKey(listed).isEmpty()
                && subject.documentNumbers().stream()
                    .anyMatch(number -> documentKey(number).equals(documentKey(listed))))
        .findFirst();
  }
}
