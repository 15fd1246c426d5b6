package org.kervan.command;

import java.util.Locale;
import org.kervan.messages.conformance.Breach;
import org.kervan.messages.conformance.ConformanceRule;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A place where a message breaks its directory or the guide, as {@code kervan read --conformance}
 * prints it.
 */
record ReadBreach(
    ConformanceRule rule,
    ConformanceRule.Layer layer,
    int segment,
    long offset,
    String place,
    @JsonSerialize(using = ToStringSerializer.class) String text,
    boolean allowedByGuide,
    String message,
    String source) {

  static ReadBreach of(Breach breach) {
    return new ReadBreach(
        breach.rule(),
        breach.rule().layer(),
        breach.segment(),
        breach.offset(),
        breach.place(),
        breach.text(),
        breach.allowedByGuide(),
        breach.rule().sentence(Locale.ENGLISH),
        breach.rule().source());
  }
}
