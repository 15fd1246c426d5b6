package org.kervan.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who is compared with a list.
 *
 * @param surname as on the document; empty for a person with one name
 * @param givenNames in order
 * @param birthDate absent when unknown
 * @param nationalities ISO 3166-1 alpha-3
 * @param documentNumbers as on the documents
 */
public record Subject(
    String surname,
    List<String> givenNames,
    @Nullable BirthDate birthDate,
    Sex sex,
    List<String> nationalities,
    List<String> documentNumbers) {

  public Subject {
    givenNames = List.copyOf(givenNames);
    nationalities = List.copyOf(nationalities);
    documentNumbers = List.copyOf(documentNumbers);
  }

  @Override
  public String toString() {
    return "Subject[..]";
  }
}
