package org.kervan.messages.edifact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads up to eight bytes as one number, so that codes are compared and found at once. */
final class Octets {

  private static final VarHandle FIRST_HIGH =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle FIRST_LOW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** One in each of the eight bytes. */
  static final long EACH = 0x0101010101010101L;

  private Octets() {}

  /** The eight bytes at {@code from}, the first one the least significant. */
  static long at(byte[] bytes, int from) {
    return (long) FIRST_LOW.get(bytes, from);
  }

  /** The bytes as a number, the first one the most significant; {@code length} is 1 to 8. */
  static long packed(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length) {
      return (long) FIRST_HIGH.get(bytes, from) >>> (Long.SIZE - length * Byte.SIZE);
    }
    long packed = 0;
    for (int i = from; i < from + length; i++) {
      packed = packed << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return packed;
  }
}
