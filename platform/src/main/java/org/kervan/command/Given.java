package org.kervan.command;

import org.jspecify.annotations.Nullable;

/** What a message gives, as JSON has it: null stands for what is absent. */
final class Given {
  private Given() {}

  static @Nullable String text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() ? null : text;
  }
}
