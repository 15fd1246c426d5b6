package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data folder for each test, with a blank and a quote in its path, and nothing alive after it.
 */
abstract class ServerTest {
  static final boolean ROOT = DataFolder.ownUid() == 0;

  static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

  static final PostgresSettings SETTINGS =
      PostgresSettings.DEFAULT.withBinariesIn(BINARIES).withPatience(Duration.ofSeconds(60));

  private final List<ChildLauncher> children = new ArrayList<>();

  @TempDir Path temp;

  Path folder() {
    return temp.resolve("kervan's data");
  }

  Path cluster() {
    return folder().resolve("cluster");
  }

  EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder(), SETTINGS);
  }

  ChildLauncher launchChild() throws IOException {
    ChildLauncher child = ChildLauncher.on(folder());
    children.add(child);
    return child;
  }

  @AfterEach
  void endWhatATestLeft() throws Exception {
    for (ChildLauncher child : children) {
      child.kill();
    }
    kill(Postmaster.processes(cluster()));
    await(() -> Postmaster.processes(cluster()).isEmpty());
  }

  static void kill(List<Long> pids) {
    pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
  }

  static void await(Deadline.Condition condition) throws Exception {
    assertThat(Deadline.in(Duration.ofSeconds(60)).await(condition)).isTrue();
  }

  static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  static void execute(DatabaseAddress address, String... statements) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The first column of all rows. */
  static List<String> query(DatabaseAddress address, String sql) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
