package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.messages.Flight;
import org.kervan.messages.PassengerList;
import org.kervan.targeting.RiskProfile.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The flights that passenger lists spoke of. */
@Repository
public class Flights {
  private static final String COLUMNS =
      """
      id, carrier, number, departure, arrival, scheduled_departure, scheduled_arrival, state,
      as_of, passengers_as_of, crew_as_of, travellers, assessed_with
      """;

  private final JdbcClient jdbc;
  private final AuditTrail audit;

  Flights(JdbcClient jdbc, AuditTrail audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /** The flights of a day by their arrival, with the counts of their hits. */
  public List<FlightOfTheDay> of(LocalDate day) {
    return jdbc.sql(
            """
            select f.id, f.carrier, f.number, f.departure, f.arrival,
              f.scheduled_departure, f.scheduled_arrival, f.state, f.travellers,
              f.assessed_with <> '' and f.assessed_with not like 'FAILED%' as compared,
              coalesce(h.undecided, 0) as undecided, coalesce(h.decided, 0) as decided, h.severity
            from border_flight f
            left join (
              select t.flight_id,
                count(*) filter (where h.decided_by is null) as undecided,
                count(*) filter (where h.decided_by is not null) as decided,
                case when bool_or(h.severity = 'HIGH') then 'HIGH'
                  when bool_or(h.severity = 'MEDIUM') then 'MEDIUM' else 'LOW' end as severity
              from border_hit h join border_traveller t on t.id = h.traveller_id
              where h.gone_at is null and t.presence in ('LISTED', 'ON_BOARD')
                and t.flight_id in (select id from border_flight where day = :day)
              group by t.flight_id) h on h.flight_id = f.id
            where f.day = :day
            order by coalesce(f.scheduled_arrival, f.scheduled_departure), f.carrier, f.number
            """)
        .param("day", day)
        .query((row, _) -> ofTheDay(row))
        .list();
  }

  private static FlightOfTheDay ofTheDay(ResultSet row) throws SQLException {
    String severity = row.getString("severity");
    return new FlightOfTheDay(
        row.getObject("id", UUID.class),
        row.getString("carrier") + row.getString("number"),
        row.getString("departure"),
        row.getString("arrival"),
        time(row, "scheduled_departure"),
        time(row, "scheduled_arrival"),
        FlightState.valueOf(row.getString("state")),
        row.getInt("travellers"),
        row.getInt("undecided"),
        row.getInt("decided"),
        severity == null ? null : Severity.valueOf(severity),
        row.getBoolean("compared"));
  }

  /** Opens a flight for an officer, and notes that. */
  @Transactional
  public Optional<KnownFlight> open(UUID id, Account reader) {
    var flight = find(id);
    flight.ifPresent(_ -> audit.record(reader, Act.FLIGHT_READ, AuditSubject.flight(id), ""));
    return flight;
  }

  /** The flight with this id, which is known to exist. */
  public KnownFlight flight(UUID id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("flight " + id));
  }

  Optional<KnownFlight> find(UUID id) {
    return jdbc.sql("select " + COLUMNS + " from border_flight where id = :id")
        .param("id", id)
        .query((row, _) -> flight(row))
        .optional();
  }

  /**
   * Until the transaction ends, nobody else changes the flights with these keys. All locks of a
   * transaction are taken at once and in one order, so that two files never wait for each other.
   */
  void lock(Collection<FlightKey> keys) {
    jdbc.sql(
            """
            select count(pg_advisory_xact_lock(lock)) from (
              select distinct hashtextextended(key, 2026) as lock
              from unnest(:keys) as key order by lock) locks
            """)
        .param("keys", keys.stream().map(FlightKey::lock).toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  /** The flight of this key, filed under its departure or, where that was unread, its arrival. */
  Optional<KnownFlight> find(FlightKey key) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from border_flight
                where carrier = :carrier and number = :number and (
                  (:hasDeparture and departure = :departure and departure_date = :departureDay)
                  or (:hasArrival and arrival = :arrival and arrival_date = :arrivalDay
                      and (not :hasDeparture or departure = '' or departure_date is null)))
                order by departure_date = :departureDay and departure = :departure desc nulls last,
                  scheduled_departure
                limit 1
                """)
        .param("carrier", key.carrier())
        .param("number", key.number())
        .param("hasDeparture", key.hasDeparture())
        .param("departure", key.departure())
        .param("departureDay", key.departureDay(), Types.DATE)
        .param("hasArrival", key.hasArrival())
        .param("arrival", key.arrival())
        .param("arrivalDay", key.arrivalDay(), Types.DATE)
        .query((row, _) -> flight(row))
        .optional();
  }

  UUID add(Flight flight) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into border_flight
              (id, carrier, number, departure, arrival, scheduled_departure, scheduled_arrival)
            values (:id, :carrier, :number, :departure, :arrival, :departs, :arrives)
            """)
        .param("id", id)
        .param("carrier", flight.carrier())
        .param("number", flight.number())
        .param("departure", flight.departure())
        .param("arrival", flight.arrival())
        .param("departs", flight.scheduledDeparture(), Types.TIMESTAMP)
        .param("arrives", flight.scheduledArrival(), Types.TIMESTAMP)
        .update();
    return id;
  }

