package org.kervan.messages.mrz;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A check digit and what it should be. ICAO Doc 9303-3, 4.9: weights 7, 3, 1; letters count from 10
 * to 35, the filler 0; the sum modulo 10.
 *
 * @param field what it covers
 * @param declared the character in its place
 * @param computed the digit that fits
 * @param right whether it fits; a filler over a blank field does
 */
public record CheckDigit(MrzField field, char declared, char computed, boolean right) {

  /** The ten right digits of a field, so that documents share them. */
  static List<CheckDigit> right(MrzField field) {
    return IntStream.rangeClosed('0', '9')
        .mapToObj(digit -> new CheckDigit(field, (char) digit, (char) digit, true))
        .toList();
  }
}
