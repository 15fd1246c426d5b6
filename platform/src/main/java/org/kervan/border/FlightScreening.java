package org.kervan.border;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kervan.messages.Traveller;
import org.kervan.shared.Istanbul;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the people of stored flights with the sources in force: after each message, and again
 * when the sources change and the flight has not landed. What failed is tried again every hour.
 */
@Component
class FlightScreening {
  private static final Logger LOG = LoggerFactory.getLogger(FlightScreening.class);
  private static final int HOURS_A_FLIGHT_MAY_BE_LATE = 3;

  private final Flights flights;
  private final Travellers travellers;
  private final Hits hits;
  private final SourcesInForce sources;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FlightScreening(
      Flights flights,
      Travellers travellers,
      Hits hits,
      SourcesInForce sources,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.flights = flights;
    this.travellers = travellers;
    this.hits = hits;
    this.sources = sources;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Compares everybody who travels. The caller has locked the flight. */
  void assess(UUID id) {
    var inForce = sources.inForce();
    var flight = flights.flight(id).asReported();
    List<KnownTraveller> travelling =
        travellers.on(id).stream().filter(t -> t.presence().travels()).toList();
    List<Traveller> reported = travelling.stream().map(KnownTraveller::reported).toList();
    var screened =
        inForce
            .screening()
            .assess(flight, reported, LocalDate.ofInstant(clock.instant(), Istanbul.ZONE));
    Map<UUID, List<Hit>> found = new LinkedHashMap<>();
    for (int i = 0; i < travelling.size(); i++) {
      found.put(travelling.get(i).id(), screened.travellers().get(i).hits());
    }
    screened
        .findings()
        .forEach(finding ->
            LOG.warn("profile {}, {}: {}", finding.file(), finding.place(), finding.code()));
    hits.update(id, found);
    flights.assessed(id, inForce.fingerprint());
  }

  /** Notes that a fault of the system kept a flight from being compared. */
  void failed(UUID id) {
    flights.assessed(id, failed(sources.inForce().fingerprint()));
  }

  /** Another one every hour, so that a flight with the mark of an earlier hour is tried again. */
  private String failed(String fingerprint) {
    return "FAILED " + clock.instant().truncatedTo(ChronoUnit.HOURS) + " " + fingerprint;
  }

  /** Compares again whoever is still to land and was compared with other sources. */
  int assessAgain() {
    String fingerprint = sources.inForce().fingerprint();
    LocalDateTime after =
        LocalDateTime.ofInstant(clock.instant(), Istanbul.ZONE)
            .minusHours(HOURS_A_FLIGHT_MAY_BE_LATE);
    List<UUID> stale =
        new ArrayList<>(flights.notAssessedWith(fingerprint, failed(fingerprint), after));
    for (UUID id : stale) {
      try {
        transaction.executeWithoutResult(_ -> lockAndAssess(id));
      } catch (TransientDataAccessException | TransactionException e) {
        LOG.warn("flight {} is compared again at once: {}", id, e.toString());
      } catch (RuntimeException e) {
        LOG.error("flight {} could not be compared with the sources in force", id, e);
        transaction.executeWithoutResult(_ -> failed(id));
      }
    }
    return stale.size();
  }

  private void lockAndAssess(UUID id) {
    flights.lock(List.of(FlightKey.of(flights.flight(id).asReported())));
    assess(id);
  }
}