  /** Takes over what a list says of the flight itself, unless a newer one has spoken already. */
  void update(UUID id, PassengerList list, FlightState state) {
    var flight = list.flight();
    jdbc.sql(
            """
            update border_flight set
              departure = coalesce(nullif(:departure, ''), departure),
              arrival = coalesce(nullif(:arrival, ''), arrival),
              scheduled_departure = coalesce(:departs, scheduled_departure),
              scheduled_arrival = coalesce(:arrives, scheduled_arrival),
              state = :state,
              as_of = coalesce(:preparedAt, as_of)
            where id = :id and (as_of is null or :preparedAt is null or :preparedAt >= as_of)
            """)
        .param("id", id)
        .param("departure", flight.departure())
        .param("arrival", flight.arrival())
        .param("departs", flight.scheduledDeparture(), Types.TIMESTAMP)
        .param("arrives", flight.scheduledArrival(), Types.TIMESTAMP)
        .param("state", state.name())
        .param("preparedAt", list.header().preparedAt(), Types.TIMESTAMP)
        .update();
  }

  /** Keeps when the newest list that replaced the passengers or the crew was prepared. */
  void listed(UUID id, boolean crew, @Nullable LocalDateTime preparedAt) {
    jdbc.sql(
            """
            update border_flight set
              crew_as_of = case when :crew then greatest(crew_as_of, :at) else crew_as_of end,
              passengers_as_of =
                case when :crew then passengers_as_of else greatest(passengers_as_of, :at) end
            where id = :id
            """)
        .param("id", id)
        .param("crew", crew)
        .param("at", preparedAt, Types.TIMESTAMP)
        .update();
  }

  /** Notes with which sources the people of this flight were compared, and how many travel. */
  void assessed(UUID id, String with) {
    jdbc.sql(
            """
            update border_flight set assessed_with = :with,
              travellers = (select count(*) from border_traveller
                where flight_id = :id and presence in ('LISTED', 'ON_BOARD'))
            where id = :id
            """)
        .param("id", id)
        .param("with", with)
        .update();
  }

  /**
   * The flights after this local time whose people were compared with other sources than these.
   *
   * @param failed the mark of those that are left alone because of a fault
   */
  List<UUID> notAssessedWith(String sources, String failed, LocalDateTime after) {
    return jdbc.sql(
            """
            select id from border_flight
            where coalesce(scheduled_arrival, scheduled_departure) > :after
              and assessed_with not in (:sources, :failed)
            order by coalesce(scheduled_arrival, scheduled_departure)
            """)
        .param("after", after)
        .param("sources", sources)
        .param("failed", failed)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private static KnownFlight flight(ResultSet row) throws SQLException {
    return new KnownFlight(
        row.getObject("id", UUID.class),
        row.getString("carrier"),
        row.getString("number"),
        row.getString("departure"),
        row.getString("arrival"),
        time(row, "scheduled_departure"),
        time(row, "scheduled_arrival"),
        FlightState.valueOf(row.getString("state")),
        time(row, "as_of"),
        time(row, "passengers_as_of"),
        time(row, "crew_as_of"),
        row.getInt("travellers"),
        row.getString("assessed_with"));
  }

  static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toLocalDateTime();
  }
}
