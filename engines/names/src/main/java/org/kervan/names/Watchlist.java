package org.kervan.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.names.Entries.Entry;
import org.kervan.names.Entries.EntryName;
import org.kervan.names.Entries.Query;
import org.kervan.names.ListedPerson.Quality;

/**
 * A watchlist ready to be searched. Immutable, so any number of threads may search it at once.
 *
 * <p>The search returns what a comparison with every entry would: the index only finds which parts
 * of the subject's name an entry can have at all, and an entry is skipped only where even the best
 * comparison that these parts allow stays below the threshold.
 */
public final class Watchlist {

  /** Score from which an officer should look; measured on the UN and the OFAC list. */
  public static final double DEFAULT_THRESHOLD = 0.80;

  /** The bound adds the same numbers in another order. */
  private static final double ROUNDING = 1e-9;

  private final String code;
  private final Entries entries;
  private final PartIndex index;
  private final Map<String, Set<Integer>> byDocument = new HashMap<>();

  private Watchlist(String code, List<ListedPerson> persons) {
    this.code = code;
    entries = new Entries(persons);
    index =
        new PartIndex(
            entries.all().stream()
                .flatMap(entry -> entry.names().stream())
                .map(EntryName::comparable)
                .toList());
    for (Entry entry : entries.all()) {
      for (String key : entry.facts().documents().keySet()) {
        byDocument.computeIfAbsent(key, k -> new HashSet<>()).add(entry.number());
      }
    }
  }

  /**
   * @param code short name of the list, such as {@code UN}
   */
  public static Watchlist of(String code, List<ListedPerson> persons) {
    return new Watchlist(code, persons);
  }

  public String code() {
    return code;
  }

  /** Number of persons. */
  public int size() {
    return entries.all().size();
  }

  /**
   * Every entry that reaches the threshold, best first; entries of one score in the list's order.
   *
   * @param threshold above 0, up to 1; {@link #DEFAULT_THRESHOLD} unless there is a reason
   */
  public List<Match> search(Subject subject, double threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not in (0, 1]");
    }
    var query = entries.query(subject);
    var sameDocument = new HashSet<Integer>();
    for (String key : query.facts().documents().keySet()) {
      sameDocument.addAll(byDocument.getOrDefault(key, Set.of()));
    }
    var shared = sharedParts(query.name());
    var matches = new ArrayList<Match>();
    int name = 0;
    for (Entry entry : entries.all()) {
      int end = name + entry.names().size();
      if (sameDocument.contains(entry.number())
          || mayMatch(query, entry, shared, name, threshold)) {
        var match = Entries.match(query, entry, threshold);
        if (match != null) {
          matches.add(match);
        }
      }
      name = end;
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    return List.copyOf(matches);
  }

  /** For each listed name the parts of the subject that it can be paired with, a bit for each. */
  private long[] sharedParts(ComparableName subject) {
    var shared = new long[index.names()];
    for (int at = 0; at < subject.size(); at++) {
      long bit = 1L << at;
      index.forEachNameWithPartLike(subject.part(at), name -> shared[name] |= bit);
      index.forEachNameWithJoin(subject.part(at), name -> shared[name] |= bit);
      if (at + 1 < subject.size()) {
        long both = 3L << at;
        index.forEachNameWithPart(subject.join(at), name -> shared[name] |= both);
      }
    }
    return shared;
  }

  /** Whether a name could reach the threshold if it had all shared parts, and nothing else. */
  private static boolean mayMatch(
      Query query, Entry entry, long[] shared, int firstName, double threshold) {
    Evidence evidence = null;
    for (int at = 0; at < entry.names().size(); at++) {
      long parts = shared[firstName + at];
      if (parts == 0) {
        continue;
      }
      if (evidence == null) {
        evidence = Evidence.of(query.facts(), entry.facts());
      }
      double paired = query.name().weightOf(parts);
      double unpaired = query.name().weightOf(query.name().all() & ~parts);
      double similarity = paired / (paired + NameComparison.UNPAIRED_OF_SUBJECT * unpaired);
      boolean weak = entry.names().get(at).listed().quality() == Quality.LOW;
      if (Score.of(similarity, paired, weak, evidence) + ROUNDING >= threshold) {
        return true;
      }
    }
    return false;
  }
}
