package org.kervan.messages.pnrgov;

/**
 * Compares names as booking systems write them: without regard to case, blanks and hyphens, which
 * telegram lines and typists put in and leave out.
 */
final class NameText {

  /** Titles that follow a given name, the longer first where one ends in another. */
  private static final String[] TITLES = {"MISS", "MSTR", "MRS", "MS", "MR"};

  private NameText() {}

  /** Whether both have the same letters; two empty names have not. */
  static boolean same(String one, String other) {
    return common(one, other) == BOTH_END;
  }

  /** Whether one of them begins with all letters of the other, at least two. */
  static boolean oneBeginsTheOther(String one, String other) {
    int common = common(one, other);
    return common == BOTH_END || common >= 2;
  }

  /** Whether a name begins with all letters of another, at least two. */
  static boolean begins(String name, String beginning) {
    return oneBeginsTheOther(name, beginning) && letters(beginning) <= letters(name);
  }

  private static final int BOTH_END = Integer.MAX_VALUE;

  /** How many letters they share when one ends; -1 where they differ; BOTH_END where both end. */
  private static int common(String one, String other) {
    int i = 0;
    int j = 0;
    int letters = 0;
    while (true) {
      i = nextLetter(one, i);
      j = nextLetter(other, j);
      if (i == one.length() || j == other.length()) {
        boolean both = i == one.length() && j == other.length();
        return both && letters > 0 ? BOTH_END : letters;
      }
      if (fold(one.charAt(i++)) != fold(other.charAt(j++))) {
        return -1;
      }
      letters++;
    }
  }

  private static int letters(String name) {
    int letters = 0;
    for (int i = nextLetter(name, 0); i < name.length(); i = nextLetter(name, i + 1)) {
      letters++;
    }
    return letters;
  }

  private static int nextLetter(String name, int from) {
    int at = from;
    while (at < name.length() && !Character.isLetter(name.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char fold(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : Character.toUpperCase(c);
  }

  /**
   * A given name without the title behind it, where that is sure: the title is a word of its own,
   * or the travel document has the name without it. {@code AMR} is a name.
   *
   * @param documentGiven given names of the travel document; empty where there is none
   */
  static String withoutTitle(String given, String documentGiven) {
    for (String title : TITLES) {
      int rest = given.length() - title.length();
      if (rest > 0 && given.regionMatches(true, rest, title, 0, title.length())) {
        String name = given.substring(0, rest);
        boolean own = given.charAt(rest - 1) == ' ';
        if (own || (begins(documentGiven, name) && !begins(documentGiven, given))) {
          return name.strip();
        }
      }
    }
    return given;
  }
}
