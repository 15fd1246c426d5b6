package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.access.Role;
import org.kervan.database.DatabaseAddress;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class DecisionsIT {
  private static final Account OFFICER =
      new Account(UUID.randomUUID(), "ayla", "Ayla Görevli", Role.TARGETING_OFFICER);
  private static final Account OTHER =
      new Account(UUID.randomUUID(), "bora", "Bora Görevli", Role.TARGETING_OFFICER);

  @Autowired private Intake intake;
  @Autowired private Messages messages;
  @Autowired private Travellers travellers;
  @Autowired private Decisions decisions;
  @Autowired private AuditTrail audit;
  @Autowired private JdbcClient application;
  @Autowired private DatabaseAddress owner;
  private UUID traveller = new UUID(0, 0);

  @BeforeEach
  void reportSomebody() throws IOException {
    var receipt =
        intake.receive(
            Channel.INBOX,
            "x",
            paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").stream(),
            null);
    UUID flight =
        Objects.requireNonNull(messages.lists(receipt.message().id()).getFirst().flight());
    traveller = travellers.on(flight).getFirst().id();
  }

  private DecideOnTraveller wish(String reason, long seen) {
    return new DecideOnTraveller(traveller, Decision.Kind.SECOND_LINE, reason, seen, List.of());
  }

  private List<Act> acts() {
    return audit.about(AuditSubject.traveller(traveller)).stream().map(AuditEntry::act).toList();
  }

  @Test
  void recordsADecisionWithItsAuditEntry() {
    assertThat(decisions.decide(wish("Belge yeniden bakılacak", 0), OFFICER))
        .isInstanceOf(Decided.Recorded.class);
    assertThat(decisions.about(traveller))
        .singleElement()
        .satisfies(d -> assertThat(d.officer()).isEqualTo("Ayla Görevli"));
    assertThat(acts()).containsExactly(Act.DECISION_RECORDED);
  }

  @Test
  void recordsNothingWhenSomebodyElseDecidedMeanwhile() {
    decisions.decide(wish("Belge yeniden bakılacak", 0), OTHER);
    var second = decisions.decide(wish("Sakınca görülmedi", 0), OFFICER);
    assertThat(second).isInstanceOf(Decided.OvertakenBy.class);
    assertThat(decisions.about(traveller)).hasSize(1);
    assertThat(acts()).hasSize(1);
    long seen = decisions.about(traveller).getLast().number();
    assertThat(decisions.decide(wish("Sakınca görülmedi", seen), OFFICER))
        .isInstanceOf(Decided.Recorded.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "    ", "ok", " ok.  "})
  void recordsNothingWithoutAReason(String reason) {
    assertThat(decisions.decide(wish(reason, 0), OFFICER)).isEqualTo(new Decided.WithoutReason());
    assertThat(decisions.about(traveller)).isEmpty();
  }

  @Test
  void recordsNoDecisionWhoseAuditEntryFails() throws SQLException {
    asOwner("revoke insert on access_audit from kervan_app");
    try {
      assertThatThrownBy(() -> decisions.decide(wish("Belge yeniden bakılacak", 0), OFFICER))
          .isInstanceOf(DataAccessException.class);
    } finally {
      asOwner("grant insert on access_audit to kervan_app");
    }
    assertThat(decisions.about(traveller)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update border_decision set reason = 'another'",
        "delete from border_decision",
        "truncate border_decision cascade",
        "update border_traveller_event set detail = 'another'"
      })
  void refusesToChangeWhatWasDecided(String change) {
    decisions.decide(wish("Belge yeniden bakılacak", 0), OFFICER);
    assertThatThrownBy(() -> application.sql(change).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("append-only");
  }

  @Test
  void refusesAHitWithoutAReason() {
    assertThatThrownBy(() ->
            asOwner(
                """
                insert into border_hit (id, traveller_id, kind, source, version, entry, title,
                  about, severity, action, reasons, doubts)
                values (gen_random_uuid(), '%s', 'PROFILE', 'T', '1', '', '{}', '{}', 'LOW',
                  'SECOND_LINE', '[]', '[]')
                """
                    .formatted(traveller)))
        .hasMessageContaining("border_hit_reasons_check");
  }

  private void asOwner(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
