package org.kervan.border.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.FlightOfTheDay;
import org.kervan.border.Flights;
import org.kervan.shared.Istanbul;
import org.kervan.web.Pages;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The flights of a day; names nobody, so that looking at it leaves no audit entry. */
@Controller
class FlightsPage {
  static final String PATH = "/flights";

  private final Pages pages;
  private final Flights flights;
  private final Clock clock;

  FlightsPage(Pages pages, Flights flights, Clock clock) {
    this.pages = pages;
    this.flights = flights;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Needs(Permission.SEE_FLIGHTS)
  View show(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      @RequestParam(defaultValue = "") String airport,
      @RequestParam(defaultValue = "false") boolean open) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Istanbul.ZONE);
    LocalDate shown = day == null ? today : day;
    List<FlightOfTheDay> all = flights.of(shown);
    List<String> airports =
        all.stream()
            .map(FlightOfTheDay::arrival)
            .filter(a -> !a.isEmpty())
            .distinct()
            .sorted()
            .toList();
    List<FlightOfTheDay> chosen =
        all.stream()
            .filter(flight -> airport.isEmpty() || flight.arrival().equals(airport))
            .filter(flight -> !open || flight.isOpen())
            .toList();
    return pages.show(
        "border/flights",
        new FlightsView(
            shown, shown.equals(today), airport, airports, open, all.isEmpty(), chosen));
  }
}
