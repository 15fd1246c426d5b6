package org.kervan.messages.edifact;

/** Reads numbers that are written in decimal digits. */
final class Digits {

  private Digits() {}

  /** The number, or -1 where there is a byte that is no digit, or none at all. */
  static long of(byte[] bytes, int from, int length) {
    long number = length == 0 ? -1 : 0;
    for (int i = from; i < from + length && number >= 0; i++) {
      int digit = bytes[i] - '0';
      number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
    }
    return number;
  }
}
