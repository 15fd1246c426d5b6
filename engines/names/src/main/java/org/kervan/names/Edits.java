package org.kervan.names;

/**
 * Letters that must be changed, added, dropped or exchanged with their neighbour to make one word
 * of another (optimal string alignment).
 */
final class Edits {

  private static final int LONGEST_EXACT = 3;
  private static final int LONGEST_WITH_ONE = 6;

  private Edits() {}

  /** None up to three letters and in other scripts, one up to six letters, two above. */
  static int allowed(String word) {
    if (word.length() <= LONGEST_EXACT || !Letters.isLatin(word)) {
      return 0;
    }
    return word.length() <= LONGEST_WITH_ONE ? 1 : 2;
  }

  /** The number of edits, or any number above {@code limit} where there are more. */
  static int between(String a, String b, int limit) {
    var before = new int[b.length() + 1];
    var previous = new int[b.length() + 1];
    var current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        current[j] = edits;
        least = Math.min(least, edits);
      }
      if (least > limit + 1) {
        return least;
      }
      var free = before;
      before = previous;
      previous = current;
      current = free;
    }
    return previous[b.length()];
  }
}
