package org.kervan.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/** The entries of a list with their names ready to be compared, and the comparison with one. */
final class Entries {

  private final List<Entry> entries;
  private final Rarity rarity;

  /** A name of an entry, ready to be compared. */
  record EntryName(ListedName listed, ComparableName comparable) {}

  /**
   * @param number position in the list, from 0
   */
  record Entry(int number, ListedPerson person, List<EntryName> names, Evidence.Facts facts) {}

  /** The subject with its name ready to be compared with this list. */
  record Query(Subject subject, ComparableName name, Evidence.Facts facts) {}

  Entries(List<ListedPerson> persons) {
    var parts =
        persons.stream()
            .map(person -> person.names().stream().map(n -> NameParts.of(n.text())).toList())
            .toList();
    rarity =
        new Rarity(parts.stream().map(p -> p.stream().flatMap(List::stream).toList()).toList());
    var made = new ArrayList<Entry>(persons.size());
    for (int number = 0; number < persons.size(); number++) {
      var person = persons.get(number);
      var names = new ArrayList<EntryName>();
      for (int name = 0; name < person.names().size(); name++) {
        names.add(
            new EntryName(
                person.names().get(name), new ComparableName(parts.get(number).get(name), rarity)));
      }
      made.add(new Entry(number, person, List.copyOf(names), Evidence.Facts.of(person)));
    }
    entries = List.copyOf(made);
  }

  List<Entry> all() {
    return entries;
  }

  Query query(Subject subject) {
    var name =
        Stream.concat(subject.givenNames().stream(), Stream.of(subject.surname()))
            .map(part -> part.replace(',', ' '))
            .toList();
    return new Query(
        subject,
        new ComparableName(NameParts.of(String.join(" ", name)), rarity),
        Evidence.Facts.of(subject));
  }

  /** The best match with a name of the entry, or nothing below the threshold. */
  static @Nullable Match match(Query query, Entry entry, double threshold) {
    var evidence = Evidence.of(query.facts, entry.facts);
    EntryName best = null;
    NameComparison bestComparison = null;
    double bestScore = -1;
    for (EntryName name : entry.names) {
      var comparison = NameComparison.of(query.name, name.comparable);
      boolean weak = name.listed.quality() == Quality.LOW;
      double score = Score.of(comparison.similarity(), comparison.information(), weak, evidence);
      if (score > bestScore) {
        best = name;
        bestComparison = comparison;
        bestScore = score;
      }
    }
    boolean supported =
        bestComparison != null
            && (bestComparison.similarity() > 0 || evidence.documentNumber() != null);
    if (best == null || bestComparison == null || !supported || bestScore < threshold) {
      return null;
    }
    var reasons =
        Explanation.of(
            query.subject, best.listed, query.name, best.comparable, bestComparison, evidence);
    return new Match(entry.person, best.listed, bestScore, reasons);
  }
}
