package org.kervan.messages.mrz;

/**
 * Something odd in a machine readable zone: what and where; the code says what was done.
 *
 * @param line number of the line in the text or file, from 1; 0 for the whole
 * @param column the standard's position in that line, from 1, counted after cleaning; 0 for the
 *     whole line
 * @param text the offending text, at most 80 characters; this may be personal data
 */
public record MrzFinding(MrzFindingCode code, int line, int column, String text) {

  public Severity severity() {
    return code.severity();
  }

  /** How much was lost. */
  public enum Severity {
    /** Odd, nothing lost: the document stays valid. */
    NOTE,
    /** A field is missing, wrong or doubtful. */
    FIELD_LOST,
    /** A document could not be read. */
    DOCUMENT_LOST
  }
}
