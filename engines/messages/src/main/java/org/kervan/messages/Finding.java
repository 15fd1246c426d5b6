package org.kervan.messages;

/**
 * Something odd in a message: what, where, and what was done about it. A finding is about data and
 * never a fault of the system.
 *
 * @param messageNumber the message in its file, from 1; 0 for the file itself
 * @param segment number of the segment in the message, UNH being 1; 0 for the message or file
 *     itself
 * @param offset offset in the file of the segment's first byte
 * @param text the offending text, at most 80 characters, control characters replaced; this may be
 *     personal data
 */
public record Finding(FindingCode code, int messageNumber, int segment, long offset, String text) {

  public Severity severity() {
    return code.severity();
  }

  /** How much was lost. */
  public enum Severity {
    /** Odd, nothing lost. */
    NOTE,
    /** A field could not be read, or was guessed. */
    FIELD_LOST,
    /** A person, a message or more could not be read. */
    MESSAGE_LOST
  }
}
