package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;
import static org.kervan.border.Samples.watchlist;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kervan.access.Accounts;
import org.kervan.access.Browser;
import org.kervan.access.Role;
import org.kervan.border.SourceVersion.State;
import org.kervan.database.DatabaseAddress;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class FlightScreeningIT {
  private static final String PERMANENT = "P0001";
  private static final String DEADLOCK = "40P01";

  @FunctionalInterface
  private interface Fault extends AutoCloseable {
    @Override
    void close() throws SQLException;
  }

  @Autowired private Watchlists watchlists;
  @Autowired private SourceVersions versions;
  @Autowired private FlightScreening screening;
  @Autowired private Flights flights;
  @Autowired private Intake intake;
  @Autowired private Messages messages;
  @Autowired private Hits hits;
  @Autowired private Accounts accounts;
  @Autowired private TestClock clock;
  @Autowired private DatabaseAddress owner;
  @Autowired private TransactionTemplate transaction;
  @LocalServerPort private int port;

  @AfterEach
  void withdrawTheList() {
    transaction.executeWithoutResult(
        _ -> versions.end(Hit.Kind.WATCHLIST, "FAULTY", State.WITHDRAWN));
  }

  private void loadAList() throws IOException {
    watchlists.load(
        "faulty",
        ListFormat.CSV,
        List.of(watchlist(3, "F-1,SEVDA BOZKURTLU,1969-02-03,F,TUR,,TEST,")),
        true,
        "test");
  }

  /** Lands long after the clock of the tests. */
  private UUID receive(String number) throws IOException {
    String text =
        paxlst(number)
            .passenger("BOZKURTLU:SEVDA", "1", "DTM+329:19690203:102'")
            .text()
            .replace(":2611220930:", ":2612310930:")
            .replace(":2611220800:", ":2612310800:");
    var receipt = intake.receive(Channel.INBOX, "x", Samples.stream(text), null);
    return Objects.requireNonNull(
        messages.lists(receipt.message().id()).getFirst().flight(), "the flight");
  }

  /** Until closed, no hit of the list can be written. */
  private Fault fault(String sqlState) throws SQLException {
    asOwner(
        """
        create function border_test_fault() returns trigger language plpgsql as $$
        begin raise exception 'a fault for a test' using errcode = '%s'; end $$;
        create trigger border_test_fault before insert on border_hit for each row
          when (new.source = 'FAULTY') execute function border_test_fault()
        """
            .formatted(sqlState));
    return () -> asOwner("drop function border_test_fault() cascade");
  }

  private void asOwner(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String openFlights(String account) {
    var browser = new Browser(port, "203.0.119.7");
    browser.signIn(
        accounts.create("screening" + account, "Ayla Görevli", Role.TARGETING_OFFICER), clock);
    return browser.get("/flights?day=2026-12-31&open=true").body();
  }

  @Test
  void showsAFlightThatCouldNotBeComparedAndTriesItAgainWithinTheHour() throws Exception {
    String number = flightNumber();
    UUID flight;
    loadAList();
    try (var _ = fault(PERMANENT)) {
      flight = receive(number);
    }
    assertThat(flights.flight(flight).assessmentFailed()).isTrue();
    screening.assessAgain();
    assertThat(flights.flight(flight).assessmentFailed()).isTrue();
    assertThat(openFlights("before")).contains("TK" + number, "Not compared");
    clock.forward(Duration.ofHours(1));
    screening.assessAgain();
    assertThat(flights.flight(flight).assessmentFailed()).isFalse();
    assertThat(hits.onFlight(flight)).hasSize(1);
    assertThat(openFlights("after")).contains("TK" + number).doesNotContain("Not compared");
  }

  @Test
  void comparesAgainAtOnceAfterAFaultThatPasses() throws Exception {
    UUID flight = receive(flightNumber());
    loadAList();
    try (var _ = fault(DEADLOCK)) {
      screening.assessAgain();
      assertThat(flights.flight(flight).assessmentFailed()).isFalse();
      assertThat(hits.onFlight(flight)).isEmpty();
    }
    screening.assessAgain();
    assertThat(hits.onFlight(flight)).hasSize(1);
  }
}
