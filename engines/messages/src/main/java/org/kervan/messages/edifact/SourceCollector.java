package org.kervan.messages.edifact;

import java.util.Arrays;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;

/** Gathers the sources of one record after the other. */
public final class SourceCollector {

  private long[] packed = new long[32];
  private int size;

  /**
   * @param source as {@link Source#pack}
   */
  public void add(long source) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] = source;
  }

  /** Moves everything that another one has gathered to the end of this. */
  public void takeAll(SourceCollector other) {
    for (int i = 0; i < other.size; i++) {
      add(other.packed[i]);
    }
    other.size = 0;
  }

  /** The sources since the last call. */
  public Sources take() {
    Sources taken = Sources.of(Arrays.copyOf(packed, size));
    size = 0;
    return taken;
  }
}
