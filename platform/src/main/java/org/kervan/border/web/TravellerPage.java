package org.kervan.border.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.DecideOnTraveller;
import org.kervan.border.Decided;
import org.kervan.border.Decision;
import org.kervan.border.Decisions;
import org.kervan.border.HitInView;
import org.kervan.border.Hits;
import org.kervan.border.StoredHit;
import org.kervan.border.Travellers;
import org.kervan.web.Languages;
import org.kervan.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A traveller with the hits and their reasons, and the officer's decision. */
@Controller
class TravellerPage {
  private final Pages pages;
  private final Travellers travellers;
  private final Hits hits;
  private final Decisions decisions;
  private final TravellerViews views;

  TravellerPage(
      Pages pages, Travellers travellers, Hits hits, Decisions decisions, TravellerViews views) {
    this.pages = pages;
    this.travellers = travellers;
    this.hits = hits;
    this.decisions = decisions;
    this.views = views;
  }

  @GetMapping("/travellers/{id}")
  @Needs(Permission.SEE_TRAVELLERS)
  @Transactional
  View show(
      @PathVariable UUID id, @AuthenticationPrincipal Account account, HttpServletRequest request) {
    return page(HttpStatus.OK, id, account, request, null);
  }

  /**
   * @param seen number of the newest decision that the page showed; 0 for none
   * @param hit the hits that the page showed, each with its revision
   */
  @PostMapping("/travellers/{id}/decisions")
  @Needs(Permission.DECIDE)
  @Transactional
  View decide(
      @PathVariable UUID id,
      @RequestParam Decision.Kind decision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "0") long seen,
      @RequestParam(defaultValue = "") List<HitInView> hit,
      @AuthenticationPrincipal Account account,
      HttpServletRequest request) {
    var traveller = travellers.find(id).orElseThrow(TravellerPage::notFound);
    var wish = new DecideOnTraveller(id, decision, reason, seen, hit);
    return switch (decisions.decide(wish, account)) {
      case Decided.Recorded _ -> new RedirectView(next(id, traveller.flight()));
      case Decided.OvertakenBy(var other) ->
          page(
              HttpStatus.CONFLICT,
              id,
              account,
              request,
              new TravellerView.Problem(decision, reason, other));
      case Decided.WithoutReason() ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              id,
              account,
              request,
              new TravellerView.Problem(decision, reason, null));
    };
  }

  /** Back to the flight, unless the traveller still has a hit that the officer has not seen. */
  private String next(UUID traveller, UUID flight) {
    return hits.of(traveller).stream().anyMatch(StoredHit::isUndecided)
        ? "/travellers/" + traveller
        : "/flights/" + flight + "?decided=" + traveller;
  }

  private View page(
      HttpStatus status,
      UUID id,
      Account account,
      HttpServletRequest request,
      TravellerView.@Nullable Problem problem) {
    var opened = travellers.open(id, account).orElseThrow(TravellerPage::notFound);
    return pages.show(
        status, "border/traveller", views.view(opened, account, Languages.of(request), problem));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
