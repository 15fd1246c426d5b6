package org.kervan.messages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * From where each field of a record was read, in the order of reading. A field of several values
 * has a source for each, in the order of the values. Eight bytes for each field.
 */
public final class Sources {

  /** Of a record that was not read from a message. */
  public static final Sources NONE = new Sources(new long[0]);

  private final long[] packed;

  private Sources(long[] packed) {
    this.packed = packed;
  }

  /**
   * @param packed each as {@link Source#pack}; kept as it is, so not to be changed afterwards
   */
  public static Sources of(long... packed) {
    return packed.length == 0 ? NONE : new Sources(packed);
  }

  /** The source of the field's first value, or null where the message does not give the field. */
  public @Nullable Source find(Field field) {
    for (long source : packed) {
      if (Source.isOf(source, field)) {
        return Source.unpack(source);
      }
    }
    return null;
  }

  /** The sources of all values of the field. */
  public List<Source> all(Field field) {
    return Arrays.stream(packed)
        .filter(source -> Source.isOf(source, field))
        .mapToObj(Source::unpack)
        .toList();
  }

  public List<Source> all() {
    return Arrays.stream(packed).mapToObj(Source::unpack).toList();
  }

  /** What {@link #of} takes. */
  public LongStream packed() {
    return Arrays.stream(packed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sources sources && Arrays.equals(packed, sources.packed);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(packed);
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
