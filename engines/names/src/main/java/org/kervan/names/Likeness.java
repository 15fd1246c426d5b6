package org.kervan.names;

import org.kervan.names.NamePart.Form;

/**
 * How like two parts of names are.
 *
 * @param similarity 0..1
 */
record Likeness(Kind kind, double similarity) {

  enum Kind {
    EQUAL,
    SPELLED_DIFFERENTLY,
    SIMILAR,
    INITIAL,
    NONE
  }

  static final Likeness EQUAL = new Likeness(Kind.EQUAL, 1);
  static final Likeness NONE = new Likeness(Kind.NONE, 0);

  /** Two words of one side are one word of the other. */
  static final Likeness JOINED = new Likeness(Kind.SPELLED_DIFFERENTLY, 0.97);

  private static final Likeness SPELLING = new Likeness(Kind.SPELLED_DIFFERENTLY, 0.95);
  private static final Likeness OTHER_LANGUAGE = new Likeness(Kind.SPELLED_DIFFERENTLY, 0.85);
  private static final Likeness INITIAL = new Likeness(Kind.INITIAL, 0.7);

  static Likeness of(NamePart a, NamePart b) {
    if (a.sharesFormWith(b)) {
      return EQUAL;
    }
    if (a.isSpellingOf(b)) {
      return a.spelling().otherLanguage() == b.spelling().otherLanguage()
          ? SPELLING
          : OTHER_LANGUAGE;
    }
    if (a.isInitial() || b.isInitial()) {
      return a.usualForm().charAt(0) == b.usualForm().charAt(0) ? INITIAL : NONE;
    }
    return byEdits(a, b);
  }

  private static Likeness byEdits(NamePart a, NamePart b) {
    double best = 0;
    for (Form form : a.forms()) {
      for (Form other : b.forms()) {
        int allowed = Math.min(form.edits(), other.edits());
        int length = form.text().length();
        int otherLength = other.text().length();
        if (mayBeSimilar(form.letters(), length, other.letters(), otherLength, allowed)) {
          int edits = Edits.between(form.text(), other.text(), allowed);
          if (edits <= allowed) {
            best = Math.max(best, 1 - (double) edits / Math.max(length, otherLength));
          }
        }
      }
    }
    return best == 0 ? NONE : new Likeness(Kind.SIMILAR, best);
  }

  /** An edit changes the length by at most one, and brings or takes away at most one letter. */
  static boolean mayBeSimilar(
      int letters, int length, int otherLetters, int otherLength, int allowed) {
    return allowed > 0
        && Math.abs(length - otherLength) <= allowed
        && Integer.bitCount(letters & ~otherLetters) <= allowed
        && Integer.bitCount(otherLetters & ~letters) <= allowed;
  }
}
