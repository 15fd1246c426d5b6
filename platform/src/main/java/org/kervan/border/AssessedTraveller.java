package org.kervan.border;

import java.util.List;
import org.kervan.messages.Traveller;

/** A traveller with the hits that an assessment gave, the gravest first. */
public record AssessedTraveller(Traveller traveller, List<Hit> hits) {
  public AssessedTraveller {
    hits = List.copyOf(hits);
  }
}
