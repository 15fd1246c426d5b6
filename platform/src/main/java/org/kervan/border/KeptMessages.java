package org.kervan.border;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.kervan.messages.MessageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the files held beside passenger lists. */
@Repository
public class KeptMessages {
  private final JdbcClient jdbc;

  KeptMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<KeptMessage> in(UUID file) {
    return jdbc.sql(
            """
            select message_id, message_number, kind, reference, release, sender, prepared_at,
              designator, departs, entries, travellers
            from border_kept_message where message_id = :file order by message_number
            """)
        .param("file", file)
        .query((row, _) ->
            new KeptMessage(
                new ListSource(
                    row.getObject("message_id", UUID.class), row.getInt("message_number")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("release"),
                row.getString("sender"),
                Flights.time(row, "prepared_at"),
                row.getString("designator"),
                Flights.time(row, "departs"),
                row.getInt("entries"),
                row.getInt("travellers")))
        .list();
  }

  /** Forgets what an earlier, failed attempt may have left. */
  void removeAll(UUID file) {
    jdbc.sql("delete from border_kept_message where message_id = :file")
        .param("file", file)
        .update();
  }

  void add(KeptMessage kept) {
    jdbc.sql(
            """
            insert into border_kept_message
              (message_id, message_number, kind, reference, release, sender, prepared_at,
               designator, departs, entries, travellers)
            values (:file, :number, :kind, :reference, :release, :sender, :preparedAt, :designator,
              :departs, :entries, :travellers)
            """)
        .param("file", kept.source().message())
        .param("number", kept.source().number())
        .param("kind", kept.kind().name())
        .param("reference", Messages.storable(kept.reference()))
        .param("release", Messages.storable(kept.release()))
        .param("sender", Messages.storable(kept.sender()))
        .param("preparedAt", kept.preparedAt(), Types.TIMESTAMP)
        .param("designator", Messages.storable(kept.designator()))
        .param("departs", kept.departs(), Types.TIMESTAMP)
        .param("entries", kept.entries())
        .param("travellers", kept.travellers())
        .update();
  }
}
