package org.kervan.messages.edifact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What UNB says of the messages in it. */
public record Interchange(
    String sender, String recipient, @Nullable LocalDateTime preparedAt, String reference) {
  static final Interchange UNKNOWN = new Interchange("", "", null, "");
}
