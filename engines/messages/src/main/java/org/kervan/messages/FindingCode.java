package org.kervan.messages;

import org.kervan.messages.Finding.Severity;

/**
 * Every oddity that the reader reports: its weight, one sentence for an officer, what was done, and
 * where the expectation comes from.
 */
public enum FindingCode {
  EMPTY_FILE(
      Severity.MESSAGE_LOST,
      "The file is empty.",
      "Nothing was read; ask the sender to send it again.",
      "ISO 9735-1, 7.1");

  private final Severity severity;
  private final String sentence;
  private final String action;
  private final String source;

  FindingCode(Severity severity, String sentence, String action, String source) {
    this.severity = severity;
    this.sentence = sentence;
    this.action = action;
    this.source = source;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** What was done, and what the reader can do now. */
  public String action() {
    return action;
  }

  /** Standard and place that the expectation comes from. */
  public String source() {
    return source;
  }
}
