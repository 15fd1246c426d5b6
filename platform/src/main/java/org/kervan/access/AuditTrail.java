package org.kervan.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        .query((row, _) ->
            new AuditEntry(
                row.getLong("sequence"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                Act.valueOf(row.getString("act")),
                new AuditSubject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("detail")))
        .list();
  }
}
