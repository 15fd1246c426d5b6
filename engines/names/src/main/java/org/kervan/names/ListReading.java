package org.kervan.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a watchlist file says.
 *
 * @param persons natural persons only, in the order of the file; their ids are distinct
 * @param listDate the day the publisher made the list; absent where the file does not say
 * @param findings in the order of the file
 */
public record ListReading(
    List<ListedPerson> persons, @Nullable LocalDate listDate, List<ListFinding> findings) {

  public ListReading {
    persons = List.copyOf(persons);
    findings = List.copyOf(findings);
  }
}
