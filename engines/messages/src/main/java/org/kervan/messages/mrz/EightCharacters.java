package org.kervan.messages.mrz;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight characters at a time, each in its byte of a long, the first one lowest. An answer about
 * each of them stands in the highest bit of its byte.
 *
 * <p>Adding 0x80 - x to a byte below 0x80 sets that bit where the byte is x or more, and carries
 * nothing into the next.
 */
final class EightCharacters {

  /** The answer that all are. */
  static final long ALL = 0x8080_8080_8080_8080L;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long FILLERS = Alphabet.FILLER * ONES;

  private EightCharacters() {}

  static long at(byte[] b, int at) {
    return (long) LONG.get(b, at);
  }

  static long fillers(long eight) {
    return ~(((eight & ~ALL) ^ FILLERS) + 0x7F * ONES) & ~eight & ALL;
  }

  static long letters(long eight) {
    return between(eight, 'A', 'Z');
  }

  static long digits(long eight) {
    return between(eight, '0', '9');
  }

  private static long between(long eight, int first, int last) {
    long low = eight & ~ALL;
    return (low + (0x80 - first) * ONES) & ~(low + (0x80 - last - 1) * ONES) & ~eight & ALL;
  }

  /** The answers as eight bits, the first one lowest. */
  static long bits(long answers) {
    // the product gathers the lowest bits of all bytes in the highest one
    return ((answers >>> 7) * 0x0102_0408_1020_4080L) >>> 56;
  }

  /** How many of the last ones are fillers. */
  static int fillersAtTheEnd(long eight) {
    return Long.numberOfLeadingZeros(eight ^ FILLERS) >>> 3;
  }
}
