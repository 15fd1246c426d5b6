package org.kervan.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the persons and findings of one file, and keeps the ids distinct. */
final class ReadingInProgress {

  private final Map<String, ListedPerson> persons = new LinkedHashMap<>();
  private final List<ListFinding> findings = new ArrayList<>();
  private int entities;

  void add(ListedPerson person, String place) {
    if (persons.putIfAbsent(person.entryId(), person) != null) {
      find(ListFindingCode.ID_TWICE, place, person.entryId());
    }
  }

  void replace(ListedPerson person) {
    persons.replace(person.entryId(), person);
  }

  @Nullable ListedPerson person(String entryId) {
    return persons.get(entryId);
  }

  void passOverEntity() {
    entities++;
  }

  void find(ListFindingCode code, String place, String text) {
    findings.add(new ListFinding(code, place, text));
  }

  boolean has(ListFindingCode code) {
    return findings.stream().anyMatch(finding -> finding.code() == code);
  }

  ListReading done(@Nullable LocalDate listDate) {
    if (entities > 0) {
      find(ListFindingCode.ENTITIES_PASSED_OVER, "file", Integer.toString(entities));
    }
    return new ListReading(List.copyOf(persons.values()), listDate, findings);
  }

  /** The file is something else; what its rows lack says nothing more. */
  static ListReading notThisList(String start) {
    return new ListReading(
        List.of(), null, List.of(new ListFinding(ListFindingCode.NOT_THIS_LIST, "line 1", start)));
  }
}
