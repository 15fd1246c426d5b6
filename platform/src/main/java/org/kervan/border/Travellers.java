package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.messages.MessageHeader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people of the flights, and what happened to each. */
@Repository
public class Travellers {
  private static final String COLUMNS =
      "id, flight_id, crew, presence, as_of, message_id, message_number, reported";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final AuditTrail audit;

  Travellers(JdbcClient jdbc, JdbcTemplate batches, AuditTrail audit) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.audit = audit;
  }

  /** A traveller and the flight. */
  public record OnFlight(UUID flight, KnownTraveller traveller) {}

  /** Opens a traveller for an officer, and notes that. */
  @Transactional
  public Optional<OnFlight> open(UUID id, Account reader) {
    var traveller = find(id);
    traveller.ifPresent(
        _ -> audit.record(reader, Act.TRAVELLER_READ, AuditSubject.traveller(id), ""));
    return traveller;
  }

  /** A traveller of whom nothing is shown, so that nothing is noted. */
  public Optional<OnFlight> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from border_traveller where id = :id")
        .param("id", id)
        .query((row, _) -> new OnFlight(row.getObject("flight_id", UUID.class), traveller(row)))
        .optional();
  }

  /** Everybody ever reported on the flight. The caller has opened the flight. */
  public List<KnownTraveller> on(UUID flight) {
    return jdbc.sql(
            "select " + COLUMNS + " from border_traveller where flight_id = :flight order by id")
        .param("flight", flight)
        .query((row, _) -> traveller(row))
        .list();
  }

  /**
   * Of the people of a flight, whom this sender reported last, by a message of this kind that has a
   * time; nobody where the sender is unread.
   */
  Set<UUID> lastReportedBy(UUID flight, MessageHeader header) {
    List<UUID> reported =
        jdbc.sql(
                """
                select id from border_traveller t
                where flight_id = :flight and exists (
                  select from border_passenger_list l
                  where l.message_id = t.message_id and l.message_number = t.message_number
                    and l.flight_id = t.flight_id and l.prepared_at is not null
                    and l.sender = :sender and l.sender <> '' and l.kind = :kind)
                """)
            .param("flight", flight)
            .param("sender", Messages.storable(header.sender()))
            .param("kind", header.kind().name())
            .query((row, _) -> row.getObject("id", UUID.class))
            .list();
    return Set.copyOf(reported);
  }

  /** Who travels on the same booking, the traveller excepted. */
  public List<KnownTraveller> companions(UUID flight, KnownTraveller traveller) {
    String booking = traveller.reported().bookingReference();
    if (booking.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from border_traveller
                where flight_id = :flight and id <> :id
                  and reported ->> 'bookingReference' = :booking
                """)
        .param("flight", flight)
        .param("id", traveller.id())
        .param("booking", booking)
        .query((row, _) -> traveller(row))
        .list();
  }

  /** What happened to a traveller so far, oldest first. */
  public List<TravellerEvent> events(UUID traveller) {
    return jdbc.sql(
            """
            select at, kind, message_id, detail from border_traveller_event
            where traveller_id = :traveller order by sequence
            """)
        .param("traveller", traveller)
        .query((row, _) ->
            new TravellerEvent(
                row.getTimestamp("at").toInstant(),
                TravellerEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("message_id", UUID.class),
                row.getString("detail")))
        .list();
  }

  /** Writes the changes of a list into the roll of its flight, in three batches. */
  void apply(UUID flight, ListSource source, List<RollChange> changes) {
    batches.batchUpdate(
        """
        insert into border_traveller
          (id, flight_id, crew, presence, as_of, message_id, message_number, reported)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        changes.stream()
            .filter(change -> change.before() == null)
            .map(RollChange::after)
            .map(t ->
                new Object[] {
                  t.id(),
                  flight,
                  t.crew(),
                  t.presence().name(),
                  timestamp(t),
                  t.source().message(),
                  t.source().number(),
                  Json.of(t.reported())
                })
            .toList());
    batches.batchUpdate(
        """
        update border_traveller set crew = ?, presence = ?, as_of = ?, message_id = ?, message_number = ?,
          reported = ?::jsonb
        where id = ?
        """,
        changes.stream()
            .filter(change -> change.before() != null)
            .map(RollChange::after)
            .map(t ->
                new Object[] {
                  t.crew(),
                  t.presence().name(),
                  timestamp(t),
                  t.source().message(),
                  t.source().number(),
                  Json.of(t.reported()),
                  t.id()
                })
            .toList());
    record(
        changes.stream()
            .flatMap(change ->
                change.events().stream()
                    .map(kind ->
                        new Object[] {
                          change.after().id(), kind.name(), source.message(), change.detail(kind)
                        }))
            .toList());
  }

  /** Each: traveller, kind, message or null, detail. */
  void record(List<Object[]> events) {
    batches.batchUpdate(
        """
        insert into border_traveller_event (traveller_id, kind, message_id, detail)
        values (?, ?, ?, ?)
        """,
        events);
  }

  private static @Nullable Timestamp timestamp(KnownTraveller t) {
    return t.asOf() == null ? null : Timestamp.valueOf(t.asOf());
  }

  private static KnownTraveller traveller(ResultSet row) throws SQLException {
    return new KnownTraveller(
        row.getObject("id", UUID.class),
        row.getBoolean("crew"),
        Presence.valueOf(row.getString("presence")),
        Flights.time(row, "as_of"),
        new ListSource(row.getObject("message_id", UUID.class), row.getInt("message_number")),
        Json.traveller(row.getString("reported")));
  }
}
