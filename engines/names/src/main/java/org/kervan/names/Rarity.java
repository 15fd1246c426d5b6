package org.kervan.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How much a part of a name says, judged by how many persons of the list have it in any spelling:
 * from nearly 0 (everybody) to 1 (one person, or nobody). It is the inverse document frequency,
 * {@code ln((n + 1) / persons) / ln(n + 1)}.
 */
final class Rarity {

  /** An initial says little, however rare the letter. */
  private static final double OF_INITIAL = 0.15;

  private static final double LEAST = 0.05;

  private final int listed;
  private final Map<String, Integer> persons = new HashMap<>();

  /**
   * @param people for each person the parts of all names
   */
  Rarity(Collection<List<NamePart>> people) {
    listed = people.size();
    for (List<NamePart> parts : people) {
      var groups = new HashSet<String>();
      parts.forEach(part -> groups.add(part.spelling().group()));
      groups.forEach(group -> persons.merge(group, 1, Integer::sum));
    }
  }

  double of(NamePart part) {
    if (part.isInitial()) {
      return OF_INITIAL;
    }
    int having = persons.getOrDefault(part.spelling().group(), 1);
    double rarity = listed == 0 ? 1 : Math.log((listed + 1.0) / having) / Math.log(listed + 1.0);
    return Math.max(LEAST, rarity);
  }
}
