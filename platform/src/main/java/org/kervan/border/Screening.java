package org.kervan.border;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.messages.Flight;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller;
import org.kervan.names.Subject;
import org.kervan.names.Watchlist;
import org.kervan.targeting.ProfileHit;
import org.kervan.targeting.ProfileSet;

/**
 * Compares the travellers of a flight with watchlists, and asks risk profiles about the flight as a
 * whole. Pure: neither a server nor a database is needed.
 */
public final class Screening {
  private final List<ListInForce> watchlists;
  private final ProfileSet profiles;

  public Screening(List<ListInForce> watchlists, ProfileSet profiles) {
    this.watchlists = List.copyOf(watchlists);
    this.profiles = profiles;
  }

  /**
   * Everybody who is named in the lists of one flight, in their order; a list split into parts is
   * one flight.
   */
  public static Map<FlightKey, List<PassengerList>> byFlight(List<PassengerList> lists) {
    Map<FlightKey, List<PassengerList>> flights = new LinkedHashMap<>();
    for (PassengerList list : lists) {
      flights.computeIfAbsent(FlightKey.of(list.flight()), _ -> new ArrayList<>()).add(list);
    }
    return flights;
  }

  /**
   * @param travellers everybody who travels, crew included: profiles ask about companions too
   * @param today the day in Türkiye on which the question is asked
   */
  public ScreenedFlight assess(Flight flight, List<Traveller> travellers, LocalDate today) {
    // Nearly all the time goes into names, and each search stands alone.
    List<List<Hit>> hits = travellers.parallelStream().map(this::matches).toList();
    var facts = ReportedFacts.of(flight, travellers);
    var answer = profiles.assess(facts, today);
    for (ProfileHit hit : answer.hits()) {
      hits.get(Integer.parseInt(hit.travellerKey())).add(HitTexts.hit(hit));
    }
    List<AssessedTraveller> assessed = new ArrayList<>();
    for (int i = 0; i < travellers.size(); i++) {
      hits.get(i).sort(Comparator.comparing(Hit::severity).reversed());
      assessed.add(new AssessedTraveller(travellers.get(i), hits.get(i)));
    }
    return new ScreenedFlight(assessed, answer.findings());
  }

  private List<Hit> matches(Traveller traveller) {
    Subject subject = ReportedFacts.subject(traveller);
    List<Hit> hits = new ArrayList<>();
    for (ListInForce list : watchlists) {
      list.watchlist().search(subject, Watchlist.DEFAULT_THRESHOLD).stream()
          .map(match -> HitTexts.hit(list, match))
          .forEach(hits::add);
    }
    return hits;
  }
}
