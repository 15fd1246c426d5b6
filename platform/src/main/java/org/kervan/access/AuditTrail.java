package org.kervan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.shared.Istanbul;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was done by whom, append-only. An entry is written in the transaction of the act itself, so
 * that there is no act without its entry and no entry without its act; without a transaction it
 * refuses.
 */
@Repository
public class AuditTrail {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final JdbcClient jdbc;

  AuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody did something. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Account actor, Act act, AuditSubject subject, String detail) {
    insert(actor.id(), actor.displayName(), act, subject, detail);
  }

  /** The system did something by itself, such as taking a file out of the inbox. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void recordBySystem(String part, Act act, AuditSubject subject, String detail) {
    insert(null, part.toLowerCase(Locale.ROOT), act, subject, detail);
  }

  private void insert(
      @Nullable UUID account, String actor, Act act, AuditSubject subject, String detail) {
    jdbc.sql(
            """
            insert into access_audit (account_id, actor, act, subject_kind, subject_id, detail)
            values (:account, :actor, :act, :kind, :id, :detail)
            """)
        .param("account", account)
        .param("actor", actor)
        .param("act", act.name())
        .param("kind", subject.kind())
        .param("id", subject.id())
        .param("detail", detail)
        .update();
  }

  /** Everything done about this subject, oldest first. */
  public List<AuditEntry> about(AuditSubject subject) {
    return jdbc.sql(
            """
            select sequence, at, actor, act, subject_kind, subject_id, detail
            from access_audit
            where subject_kind = :kind and subject_id = :id
            order by sequence
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query(AuditTrail::entry)
        .list();
  }

  /** What was done, newest first. That the reader looked is an entry too. */
  @Transactional
  public List<AuditEntry> read(Account reader, AuditFilter filter) {
    record(reader, Act.AUDIT_READ, AuditSubject.page("/audit"), described(filter));
    LocalDate day = filter.day();
    return jdbc.sql(
            """
            select sequence, at, actor, act, subject_kind, subject_id, detail
            from access_audit
            where sequence < :before
              and (cast(:act as text) is null or act = :act)
              and (cast(:from as timestamptz) is null or at >= :from and at < :until)
              and (:subject = '' or subject_id = :subject)
            order by sequence desc
            limit :size
            """)
        .param("before", filter.before())
        .param("act", filter.act() == null ? null : filter.act().name(), Types.VARCHAR)
        .param("from", start(day), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", start(day == null ? null : day.plusDays(1)), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("subject", filter.subject())
        .param("size", AuditFilter.SIZE)
        .query(AuditTrail::entry)
        .list();
  }

  private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Istanbul.ZONE).toOffsetDateTime();
  }

  /** Only an identifier is repeated: the field takes whatever is typed, a person's name too. */
  private static String described(AuditFilter filter) {
    var parts = new ArrayList<String>();
    if (filter.act() != null) {
      parts.add("act " + filter.act());
    }
    if (filter.day() != null) {
      parts.add("day " + filter.day());
    }
    if (IDENTIFIER.matcher(filter.subject()).matches()) {
      parts.add("subject " + filter.subject());
    } else if (!filter.subject().isEmpty()) {
      parts.add("subject (no identifier)");
    }
    return String.join(", ", parts);
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(
        row.getLong("sequence"),
        row.getTimestamp("at").toInstant(),
        row.getString("actor"),
        Act.valueOf(row.getString("act")),
        new AuditSubject(row.getString("subject_kind"), row.getString("subject_id")),
        row.getString("detail"));
  }
}
