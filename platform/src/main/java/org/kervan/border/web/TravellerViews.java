package org.kervan.border.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.access.Permission;
import org.kervan.border.Decision;
import org.kervan.border.Decisions;
import org.kervan.border.Flights;
import org.kervan.border.Hit;
import org.kervan.border.Hits;
import org.kervan.border.KnownFlight;
import org.kervan.border.KnownTraveller;
import org.kervan.border.Messages;
import org.kervan.border.StoredHit;
import org.kervan.border.TravellerEvent;
import org.kervan.border.Travellers;
import org.kervan.messages.PartialDate;
import org.kervan.shared.Language;
import org.kervan.targeting.RiskProfile.Text;
import org.kervan.web.Texts;
import org.springframework.stereotype.Component;

/** Gathers what is known of a traveller for the page. */
@Component
class TravellerViews {
  private final Flights flights;
  private final Travellers travellers;
  private final Hits hits;
  private final Decisions decisions;
  private final Messages messages;
  private final AuditTrail audit;

  TravellerViews(
      Flights flights,
      Travellers travellers,
      Hits hits,
      Decisions decisions,
      Messages messages,
      AuditTrail audit) {
    this.flights = flights;
    this.travellers = travellers;
    this.hits = hits;
    this.decisions = decisions;
    this.messages = messages;
    this.audit = audit;
  }

  TravellerView view(
      Travellers.OnFlight opened,
      Account reader,
      Language language,
      TravellerView.@Nullable Problem problem) {
    KnownTraveller traveller = opened.traveller();
    KnownFlight flight = flights.flight(opened.flight());
    List<StoredHit> all = hits.of(traveller.id());
    List<Decision> made = decisions.about(traveller.id());
    UUID message = traveller.source().message();
    return new TravellerView(
        flight,
        traveller,
        age(traveller.reported().birthDate(), flight),
        travellers.companions(opened.flight(), traveller),
        StoredHits.standing(all),
        all.stream().filter(hit -> !hit.stands()).toList(),
        history(traveller.id(), made, Texts.in(language)),
        messages.fileName(message).orElse(""),
        messages.segments(message, traveller.reported().segments()),
        made.isEmpty() ? null : made.getLast(),
        reader.may(Permission.DECIDE),
        problem);
  }

  private static @Nullable Integer age(@Nullable PartialDate born, KnownFlight flight) {
    LocalDateTime arrival =
        flight.scheduledArrival() == null ? flight.scheduledDeparture() : flight.scheduledArrival();
    if (arrival == null || born == null || born.month() == null || born.day() == null) {
      return null;
    }
    var birthday = LocalDate.of(born.year(), born.month(), born.day());
    return Period.between(birthday, arrival.toLocalDate()).getYears();
  }

  private List<HistoryLine> history(UUID traveller, List<Decision> made, Texts texts) {
    List<HistoryLine> lines = new ArrayList<>();
    for (TravellerEvent event : travellers.events(traveller)) {
      String key = "border.event." + event.kind();
      lines.add(
          new HistoryLine(
              event.at(), texts.of(key, detail(event, texts)), "", List.of(), event.message()));
    }
    for (Decision decision : made) {
      String kind = texts.of("border.decision", decision.kind());
      String what = texts.of("border.event.decision", kind, decision.reason());
      List<String> settled = decision.hits().stream().map(hit -> told(hit, texts)).toList();
      lines.add(new HistoryLine(decision.at(), what, decision.officer(), settled, null));
    }
    audit.about(AuditSubject.traveller(traveller)).stream()
        .filter(entry -> entry.act() == Act.TRAVELLER_READ)
        .forEach(entry ->
            lines.add(
                new HistoryLine(
                    entry.at(), texts.of("border.event.looked"), entry.actor(), List.of(), null)));
    lines.sort(Comparator.comparing(HistoryLine::at));
    return lines;
  }

  /** A hit in one line, with its reasons. */
  private static String told(Hit hit, Texts texts) {
    String source =
        hit.kind() == Hit.Kind.WATCHLIST
            ? texts.of("border.hit.watchlist", hit.source(), hit.entry())
            : texts.of("border.hit.profile", hit.source());
    return texts.of(
        "border.event.settled",
        texts.of("border.severity", hit.severity()),
        in(hit.title(), texts.language()),
        source,
        hit.version(),
        hit.reasons().stream()
            .map(reason -> in(reason, texts.language()))
            .collect(Collectors.joining(" ")));
  }

  private static String in(Text text, Language language) {
    return language == Language.TURKISH ? text.tr() : text.en();
  }

  private static String detail(TravellerEvent event, Texts texts) {
    return event.kind() == TravellerEvent.Kind.CHANGED
        ? Arrays.stream(event.detail().split(","))
            .map(field -> texts.of("border.field." + field))
            .collect(Collectors.joining(", "))
        : event.detail();
  }
}
