package org.kervan.border.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.border.StoredHit;

/** The order in which hits are shown. */
final class StoredHits {
  static final Comparator<StoredHit> GRAVEST_FIRST =
      Comparator.comparing((StoredHit hit) -> !hit.isUndecided())
          .thenComparing(hit -> hit.hit().severity(), Comparator.reverseOrder())
          .thenComparing(hit -> score(hit.hit().score()), Comparator.reverseOrder());

  private StoredHits() {}

  private static double score(@Nullable Double score) {
    return score == null ? 0 : score;
  }

  static List<StoredHit> standing(List<StoredHit> hits) {
    return hits.stream().filter(StoredHit::stands).sorted(GRAVEST_FIRST).toList();
  }
}
