package org.kervan.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the parts of two names, whatever their order, and measures how much of both the pairs
 * explain. Pairs are taken best first; names are too short for that to miss a better whole often.
 *
 * @param pairings in the subject's order
 * @param onlySubject parts of the subject without a pair, a bit for each
 * @param onlyListed parts of the listed name without a pair, a bit for each
 * @param similarity 0..1: the weight of the pairs, each as far as its parts are like, in the weight
 *     of everything
 * @param information weight of the pairs as far as they are like; 1 is one part that only one
 *     person of the list has
 */
record NameComparison(
    List<Pairing> pairings,
    long onlySubject,
    long onlyListed,
    double similarity,
    double information) {

  /** A document has the full name, so a part that the list does not have speaks against. */
  static final double UNPAIRED_OF_SUBJECT = 0.6;

  /** Lists add patronymics and grandfathers' names that documents do not have. */
  private static final double UNPAIRED_OF_LISTED = 0.15;

  private static final Comparator<Pairing> BEST_FIRST =
      Comparator.comparingDouble((Pairing pairing) -> -pairing.likeness.similarity())
          .thenComparingDouble(pairing -> -pairing.weight)
          .thenComparingLong(pairing -> pairing.subject)
          .thenComparingLong(pairing -> pairing.listed);

  /**
   * @param subject parts of the subject, a bit for each: one, or two neighbours
   * @param listed parts of the listed name likewise
   * @param weight of the more common side
   */
  record Pairing(long subject, long listed, double weight, Likeness likeness) {}

  static NameComparison of(ComparableName subject, ComparableName listed) {
    var possible = new ArrayList<Pairing>();
    for (int i = 0; i < subject.size(); i++) {
      for (int j = 0; j < listed.size(); j++) {
        addParts(possible, subject, i, listed, j);
        addJoins(possible, subject, i, listed, j);
      }
    }
    possible.sort(BEST_FIRST);
    var chosen = new ArrayList<Pairing>();
    long freeSubject = subject.all();
    long freeListed = listed.all();
    for (Pairing pairing : possible) {
      if ((pairing.subject & ~freeSubject) == 0 && (pairing.listed & ~freeListed) == 0) {
        chosen.add(pairing);
        freeSubject &= ~pairing.subject;
        freeListed &= ~pairing.listed;
      }
    }
    chosen.sort(Comparator.comparingLong(Pairing::subject));
    double information = 0;
    double paired = 0;
    for (Pairing pairing : chosen) {
      information += pairing.weight * pairing.likeness.similarity();
      paired += pairing.weight;
    }
    double everything =
        paired
            + UNPAIRED_OF_SUBJECT * subject.weightOf(freeSubject)
            + UNPAIRED_OF_LISTED * listed.weightOf(freeListed);
    return new NameComparison(
        chosen,
        freeSubject,
        freeListed,
        chosen.isEmpty() ? 0 : information / everything,
        information);
  }

  private static void addParts(
      List<Pairing> possible, ComparableName subject, int i, ComparableName listed, int j) {
    var likeness = Likeness.of(subject.part(i), listed.part(j));
    if (likeness.kind() != Likeness.Kind.NONE) {
      double weight = Math.min(subject.weight(i), listed.weight(j));
      possible.add(new Pairing(1L << i, 1L << j, weight, likeness));
    }
  }

  private static void addJoins(
      List<Pairing> possible, ComparableName subject, int i, ComparableName listed, int j) {
    if (i + 1 < subject.size() && isJoin(subject.join(i), listed.part(j))) {
      double weight = Math.min(subject.weight(i) + subject.weight(i + 1), listed.weight(j));
      possible.add(new Pairing(3L << i, 1L << j, weight, Likeness.JOINED));
    }
    if (j + 1 < listed.size() && isJoin(listed.join(j), subject.part(i))) {
      double weight = Math.min(subject.weight(i), listed.weight(j) + listed.weight(j + 1));
      possible.add(new Pairing(1L << i, 3L << j, weight, Likeness.JOINED));
    }
  }

  private static boolean isJoin(NamePart join, NamePart word) {
    return join.sharesFormWith(word) || join.isSpellingOf(word);
  }

  boolean isEqual() {
    return onlySubject == 0
        && onlyListed == 0
        && pairings.stream().allMatch(pair -> pair.likeness.kind() == Likeness.Kind.EQUAL);
  }

  /** Surname first or last is the same order; anything else is not. */
  boolean isOtherOrder() {
    int falls = 0;
    for (int at = 0; at < pairings.size(); at++) {
      var next = pairings.get((at + 1) % pairings.size());
      if (next.listed < pairings.get(at).listed) {
        falls++;
      }
    }
    return falls > 1;
  }
}
