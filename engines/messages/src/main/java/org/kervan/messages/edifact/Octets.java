package org.kervan.messages.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads up to eight bytes as one number, so that codes are compared and found at once. */
final class Octets {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Octets() {}

  /** The bytes as a number, the first one the most significant; {@code length} is 1 to 8. */
  static long packed(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length) {
      return (long) LONG.get(bytes, from) >>> (Long.SIZE - length * Byte.SIZE);
    }
    long packed = 0;
    for (int i = from; i < from + length; i++) {
      packed = packed << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return packed;
  }
}
