package org.kervan.border;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.kervan.border.SourceVersion.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of watchlists and risk profiles that were offered. */
@Repository
public class SourceVersions {
  private static final String COLUMNS =
      """
      number, kind, code, version, format, source_date, entries, findings, state, remark,
      loaded_at, loaded_by
      """;

  private final JdbcClient jdbc;

  SourceVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that are asked. */
  public List<SourceVersion> inForce() {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from border_source_version where state = 'IN_FORCE' order by kind desc, code")
        .query((row, _) -> version(row))
        .list();
  }

  /** The newest offer of each source, where it was refused. */
  public List<SourceVersion> refused() {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from border_source_version v where state = 'REFUSED' and not exists (
                  select from border_source_version later where later.kind = v.kind
                    and later.code = v.code and later.number > v.number)
                order by number desc
                """)
        .query((row, _) -> version(row))
        .list();
  }

  Optional<SourceVersion> inForce(Hit.Kind kind, String code) {
    return inForce().stream().filter(v -> v.kind() == kind && v.code().equals(code)).findFirst();
  }

  /** Everything that was ever offered under this code, newest first. */
  List<SourceVersion> offered(Hit.Kind kind, String code) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from border_source_version where kind = :kind and code = :code
                order by number desc
                """)
        .param("kind", kind.name())
        .param("code", code)
        .query((row, _) -> version(row))
        .list();
  }

  /** Two who load the same source wait for each other. */
  void lock(Hit.Kind kind, String code) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 2027)) is null")
        .param("key", kind + " " + code)
        .query(Boolean.class)
        .single();
  }

  /** Keeps an offer; one in force supersedes the version before it. */
  void add(SourceVersion offer, List<byte[]> files) {
    if (offer.state() == State.IN_FORCE) {
      end(offer.kind(), offer.code(), State.SUPERSEDED);
    }
    jdbc.sql(
            """
            insert into border_source_version (kind, code, version, format, files, source_date,
              entries, findings, state, remark, loaded_by)
            values (:kind, :code, :version, :format, :files, :sourceDate, :entries, :findings,
              :state, :remark, :by)
            """)
        .param("kind", offer.kind().name())
        .param("code", offer.code())
        .param("version", offer.version())
        .param("format", offer.format())
        .param("files", files.toArray(byte[][]::new))
        .param("sourceDate", offer.sourceDate(), java.sql.Types.DATE)
        .param("entries", offer.entries())
        .param("findings", offer.findings())
        .param("state", offer.state().name())
        .param("remark", offer.remark())
        .param("by", offer.loadedBy())
        .update();
  }

  void end(Hit.Kind kind, String code, State state) {
    jdbc.sql(
            """
            update border_source_version set state = :state
            where kind = :kind and code = :code and state = 'IN_FORCE'
            """)
        .param("kind", kind.name())
        .param("code", code)
        .param("state", state.name())
        .update();
  }

  List<byte[]> files(long number) {
    return jdbc.sql("select files from border_source_version where number = :number")
        .param("number", number)
        .query((row, _) -> List.of((byte[][]) row.getArray("files").getArray()))
        .single();
  }

  /** The bytes of one offer have this version, whatever else is said of them. */
  static String version(List<byte[]> files) {
    var digest = ReceivedBytes.digest();
    files.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private static SourceVersion version(ResultSet row) throws SQLException {
    var date = row.getDate("source_date");
    return new SourceVersion(
        row.getLong("number"),
        Hit.Kind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("version"),
        row.getString("format"),
        date == null ? null : date.toLocalDate(),
        row.getInt("entries"),
        row.getInt("findings"),
        State.valueOf(row.getString("state")),
        row.getString("remark"),
        row.getTimestamp("loaded_at").toInstant(),
        row.getString("loaded_by"));
  }
}
