package org.kervan.border.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.Decision;
import org.kervan.border.Decisions;
import org.kervan.border.Flights;
import org.kervan.border.Hits;
import org.kervan.border.KnownFlight;
import org.kervan.border.KnownTraveller;
import org.kervan.border.Messages;
import org.kervan.border.StoredHit;
import org.kervan.border.Travellers;
import org.kervan.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A flight with its travellers, hits first. */
@Controller
class FlightPage {
  private final Pages pages;
  private final Flights flights;
  private final Travellers travellers;
  private final Hits hits;
  private final Decisions decisions;
  private final Messages messages;

  FlightPage(
      Pages pages,
      Flights flights,
      Travellers travellers,
      Hits hits,
      Decisions decisions,
      Messages messages) {
    this.pages = pages;
    this.flights = flights;
    this.travellers = travellers;
    this.hits = hits;
    this.decisions = decisions;
    this.messages = messages;
  }

  @GetMapping("/flights/{id}")
  @Needs(Permission.SEE_TRAVELLERS)
  @Transactional
  View show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(required = false) @Nullable UUID decided,
      @AuthenticationPrincipal Account account) {
    KnownFlight flight =
        flights
            .open(id, account)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<TravellerRow> rows = rows(id);
    List<TravellerRow> withHit =
        rows.stream()
            .filter(row -> !row.hits().isEmpty() && row.traveller().presence().travels())
            .sorted(TravellerRow.ORDER)
            .toList();
    List<TravellerRow> beyond = beyondTheirCaps(withHit);
    List<TravellerRow> first = withHit.stream().filter(row -> !beyond.contains(row)).toList();
    List<TravellerRow> others = rows.stream().filter(row -> !withHit.contains(row)).toList();
    return pages.show(
        "border/flight",
        new FlightView(
            flight,
            messages.about(id),
            first,
            beyond,
            others.stream().filter(row -> fits(row, find)).toList(),
            others.size(),
            find.strip(),
            rows.stream()
                .filter(row -> row.traveller().id().equals(decided) && row.decision() != null)
                .findFirst()
                .orElse(null),
            withHit.stream().filter(TravellerRow::isUndecided).findFirst().orElse(null)));
  }

  private List<TravellerRow> rows(UUID flight) {
    List<KnownTraveller> everybody = travellers.on(flight);
    Map<UUID, List<StoredHit>> hitsOf =
        hits.onFlight(flight).stream().collect(Collectors.groupingBy(StoredHit::traveller));
    Map<UUID, Decision> decisionOn =
        decisions.onFlight(flight).stream()
            .collect(Collectors.toMap(Decision::traveller, Function.identity()));
    Map<String, List<KnownTraveller>> bookings =
        everybody.stream()
            .filter(t -> !t.reported().bookingReference().isEmpty())
            .collect(Collectors.groupingBy(t -> t.reported().bookingReference()));
    return everybody.stream()
        .sorted(java.util.Comparator.comparing(t -> t.reported().name().display()))
        .map(t ->
            new TravellerRow(
                t,
                StoredHits.standing(hitsOf.getOrDefault(t.id(), List.of())),
                bookings.getOrDefault(t.reported().bookingReference(), List.of()).stream()
                    .filter(other -> !other.id().equals(t.id()))
                    .toList(),
                decisionOn.get(t.id())))
        .toList();
  }

  /** Each profile may limit how many of its hits a flight shows first; the rest are shown below. */
  private static List<TravellerRow> beyondTheirCaps(List<TravellerRow> ordered) {
    Map<String, Integer> shown = new HashMap<>();
    List<TravellerRow> beyond = new ArrayList<>();
    for (TravellerRow row : ordered) {
      boolean allBeyond = true;
      for (StoredHit hit : row.hits()) {
        Integer cap = hit.hit().cap();
        allBeyond &= cap != null && shown.merge(hit.hit().source(), 1, Integer::sum) > cap;
      }
      if (allBeyond) {
        beyond.add(row);
      }
    }
    return beyond;
  }

  private static boolean fits(TravellerRow row, String find) {
    String wanted = find.strip().toUpperCase(Locale.ROOT);
    var t = row.traveller().reported();
    return Stream.of(t.name().display(), t.seat(), t.bookingReference())
        .anyMatch(text -> text.toUpperCase(Locale.ROOT).contains(wanted));
  }
}
