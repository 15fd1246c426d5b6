package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What officers decided about travellers; append-only, the newest counts. */
@Repository
public class Decisions {
  private final JdbcClient jdbc;
  private final Hits hits;
  private final AuditTrail audit;

  Decisions(JdbcClient jdbc, Hits hits, AuditTrail audit) {
    this.jdbc = jdbc;
    this.hits = hits;
    this.audit = audit;
  }

  /** The decisions about a traveller, oldest first. */
  public List<Decision> about(UUID traveller) {
    return jdbc.sql(
            """
            select number, traveller_id, kind, reason, hits, officer, at from border_decision
            where traveller_id = :traveller order by number
            """)
        .param("traveller", traveller)
        .query((row, _) -> decision(row))
        .list();
  }

  /** The newest decision about each traveller of a flight who has one. */
  public List<Decision> onFlight(UUID flight) {
    return jdbc.sql(
            """
            select distinct on (d.traveller_id)
              d.number, d.traveller_id, d.kind, d.reason, d.hits, d.officer, d.at
            from border_decision d join border_traveller t on t.id = d.traveller_id
            where t.flight_id = :flight
            order by d.traveller_id, d.number desc
            """)
        .param("flight", flight)
        .query((row, _) -> decision(row))
        .list();
  }

  /** Records a decision with its audit entry, unless somebody else has decided meanwhile. */
  @Transactional
  public Decided decide(DecideOnTraveller wish, Account officer) {
    if (!wish.hasReason()) {
      return new Decided.WithoutReason();
    }
    lock(wish.traveller());
    var before = about(wish.traveller());
    if (!before.isEmpty() && before.getLast().number() != wish.lastSeen()) {
      return new Decided.OvertakenBy(before.getLast());
    }
    List<StoredHit> settled = hits.unchanged(wish.traveller(), wish.hitsInView());
    Decision decision = insert(wish, settled.stream().map(StoredHit::hit).toList(), officer);
    hits.decided(settled, decision.number());
    audit.record(
        officer,
        Act.DECISION_RECORDED,
        AuditSubject.traveller(wish.traveller()),
        decision.number() + " " + decision.kind());
    return new Decided.Recorded(decision);
  }

  private void lock(UUID traveller) {
    var found =
        jdbc.sql("select id from border_traveller where id = :id for update")
            .param("id", traveller)
            .query((row, _) -> row.getObject("id", UUID.class))
            .list();
    if (found.isEmpty()) {
      throw new NoSuchElementException("traveller " + traveller);
    }
  }

  private Decision insert(DecideOnTraveller wish, List<Hit> settled, Account officer) {
    return jdbc.sql(
            """
            insert into border_decision (traveller_id, kind, reason, hits, account_id, officer)
            values (:traveller, :kind, :reason, :hits::jsonb, :account, :officer)
            returning number, traveller_id, kind, reason, hits, officer, at
            """)
        .param("traveller", wish.traveller())
        .param("kind", wish.kind().name())
        .param("reason", wish.reason())
        .param("hits", Json.of(settled))
        .param("account", officer.id())
        .param("officer", officer.displayName())
        .query((row, _) -> decision(row))
        .single();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getLong("number"),
        row.getObject("traveller_id", UUID.class),
        Decision.Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        Json.hits(row.getString("hits")),
        row.getString("officer"),
        row.getTimestamp("at").toInstant());
  }
}
