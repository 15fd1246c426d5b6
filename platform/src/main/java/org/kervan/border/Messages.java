package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageKind;
import org.kervan.messages.SegmentRange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files that carriers sent, and what was odd about them. */
@Repository
public class Messages {
  private static final String MESSAGE =
      """
      select m.id, m.sha256, m.size, m.channel, m.file_name, m.received_from, m.received_at,
        m.state, m.incident,
        (select count(*) from border_passenger_list l where l.message_id = m.id) as lists,
        (select coalesce(sum(l.travellers), 0) from border_passenger_list l
          where l.message_id = m.id) as travellers,
        (select count(*) from border_finding f where f.message_id = m.id) as findings
      from border_message m
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final AuditTrail audit;

  Messages(JdbcClient jdbc, JdbcTemplate batches, AuditTrail audit) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.audit = audit;
  }

  /** The newest files, at most 200. */
  public List<ReceivedMessage> newest(boolean onlyWithFindings) {
    return jdbc.sql(
            MESSAGE
                + """
                where not :onlyWithFindings or m.state not in ('RECEIVED', 'APPLIED', 'KEPT')
                  or exists (select from border_finding f where f.message_id = m.id)
                order by m.received_at desc limit 200
                """)
        .param("onlyWithFindings", onlyWithFindings)
        .query((row, _) -> message(row))
        .list();
  }

  /** Opens a file for an officer or operator, and notes that. */
  @Transactional
  public Optional<ReceivedMessage> open(UUID id, Account reader) {
    var message = find(id);
    message.ifPresent(_ -> audit.record(reader, Act.MESSAGE_READ, AuditSubject.message(id), ""));
    return message;
  }

  Optional<ReceivedMessage> find(UUID id) {
    return jdbc.sql(MESSAGE + " where m.id = :id")
        .param("id", id)
        .query((row, _) -> message(row))
        .optional();
  }

  /** The files that spoke of a flight, oldest first. */
  public List<ReceivedMessage> about(UUID flight) {
    return jdbc.sql(
            MESSAGE
                + """
                 where m.id in (select message_id from border_passenger_list where flight_id = :flight)
                order by m.received_at
                """)
        .param("flight", flight)
        .query((row, _) -> message(row))
        .list();
  }

  public List<Finding> findings(UUID message) {
    return jdbc.sql(
            """
            select code, message_number, segment, byte_offset, text from border_finding
            where message_id = :message order by position
            """)
        .param("message", message)
        .query((row, _) ->
            new Finding(
                FindingCode.valueOf(row.getString("code")),
                row.getInt("message_number"),
                row.getInt("segment"),
                row.getLong("byte_offset"),
                row.getString("text")))
        .list();
  }

  public List<AppliedList> lists(UUID message) {
    return jdbc.sql(
            """
            select l.message_id, l.message_number, l.kind, l.reference, l.release, l.function, l.sender,
              l.prepared_at, l.part, l.last_part, l.travellers, l.outcome, l.incident, l.flight_id,
              f.carrier || f.number as designator
            from border_passenger_list l left join border_flight f on f.id = l.flight_id
            where l.message_id = :message order by l.message_number, l.sequence
            """)
        .param("message", message)
        .query((row, _) ->
            new AppliedList(
                new ListSource(
                    row.getObject("message_id", UUID.class), row.getInt("message_number")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("release"),
                ListFunction.valueOf(row.getString("function")),
                row.getString("sender"),
                Flights.time(row, "prepared_at"),
                row.getInt("part"),
                row.getBoolean("last_part"),
                row.getInt("travellers"),
                ListOutcome.valueOf(row.getString("outcome")),
                row.getString("incident"),
                row.getObject("flight_id", UUID.class),
                row.getString("designator")))
        .list();
  }

  /** The name under which a file came in. */
  public Optional<String> fileName(UUID message) {
    return find(message).map(ReceivedMessage::fileName);
  }

  /** The segments that somebody stands in, one a line, cut from the bytes as they came. */
  public List<String> segments(UUID message, SegmentRange range) {
    return jdbc.sql(
            """
            select substring(bytes from 1 for 9) as head,
              substring(bytes from :from for :length) as part
            from border_message where id = :message
            """)
        .param("message", message)
        .param("from", range.fromByte() + 1)
        .param("length", range.toByte() - range.fromByte())
        .query((row, _) -> RawSegments.lines(row.getBytes("head"), row.getBytes("part")))
        .single();
  }

  /** Stores a file that nobody has sent before; false where these very bytes are known. */
  boolean add(ReceivedMessage message, byte @Nullable [] bytes) {
    return jdbc.sql(
                """
                insert into border_message
                  (id, sha256, size, bytes, channel, file_name, received_from, state)
                values (:id, :sha256, :size, :bytes, :channel, :fileName, :from, :state)
                on conflict (sha256) do nothing
                """)
            .param("id", message.id())
            .param("sha256", message.sha256())
            .param("size", message.size())
            .param("bytes", bytes, Types.BINARY)
            .param("channel", message.channel().name())
            .param("fileName", message.fileName())
            .param("from", message.receivedFrom())
            .param("state", message.state().name())
            .update()
        == 1;
  }

  Optional<ReceivedMessage> find(String sha256) {
    return jdbc.sql(MESSAGE + " where m.sha256 = :sha256")
        .param("sha256", sha256)
        .query((row, _) -> message(row))
        .optional();
  }

  /**
   * The files whose bytes are safe and which nobody has read yet, oldest first; after ten minutes
   * also those that a fault of the system stopped, three times at most.
   */
  List<UUID> unread() {
    return jdbc.sql(
            """
            select id from border_message
            where state = 'RECEIVED' or (state = 'FAILED' and attempts < 3
              and processed_at < clock_timestamp() - interval '10 minutes')
            order by received_at
            """)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /**
   * The bytes of a file that is still to be read, or failed; it is locked until the transaction
   * ends. Empty when another thread has read it meanwhile.
   */
  Optional<byte[]> takeUnread(UUID id) {
    return jdbc.sql(
            """
            select bytes from border_message
            where id = :id and state in ('RECEIVED', 'FAILED') for update
            """)
        .param("id", id)
        .query((row, _) -> row.getBytes("bytes"))
        .optional();
  }

  /** When a file was received, UTC. */
  LocalDateTime receivedAt(UUID id) {
    return jdbc.sql("select received_at at time zone 'UTC' from border_message where id = :id")
        .param("id", id)
        .query(LocalDateTime.class)
        .single();
  }

  void finish(UUID id, MessageState state, @Nullable String incident) {
    jdbc.sql(
            """
            update border_message
            set state = :state, incident = :incident, attempts = attempts + 1,
              processed_at = clock_timestamp()
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("incident", incident, Types.VARCHAR)
        .update();
  }

  /** Puts what was read in place of what an earlier, failed attempt may have left. */
  void replaceFindings(UUID message, List<Finding> findings) {
    jdbc.sql("delete from border_passenger_list where message_id = :m")
        .param("m", message)
        .update();
    jdbc.sql("delete from border_finding where message_id = :m").param("m", message).update();
    var rows = new ArrayList<Object[]>();
    for (Finding f : findings) {
      rows.add(
          new Object[] {
            message,
            rows.size(),
            f.code().name(),
            f.messageNumber(),
            f.segment(),
            f.offset(),
            storable(f.text())
          });
    }
    batches.batchUpdate(
        """
        insert into border_finding
          (message_id, position, code, message_number, segment, byte_offset, text)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        rows);
  }

  /** Says of a list why nobody on it was compared. */
  void add(UUID message, Finding finding) {
    jdbc.sql(
            """
            insert into border_finding
              (message_id, position, code, message_number, segment, byte_offset, text)
            select :message, count(*), :code, :number, :segment, :offset, :text
            from border_finding where message_id = :message
            """)
        .param("message", message)
        .param("code", finding.code().name())
        .param("number", finding.messageNumber())
        .param("segment", finding.segment())
        .param("offset", finding.offset())
        .param("text", storable(finding.text()))
        .update();
  }

  /** PostgreSQL's text has no place for the character 0. */
  static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  void add(AppliedList list) {
    jdbc.sql(
            """
            insert into border_passenger_list
              (message_id, message_number, kind, reference, release, function, sender, prepared_at,
               part, last_part, travellers, outcome, incident, flight_id)
            values (:message, :number, :kind, :reference, :release, :function, :sender, :preparedAt, :part,
              :lastPart, :travellers, :outcome, :incident, :flight)
            """)
        .param("message", list.source().message())
        .param("number", list.source().number())
        .param("kind", list.kind().name())
        .param("reference", storable(list.reference()))
        .param("release", storable(list.release()))
        .param("function", list.function().name())
        .param("sender", storable(list.sender()))
        .param("preparedAt", list.preparedAt(), Types.TIMESTAMP)
        .param("part", list.part())
        .param("lastPart", list.lastPart())
        .param("travellers", list.travellers())
        .param("outcome", list.outcome().name())
        .param("incident", list.incident(), Types.VARCHAR)
        .param("flight", list.flight(), Types.OTHER)
        .update();
  }

  private static ReceivedMessage message(ResultSet row) throws SQLException {
    return new ReceivedMessage(
        row.getObject("id", UUID.class),
        row.getString("sha256"),
        row.getLong("size"),
        Channel.valueOf(row.getString("channel")),
        row.getString("file_name"),
        row.getString("received_from"),
        row.getTimestamp("received_at").toInstant(),
        MessageState.valueOf(row.getString("state")),
        row.getString("incident"),
        row.getInt("lists"),
        row.getInt("travellers"),
        row.getInt("findings"));
  }
}
