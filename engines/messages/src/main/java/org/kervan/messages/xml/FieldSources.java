package org.kervan.messages.xml;

import java.util.Arrays;
import org.kervan.messages.Sources;

/** Gathers from where the fields of one record are read. */
public final class FieldSources {

  private long[] packed = new long[16];
  private int count;

  /**
   * @param source as {@link org.kervan.messages.Source#pack}
   */
  public void add(long source) {
    if (count == packed.length) {
      packed = Arrays.copyOf(packed, 2 * count);
    }
    packed[count++] = source;
  }

  public Sources sources() {
    return Sources.of(Arrays.copyOf(packed, count));
  }
}
