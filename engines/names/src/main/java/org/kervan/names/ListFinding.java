package org.kervan.names;

/**
 * Something odd in a watchlist file: what, where, and what was done about it. A finding is about
 * data and never a fault of the system.
 *
 * @param place where in the file, such as {@code line 12} or {@code alt line 7}
 * @param text the offending text, at most 80 characters, control characters replaced; this may be
 *     personal data
 */
public record ListFinding(ListFindingCode code, String place, String text) {

  private static final int LONGEST_TEXT = 80;

  public ListFinding {
    var shown = text.strip().replaceAll("\\p{Cntrl}", " ");
    text = shown.codePointCount(0, shown.length()) <= LONGEST_TEXT ? shown : start(shown);
  }

  public Severity severity() {
    return code.severity();
  }

  private static String start(String text) {
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
  }

  /** How much was lost. */
  public enum Severity {
    /** Nothing lost. */
    NOTE,
    /** A field could not be read, or was guessed; the person is on the list. */
    FIELD_LOST,
    /** A person or an alias could not be read. */
    ENTRY_LOST,
    /** The file, or its rest, could not be read. */
    FILE_LOST
  }
}
