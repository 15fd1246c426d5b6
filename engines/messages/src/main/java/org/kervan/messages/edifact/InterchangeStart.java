package org.kervan.messages.edifact;

import static org.kervan.messages.edifact.ServiceCharacters.isBlank;
import static org.kervan.messages.edifact.ServiceCharacters.isLetterOrDigit;
import static org.kervan.messages.edifact.ServiceCharacters.startsWith;

import java.nio.charset.StandardCharsets;

/** Finds where the next interchange begins, past telegram lines and other text before it. */
final class InterchangeStart {

  private final byte[] file;
  // the file as text, since the JDK searches strings many bytes at a time
  private final String text;
  private int advice = -1;
  private int header = -1;

  InterchangeStart(byte[] file) {
    this.file = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
  }

  /** Offset of the next UNA or UNB, or -1. To be asked from the beginning towards the end. */
  int next(int from) {
    advice = after(from, advice, "UNA");
    header = after(from, header, "UNB");
    while (advice < text.length() && !isServiceAdvice(file, advice)) {
      advice = after(advice + 1, advice, "UNA");
    }
    while (header < text.length() && !isInterchangeHeader(file, header)) {
      header = after(header + 1, header, "UNB");
    }
    int next = Math.min(advice, header);
    return next < text.length() ? next : -1;
  }

  private int after(int from, int known, String tag) {
    if (known >= from) {
      return known;
    }
    int at = text.indexOf(tag, from);
    return at < 0 ? text.length() : at;
  }

  /** Offset of the next UNG or UNH at the start of a line, for a file without UNB; or -1. */
  static int nextBareMessage(byte[] file, int from) {
    for (int i = from; i + 4 < file.length; i++) {
      boolean header = startsWith(file, i, "UNH") || startsWith(file, i, "UNG");
      if (header && !isLetterOrDigit(file[i + 3]) && (i == 0 || !isLetterOrDigit(file[i - 1]))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code UNB}, a separator and a syntax identifier such as UNOA or IATA. */
  private static boolean isInterchangeHeader(byte[] file, int i) {
    return startsWith(file, i, "UNB")
        && i + 8 < file.length
        && !isLetterOrDigit(file[i + 3])
        && (startsWith(file, i + 4, "UNO") || startsWith(file, i + 4, "IAT"));
  }

  private static boolean isServiceAdvice(byte[] file, int i) {
    if (!startsWith(file, i, "UNA")) {
      return false;
    }
    int header = afterAdvice(file, i);
    return startsWith(file, header, "UNB")
        || startsWith(file, header, "UNG")
        || startsWith(file, header, "UNH");
  }

  /** Offset of the header after the UNA string at {@code una}. */
  static int afterAdvice(byte[] file, int una) {
    int i = una + ServiceCharacters.UNA_LENGTH;
    while (i < file.length && i < una + 2 * ServiceCharacters.UNA_LENGTH && isBlank(file[i])) {
      i++;
    }
    return i;
  }
}
