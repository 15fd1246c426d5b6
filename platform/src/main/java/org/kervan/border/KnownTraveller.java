package org.kervan.border;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Traveller;

/**
 * Somebody on a flight as far as its messages said so far.
 *
 * @param crew whether the full list that last named the person was the crew's
 * @param asOf UNB time of the message that said so; absent where no message gave one
 * @param source the message that the data come from
 */
public record KnownTraveller(
    UUID id,
    boolean crew,
    Presence presence,
    @Nullable LocalDateTime asOf,
    ListSource source,
    Traveller reported) {

  KnownTraveller with(Presence other, @Nullable LocalDateTime time) {
    return new KnownTraveller(id, crew, other, time == null ? asOf : time, source, reported);
  }

  KnownTraveller reportedAgain(
      ListSource by,
      Traveller as,
      boolean onCrewList,
      Presence other,
      @Nullable LocalDateTime time) {
    return new KnownTraveller(id, onCrewList, other, time == null ? asOf : time, by, as);
  }
}
