package org.kervan.messages;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What UNB says of the messages in it. */
record Interchange(String sender, @Nullable LocalDateTime preparedAt, String reference) {
  static final Interchange UNKNOWN = new Interchange("", null, "");
}
