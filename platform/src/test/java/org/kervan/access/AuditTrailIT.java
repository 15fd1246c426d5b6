package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.database.DatabaseAddress;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class AuditTrailIT {
  private static final String[] CHANGES = {
    "update access_audit set actor = 'x'", "delete from access_audit", "truncate access_audit"
  };
  private static int next = 1;

  @Autowired private AuditTrail audit;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient application;
  @Autowired private DatabaseAddress owner;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;

  private Browser guardian() {
    clock.forward(Duration.ofMinutes(1));
    var browser = new Browser(port, "203.0.117." + next);
    browser.signIn(
        accounts.create("guardian" + next++, "Veri Sorumlusu", Role.DATA_PROTECTION_OFFICER),
        clock);
    return browser;
  }

  private void enter(String part, UUID flight, int times) {
    transaction.executeWithoutResult(_ -> {
      for (int i = 0; i < times; i++) {
        audit.recordBySystem(part, Act.FLIGHT_READ, AuditSubject.flight(flight), "entry " + i);
      }
    });
  }

  @Test
  void refusesAnEntryWithoutTheTransactionOfItsAct() {
    var subject = AuditSubject.flight(UUID.randomUUID());
    assertThatThrownBy(() -> audit.recordBySystem("test", Act.FLIGHT_READ, subject, ""))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(audit.about(subject)).isEmpty();
  }

  @Test
  void losesTheEntryOfAnActThatDidNotHappen() {
    var subject = AuditSubject.flight(UUID.randomUUID());
    transaction.executeWithoutResult(status -> {
      audit.recordBySystem("test", Act.FLIGHT_READ, subject, "");
      status.setRollbackOnly();
    });
    assertThat(audit.about(subject)).isEmpty();
  }

  @Test
  void refusesEveryChangeByTheApplication() {
    for (String change : CHANGES) {
      assertThatThrownBy(() -> application.sql(change).update())
          .as(change)
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void refusesEveryChangeByTheOwner() throws SQLException {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      for (String change : CHANGES) {
        assertThatThrownBy(() -> statement.execute(change))
            .as(change)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("access_audit is append-only");
      }
    }
  }

  @Test
  void worksUnderARoleThatOwnsAndBypassesNothing() {
    assertThat(
            application
                .sql(
                    """
                    select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls
                      or rolreplication or rolinherit
                    from pg_roles where rolname = current_user
                    """)
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThat(application.sql("select current_user").query(String.class).single())
        .isEqualTo("kervan_app");
    assertThat(
            application
                .sql("select count(*) from pg_class where relowner = current_user::regrole")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(
            application
                .sql(
                    """
                    select count(*) from pg_auth_members where member = current_user::regrole
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table access_x (a int)",
        "alter table access_audit disable trigger all",
        "drop table access_audit",
        "update access_account set password_hash = 'x'",
        "update access_account set name = 'x'",
        "update access_account set token_hash = '\\x00'",
        "delete from access_account",
        "set role kervan_owner"
      })
  void refusesTheApplicationWhatNoPageDoes(String sql) {
    assertThatThrownBy(() -> application.sql(sql).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void showsNewestFirstAndRecordsTheReading() {
    var flight = UUID.randomUUID();
    enter("test", flight, 3);
    var page = guardian().get("/audit?subject=" + flight);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .containsSubsequence("entry 2", "entry 1", "entry 0")
        .contains("Flight read");
    var reading = audit.about(AuditSubject.page("/audit")).getLast();
    assertThat(reading.act()).isEqualTo(Act.AUDIT_READ);
    assertThat(reading.actor()).isEqualTo("Veri Sorumlusu");
    assertThat(reading.detail()).isEqualTo("subject " + flight);
  }

  @Test
  void doesNotRepeatAPersonsNameThatWasTypedAsSubject() {
    guardian().get("/audit?subject=YILMAZ");
    assertThat(audit.about(AuditSubject.page("/audit")).getLast().detail())
        .isEqualTo("subject (no identifier)");
  }

  @Test
  void leadsFromPageToPageWithoutLossOrRepeat() {
    var flight = UUID.randomUUID();
    enter("test", flight, 53);
    var browser = guardian();
    var first = browser.get("/audit?act=FLIGHT_READ&subject=" + flight);
    assertThat(first.body()).contains("entry 52", "entry 3<").doesNotContain("entry 2<");
    String older = first.body().replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1");
    var second = browser.get(older.replace("&amp;", "&"));
    assertThat(second.body())
        .contains("entry 2<", "entry 0<")
        .doesNotContain("entry 3<", "rel=\"next\"");
  }

  @Test
  void choosesByActAndByDayInIstanbul() {
    var flight = UUID.randomUUID();
    enter("test", flight, 1);
    var browser = guardian();
    String today =
        audit
            .about(AuditSubject.flight(flight))
            .getFirst()
            .at()
            .atZone(org.kervan.shared.Istanbul.ZONE)
            .toLocalDate()
            .toString();
    String about = "/audit?subject=" + flight;
    assertThat(browser.get(about + "&day=" + today).body()).contains("entry 0");
    assertThat(browser.get(about + "&day=1999-01-01").body()).contains("There is no such entry");
    assertThat(browser.get(about + "&act=SIGNED_IN").body()).contains("There is no such entry");
  }

  @Test
  void saysWhatIsWrongWithADay() {
    var page = guardian().get("/audit?day=22.11.2026");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("This is not a day", "aria-invalid=\"true\" aria-describedby=\"day-wrong\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/audit?act=x%27--", "/audit?subject=%00", "/audit?before=1;drop"})
  void refusesWhatIsNoFilter(String path) {
    assertThat(guardian().get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'; drop table access_audit; --", "%", "<script>"})
  void readsAnySubjectAsTextOnly(String subject) {
    String encoded = java.net.URLEncoder.encode(subject, java.nio.charset.StandardCharsets.UTF_8);
    var page = guardian().get("/audit?subject=" + encoded);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("There is no such entry").doesNotContain("<script>");
  }
}
