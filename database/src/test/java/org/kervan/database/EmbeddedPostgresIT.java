package org.kervan.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a server promises from its first start on. */
class EmbeddedPostgresIT extends ServerTest {
  private static final String INVALID_PASSWORD = "28P01";

  @Test
  void keepsRowsOverALaterStart() throws Exception {
    long first;
    try (EmbeddedPostgres server = start()) {
      first = server.pid();
      assertThat(server.adopted()).isFalse();
      execute(server.ownerAddress(), "CREATE TABLE kept AS SELECT 'İstanbul' AS city");
    }
    // Ended, but perhaps not yet buried by this process, whose child it was.
    ProcessHandle.of(first).ifPresent(dead -> dead.onExit().orTimeout(10, SECONDS).join());
    try (EmbeddedPostgres server = start()) {
      assertThat(server.adopted()).isFalse();
      assertThat(query(server.ownerAddress(), "SELECT city FROM kept")).containsExactly("İstanbul");
    }
  }

  @Test
  void closesWithClientsConnectedAndTwice() throws Exception {
    EmbeddedPostgres server = start();
    try (Connection client = connect(server.ownerAddress())) {
      server.close();
      assertThat(client.isValid(1)).isFalse();
    }
    server.close();
    assertThat(Postmaster.pidFile(cluster())).doesNotExist();
  }

  @Test
  void runsDurableAndOnLoopbackOnlyWhateverIsSetBySql() throws Exception {
    try (EmbeddedPostgres server = start()) {
      execute(
          server.adminAddress("postgres"),
          "ALTER SYSTEM SET fsync = off",
          "ALTER SYSTEM SET listen_addresses = '*'");
    }
    try (EmbeddedPostgres server = start()) {
      Map<String, String> expected =
          Map.of(
              "fsync", "on",
              "full_page_writes", "on",
              "synchronous_commit", "on",
              "data_checksums", "on",
              "listen_addresses", "127.0.0.1",
              "unix_socket_directories", "",
              "server_encoding", "UTF8");
      for (Map.Entry<String, String> setting : expected.entrySet()) {
        assertThat(query(server.adminAddress("kervan"), "SHOW " + setting.getKey()))
            .as(setting.getKey())
            .containsExactly(setting.getValue());
      }
      assertThat(
              query(
                  server.ownerAddress(),
                  "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'kervan'"))
          .containsExactly("bC.UTF-8");
    }
  }

  @Test
  void keepsTheTerminalsInterruptAwayFromTheServer() throws Exception {
    try (EmbeddedPostgres server = start()) {
      String status = Files.readString(Path.of("/proc", Long.toString(server.pid()), "stat"));
      String session = status.substring(status.lastIndexOf(')')).split(" ")[4];
      assertThat(session).isEqualTo(Long.toString(server.pid()));
    }
  }

  @Test
  void refusesAWrongPassword() {
    try (EmbeddedPostgres server = start()) {
      for (DatabaseAddress right : List.of(server.ownerAddress(), server.adminAddress("kervan"))) {
        for (String wrong : List.of("wrong", "")) {
          assertThatThrownBy(
                  () -> connect(new DatabaseAddress(right.url(), right.user(), wrong)).close())
              .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(
                () -> connect(new DatabaseAddress(right.url(), right.user(), "wrong")).close())
            .extracting(e -> ((SQLException) e).getSQLState())
            .isEqualTo(INVALID_PASSWORD);
      }
    }
  }

  @Test
  void letsTheOwnerMakeRolesThatSeeNothingUntilGranted() throws Exception {
    try (EmbeddedPostgres server = start()) {
      DatabaseAddress owner = server.ownerAddress();
      assertThat(
              query(
                  owner,
                  "SELECT concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb, rolreplication,"
                      + " rolbypassrls) FROM pg_roles WHERE rolname = current_user"))
          .containsExactly("f t f f f");
      execute(owner, "CREATE ROLE clerk LOGIN PASSWORD 'clerk'");
      for (String database : List.of("kervan", "postgres", "template1")) {
        DatabaseAddress clerk =
            new DatabaseAddress(server.adminAddress(database).url(), "clerk", "clerk");
        assertThatThrownBy(() -> connect(clerk).close())
            .hasMessageContaining("permission denied for database");
      }
      execute(owner, "GRANT CONNECT ON DATABASE kervan TO clerk");
      assertThat(query(new DatabaseAddress(owner.url(), "clerk", "clerk"), "SELECT current_user"))
          .containsExactly("clerk");
    }
  }

  @Test
  void keepsPasswordsForThisUserOnly() throws Exception {
    start().close();
    assertThat(Files.getPosixFilePermissions(folder()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    try (Stream<Path> secrets = Files.list(folder().resolve("secrets"))) {
      assertThat(secrets)
          .hasSize(2)
          .allSatisfy(secret ->
              assertThat(Files.getPosixFilePermissions(secret))
                  .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    }
  }

  @Test
  void logsNothingThatPeopleTyped() throws Exception {
    String typed = "Zeliha-1987";
    try (EmbeddedPostgres server = start()) {
      DatabaseAddress owner = server.ownerAddress();
      execute(owner, "CREATE TABLE person (name text PRIMARY KEY)", insert(typed));
      for (String failing :
          List.of(insert(typed), "SELECT '" + typed + "'::int", "SELEC '" + typed + "'")) {
        assertThatThrownBy(() -> execute(owner, failing)).isInstanceOf(SQLException.class);
      }
      killOwnBackend(owner, typed);
      await(() -> logs(folder()).contains("was terminated by signal 9"));
      start().close();
    }
    assertThat(logs(folder())).doesNotContain(typed);
  }

  private static String insert(String name) {
    return "INSERT INTO person VALUES ('" + name + "')";
  }

  /** The server reports the statement that a killed child was running. */
  private static void killOwnBackend(DatabaseAddress owner, String typed) throws Exception {
    try (Connection connection = connect(owner);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT pg_backend_pid(), '" + typed + "'")) {
      row.next();
      kill(List.of(row.getLong(1)));
    }
  }

  private static String logs(Path folder) throws java.io.IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("log"))) {
      for (Path file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @Test
  void survivesTheDeathOfOneChild() throws Exception {
    try (EmbeddedPostgres server = start()) {
      killOwnBackend(server.ownerAddress(), "");
      try (EmbeddedPostgres again = start()) {
        assertThat(again.adopted()).isTrue();
        assertThat(query(again.ownerAddress(), "SELECT 1")).containsExactly("1");
      }
    }
  }
}
