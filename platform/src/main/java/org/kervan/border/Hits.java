package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Action;
import org.kervan.targeting.RiskProfile.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hits of the travellers. A hit that is gone stays, with the time. */
@Repository
public class Hits {
  private static final String COLUMNS =
      """
      h.id, h.traveller_id, h.kind, h.source, h.version, h.entry, h.title, h.about, h.score,
      h.severity, h.action, h.cap, h.reasons, h.doubts, h.revision, h.found_at, h.gone_at, h.decided_by
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Travellers travellers;

  Hits(JdbcClient jdbc, JdbcTemplate batches, Travellers travellers) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.travellers = travellers;
  }

  /** Every hit of everybody on a flight, those that are gone too. */
  public List<StoredHit> onFlight(UUID flight) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from border_hit h join border_traveller t on t.id = h.traveller_id
                where t.flight_id = :flight
                """)
        .param("flight", flight)
        .query((row, _) -> hit(row))
        .list();
  }

  /** Every hit of a traveller, those that are gone too. */
  public List<StoredHit> of(UUID traveller) {
    return jdbc.sql("select " + COLUMNS + " from border_hit h where traveller_id = :traveller")
        .param("traveller", traveller)
        .query((row, _) -> hit(row))
        .list();
  }

  /**
   * Brings the hits of a flight up to date with an assessment. What is found again keeps its
   * identity, and its decision unless it now says something else than what the officer saw.
   *
   * @param found the hits of everybody who was assessed; nobody else's hits change
   */
  void update(UUID flight, Map<UUID, List<Hit>> found) {
    lockTravellers(flight);
    Map<HitKey, StoredHit> before = new HashMap<>();
    onFlight(flight).stream()
        .filter(stored -> found.containsKey(stored.traveller()))
        .forEach(stored -> before.put(HitKey.of(stored.traveller(), stored.hit()), stored));
    var added = new ArrayList<Object[]>();
    var changed = new ArrayList<Object[]>();
    var events = new ArrayList<Object[]>();
    found.forEach((traveller, hits) -> {
      for (Hit hit : hits) {
        StoredHit known = before.remove(HitKey.of(traveller, hit));
        if (known == null) {
          added.add(row(traveller, hit));
        } else if (!known.stands() || !known.hit().equals(hit)) {
          changed.add(row(known, hit));
        }
        if (known == null || !known.stands()) {
          events.add(event(traveller, TravellerEvent.Kind.HIT_FOUND, hit));
        }
      }
    });
    var gone = before.values().stream().filter(StoredHit::stands).toList();
    gone.forEach(stored ->
        events.add(event(stored.traveller(), TravellerEvent.Kind.HIT_GONE, stored.hit())));
    insert(added);
    change(changed);
    markGone(gone.stream().map(StoredHit::id).toList());
    travellers.record(events);
  }

  /** An officer who decides and an assessment wait for each other. */
  private void lockTravellers(UUID flight) {
    jdbc.sql("select id from border_traveller where flight_id = :flight order by id for update")
        .param("flight", flight)
        .query(UUID.class)
        .list();
  }

  private void insert(List<Object[]> rows) {
    batches.batchUpdate(
        """
        insert into border_hit (version, title, about, score, severity, action, cap, reasons,
          doubts, id, traveller_id, kind, source, entry)
        values (?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  private void change(List<Object[]> rows) {
    batches.batchUpdate(
        """
        update border_hit set version = ?, title = ?::jsonb, about = ?::jsonb, score = ?,
          severity = ?, action = ?, cap = ?, reasons = ?::jsonb, doubts = ?::jsonb,
          found_at = case when gone_at is null then found_at else clock_timestamp() end,
          gone_at = null,
          decided_by = case when revision = ? then decided_by end,
          revision = ?
        where id = ?
        """,
        rows);
  }

  private void markGone(List<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("update border_hit set gone_at = clock_timestamp() where id = any(:ids)")
          .param("ids", ids.toArray(UUID[]::new))
          .update();
    }
  }

  /** Those of a traveller that still stand as the officer saw them. */
  List<StoredHit> unchanged(UUID traveller, Collection<HitInView> inView) {
    return of(traveller).stream()
        .filter(hit -> hit.stands() && inView.contains(hit.inView()))
        .toList();
  }

  /** Marks hits as decided. */
  void decided(List<StoredHit> settled, long decision) {
    jdbc.sql("update border_hit set decided_by = :decision where id = any(:ids)")
        .param("decision", decision)
        .param("ids", settled.stream().map(StoredHit::id).toArray(UUID[]::new))
        .update();
  }

  private static Object[] row(UUID traveller, Hit hit) {
    return with(hit, UUID.randomUUID(), traveller, hit.kind().name(), hit.source(), hit.entry());
  }

  private static Object[] row(StoredHit known, Hit hit) {
    int revision = known.revision() + (hit.saysTheSameAs(known.hit()) ? 0 : 1);
    return with(hit, revision, revision, known.id());
  }

  @SuppressWarnings("NullAway") // a parameter of SQL may be null
  private static Object[] with(Hit hit, Object... rest) {
    var row = new ArrayList<@Nullable Object>();
    row.add(hit.version());
    row.add(Json.of(hit.title()));
    row.add(Json.of(hit.about()));
    row.add(hit.score());
    row.add(hit.severity().name());
    row.add(hit.action().name());
    row.add(hit.cap());
    row.add(Json.of(hit.reasons()));
    row.add(Json.of(hit.doubts()));
    row.addAll(List.of(rest));
    return row.toArray();
  }

  private static Object[] event(UUID traveller, TravellerEvent.Kind kind, Hit hit) {
    return new Object[] {traveller, kind.name(), null, (hit.source() + " " + hit.entry()).strip()};
  }

  private static StoredHit hit(ResultSet row) throws SQLException {
    Timestamp gone = row.getTimestamp("gone_at");
    return new StoredHit(
        row.getObject("id", UUID.class),
        row.getObject("traveller_id", UUID.class),
        new Hit(
            Hit.Kind.valueOf(row.getString("kind")),
            row.getString("source"),
            row.getString("version"),
            row.getString("entry"),
            Json.text(row.getString("title")),
            Json.text(row.getString("about")),
            row.getObject("score", Double.class),
            Severity.valueOf(row.getString("severity")),
            Action.valueOf(row.getString("action")),
            row.getObject("cap", Integer.class),
            Json.texts(row.getString("reasons")),
            Json.texts(row.getString("doubts"))),
        row.getInt("revision"),
        row.getTimestamp("found_at").toInstant(),
        gone == null ? null : gone.toInstant(),
        row.getObject("decided_by", Long.class));
  }

  /** What makes a hit the same hit in the next assessment. */
  private record HitKey(UUID traveller, Hit.Kind kind, String source, String entry) {
    static HitKey of(UUID traveller, Hit hit) {
      return new HitKey(traveller, hit.kind(), hit.source(), hit.entry());
    }
  }
}
