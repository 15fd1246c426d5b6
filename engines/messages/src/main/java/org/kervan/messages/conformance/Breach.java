package org.kervan.messages.conformance;

/**
 * One place in which a message breaks a rule.
 *
 * @param messageNumber the message in its file, from 1; 0 for the envelope
 * @param segment number of the segment in the message, UNH being 1; 0 for the envelope
 * @param offset offset in the file of the segment's first byte
 * @param place where the rule is written: directory or syntax version, and the way to the element,
 *     such as {@code D.12B NAD/C080/3036}; of the guide the segment
 * @param text the offending text, at most 80 characters; may be personal data
 * @param allowedByGuide whether the guide of WCO, IATA and ICAO itself leaves the directory here,
 *     so that the sender has nothing to mend
 */
public record Breach(
    ConformanceRule rule,
    int messageNumber,
    int segment,
    long offset,
    String place,
    String text,
    boolean allowedByGuide) {

  @Override
  public String toString() {
    return "Breach[" + rule + " at " + messageNumber + "/" + segment + ", " + place + "]";
  }
}
