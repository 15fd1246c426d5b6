package org.kervan.messages.mrz;

/**
 * Another reading of a field, offered where an optical reader probably took one character for a
 * similar one. The document's fields show what was read; this stands beside and is never applied.
 *
 * @param line number of the line in the text, from 1
 * @param column first column of the field, from 1
 * @param from the field as read, fillers at its end left out
 * @param to the reading that fits
 */
public record Repair(MrzField field, int line, int column, String from, String to, Reason reason) {

  /** Why the other reading is offered. */
  public enum Reason {
    /** It alone, of the readings with as few changes, makes all check digits right. */
    CHECK_DIGITS,
    /** The place has digits only, and with the change all check digits are right. */
    DIGITS_ONLY,
    /** The place has letters only. */
    LETTERS_ONLY;

    /** The reason in one English sentence; its Turkish is in {@code mrz_findings_tr.properties}. */
    public String sentence() {
      return MrzFindingCode.text("Repair." + name() + ".sentence");
    }
  }
}
