package org.kervan.border.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.border.Decision;
import org.kervan.border.KnownTraveller;
import org.kervan.border.StoredHit;
import org.kervan.targeting.RiskProfile.Severity;

/**
 * A traveller in the list of a flight.
 *
 * @param hits those that stand, the gravest first
 * @param companions on the same booking
 * @param decision the newest
 */
public record TravellerRow(
    KnownTraveller traveller,
    List<StoredHit> hits,
    List<KnownTraveller> companions,
    @Nullable Decision decision) {

  /** Undecided before decided, grave before light, near names before distant ones. */
  static final Comparator<TravellerRow> ORDER =
      Comparator.comparing((TravellerRow row) -> !row.isUndecided())
          .thenComparing(row -> row.hits.getFirst(), StoredHits.GRAVEST_FIRST)
          .thenComparingInt(row -> -row.hits.size())
          .thenComparing(row -> row.traveller.reported().name().display());

  public boolean isUndecided() {
    return hits.stream().anyMatch(StoredHit::isUndecided);
  }

  public String name() {
    return traveller.reported().name().display();
  }

  public Severity severity() {
    return hits.getFirst().hit().severity();
  }
}
