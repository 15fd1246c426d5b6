package org.kervan.messages;

import java.util.List;

/**
 * A name as the carrier sent it (NAD C080). Upper or lower case, diacritics and order are kept.
 * Prints as {@code PersonName[..]} because a name in a log can endanger its bearer.
 *
 * @param surname empty for a person who has one name only
 * @param givenNames in order; empty for a person who has one name only, which is then the surname
 */
public record PersonName(String surname, List<String> givenNames) {

  public PersonName {
    givenNames = List.copyOf(givenNames);
  }

  /** Surname and given names in one line, as an officer reads them. */
  public String display() {
    String given = String.join(" ", givenNames);
    if (surname.isEmpty()) {
      return given;
    }
    return given.isEmpty() ? surname : surname + ", " + given;
  }

  @Override
  public String toString() {
    return "PersonName[..]";
  }
}
