package org.kervan.names;

import java.util.List;

/**
 * An entry of a watchlist about a natural person.
 *
 * @param entryId the list's own reference, such as {@code QDi.001} (UN) or {@code 2674} (OFAC)
 * @param names the primary name first, then the aliases
 * @param birthDates every date the list gives, as typed by the list
 * @param sexes as far as known; more than one where the list contradicts itself
 * @param nationalities country names or codes as the list writes them
 * @param documentNumbers as the list writes them
 * @param programme the sanctions programme or reason for the entry
 * @param remarks the list's free text; empty when absent
 */
public record ListedPerson(
    String entryId,
    List<ListedName> names,
    List<BirthDate> birthDates,
    List<Sex> sexes,
    List<String> nationalities,
    List<String> documentNumbers,
    String programme,
    String remarks) {

  public ListedPerson {
    names = List.copyOf(names);
    birthDates = List.copyOf(birthDates);
    sexes = List.copyOf(sexes);
    nationalities = List.copyOf(nationalities);
    documentNumbers = List.copyOf(documentNumbers);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("entry " + entryId + " has no name");
    }
  }

  ListedPerson withNames(List<ListedName> other) {
    return new ListedPerson(
        entryId, other, birthDates, sexes, nationalities, documentNumbers, programme, remarks);
  }

  /** A name of the entry and how much the list trusts it. */
  public record ListedName(String text, Quality quality) {}

  /** UN: Good or Low; OFAC: aka and fka are good, weak aliases low. */
  public enum Quality {
    PRIMARY,
    GOOD,
    LOW
  }
}
