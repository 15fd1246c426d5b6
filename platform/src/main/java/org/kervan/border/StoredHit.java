package org.kervan.border;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hit as it is kept.
 *
 * @param goneAt when an assessment no longer gave it; absent while it stands
 * @param decidedBy number of the decision whose officer had it in view
 */
public record StoredHit(
    UUID id,
    UUID traveller,
    Hit hit,
    Instant foundAt,
    @Nullable Instant goneAt,
    @Nullable Long decidedBy) {

  public boolean stands() {
    return goneAt == null;
  }

  public boolean isUndecided() {
    return stands() && decidedBy == null;
  }
}
