package org.kervan.messages;

import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.edifact.Segment;

/** The findings of one file, up to the limit; the others are counted. */
public final class FindingLog {

  private static final int MAX_TEXT = 80;

  private final int limit;
  private final List<Finding> findings = new ArrayList<>();
  private int dropped;
  private int messageNumber;

  public FindingLog(int limit) {
    this.limit = limit;
  }

  /** Findings from here on belong to this message, 0 for the file itself. */
  public void startMessage(int number) {
    messageNumber = number;
  }

  public int messageNumber() {
    return messageNumber;
  }

  public void add(FindingCode code, Segment segment, String text) {
    add(code, segment.number(), segment.from(), text);
  }

  public void add(FindingCode code, Segment segment) {
    add(code, segment, segment.text());
  }

  public void add(FindingCode code, int segmentNumber, long offset, String text) {
    if (findings.size() >= limit) {
      dropped++;
      return;
    }
    findings.add(new Finding(code, messageNumber, segmentNumber, offset, printable(text)));
  }

  public List<Finding> findings() {
    if (dropped > 0) {
      findings.add(new Finding(FindingCode.TOO_MANY_FINDINGS, 0, 0, 0, "+" + dropped));
      dropped = 0;
    }
    return findings;
  }

  private static String printable(String text) {
    int end = Math.min(text.length(), MAX_TEXT);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder printable = new StringBuilder(text.substring(0, end));
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) {
        printable.setCharAt(i, '·');
      }
    }
    return printable.toString();
  }
}
