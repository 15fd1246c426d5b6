package org.kervan.messages.edifact;

import static org.kervan.messages.edifact.ServiceCharacters.isBlank;
import static org.kervan.messages.edifact.ServiceCharacters.isLetterOrDigit;
import static org.kervan.messages.edifact.ServiceCharacters.startsWith;

/** Finds where the next interchange begins, past telegram lines and other text before it. */
final class InterchangeStart {

  private InterchangeStart() {}

  /** Offset of the next UNB, or of the UNA before it, or -1. */
  static int next(byte[] file, int from) {
    int header = header(file, from);
    while (header < file.length && !isInterchangeHeader(file, header)) {
      header = header(file, header + 1);
    }
    if (header == file.length) {
      return -1;
    }
    for (int i = Math.max(from, header - 2 * ServiceCharacters.UNA_LENGTH); i < header; i++) {
      if (startsWith(file, i, "UNA") && afterAdvice(file, i) == header) {
        return i;
      }
    }
    return header;
  }

  /**
   * Offset of the next UNB, or the length of the file. Eight places are tried at once: a byte of
   * {@code differs} is zero where the three letters stand, and subtracting one then borrows from
   * its highest bit.
   */
  private static int header(byte[] file, int from) {
    int i = from;
    for (; i + 10 <= file.length; i += Long.BYTES) {
      long differs =
          (Octets.at(file, i) ^ 'U' * Octets.EACH)
              | (Octets.at(file, i + 1) ^ 'N' * Octets.EACH)
              | (Octets.at(file, i + 2) ^ 'B' * Octets.EACH);
      if (((differs - Octets.EACH) & ~differs & (Octets.EACH << 7)) != 0) {
        break;
      }
    }
    while (i < file.length && !startsWith(file, i, "UNB")) {
      i++;
    }
    return Math.min(i, file.length);
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

  /**
   * {@code UNB}, a separator and a syntax identifier of four letters. One such as UNOA or IATA may
   * stand anywhere, since a message can break off within a word; any other only where a segment can
   * begin.
   */
  private static boolean isInterchangeHeader(byte[] file, int i) {
    if (!startsWith(file, i, "UNB") || i + 8 >= file.length || isLetterOrDigit(file[i + 3])) {
      return false;
    }
    for (int letter = i + 4; letter < i + 8; letter++) {
      if (file[letter] < 'A' || file[letter] > 'Z') {
        return false;
      }
    }
    byte element = file[i + 3];
    byte after = file[i + 8];
    if (isLetterOrDigit(after)) {
      return false;
    }
    if (startsWith(file, i + 4, "UNO") || startsWith(file, i + 4, "IATA")) {
      return true;
    }
    byte before = i == 0 ? (byte) '\n' : file[i - 1];
    return !isLetterOrDigit(before)
        && before != element
        && before != after
        && after != element
        && !isBlank(after);
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
