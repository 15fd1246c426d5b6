package org.kervan.border;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hit as it is kept.
 *
 * @param revision raised whenever it says something else; see {@link Hit#saysTheSameAs}
 * @param goneAt when an assessment no longer gave it; absent while it stands
 * @param decidedBy number of the decision whose officer had it in view
 */
public record StoredHit(
    UUID id,
    UUID traveller,
    Hit hit,
    int revision,
    Instant foundAt,
    @Nullable Instant goneAt,
    @Nullable Long decidedBy) {

  /** What the page of the traveller puts into its form. */
  public HitInView inView() {
    return new HitInView(id, revision);
  }

  public boolean stands() {
    return goneAt == null;
  }

  public boolean isUndecided() {
    return stands() && decidedBy == null;
  }
}
