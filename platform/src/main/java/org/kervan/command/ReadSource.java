package org.kervan.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.Sources;

/** From where {@code kervan read} has a value, and what the sender wrote there. */
record ReadSource(Field field, int segment, int offset, int length, String asSent) {

  /**
   * @param file absent where nobody asked for sources
   */
  static @Nullable List<ReadSource> of(Sources sources, byte @Nullable [] file) {
    if (file == null) {
      return null;
    }
    return sources.all().stream()
        .map(s -> new ReadSource(s.field(), s.segment(), s.offset(), s.length(), s.asSent(file)))
        .toList();
  }
}
