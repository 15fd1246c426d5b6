package org.kervan.border.web;

import java.time.LocalDate;
import java.util.List;
import org.kervan.border.FlightOfTheDay;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of the day's flights shows.
 *
 * @param airport chosen arrival airport; empty for all
 * @param airports to choose from
 * @param open whether only flights with undecided hits, or not compared, are shown
 * @param noneAtAll whether the day has no flight, whatever was chosen
 */
public record FlightsView(
    LocalDate day,
    boolean today,
    String airport,
    List<String> airports,
    boolean open,
    boolean noneAtAll,
    List<FlightOfTheDay> flights) {

  public long travellers() {
    return flights.stream().mapToLong(FlightOfTheDay::travellers).sum();
  }

  public long undecided() {
    return flights.stream().mapToLong(FlightOfTheDay::undecided).sum();
  }

  public long notCompared() {
    return flights.stream().filter(flight -> !flight.compared()).count();
  }

  public String address(LocalDate other) {
    var address = UriComponentsBuilder.fromPath(FlightsPage.PATH).queryParam("day", other);
    if (!airport.isEmpty()) {
      address.queryParam("airport", "{airport}");
    }
    if (open) {
      address.queryParam("open", true);
    }
    return address.encode().buildAndExpand(airport).toUriString();
  }
}
