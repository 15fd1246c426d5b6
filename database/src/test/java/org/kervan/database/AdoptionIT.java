package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left of an earlier run, or of one at the same time. */
class AdoptionIT extends ServerTest {
  @Test
  void adoptsTheServerOfAKilledProgramAndStopsIt() throws Exception {
    ChildLauncher child = launchChild();
    ChildLauncher.Started left = child.awaitStarted();
    child.kill();

    EmbeddedPostgres server = start();
    assertThat(server.adopted()).isTrue();
    assertThat(server.pid()).isEqualTo(left.pid());
    assertThat(server.port()).isEqualTo(left.port());
    execute(server.ownerAddress(), "CREATE TABLE kept AS SELECT 1 AS id");
    server.close();
    assertThat(Postmaster.processes(cluster())).isEmpty();

    try (EmbeddedPostgres next = start()) {
      assertThat(next.adopted()).isFalse();
      assertThat(query(next.ownerAddress(), "SELECT id FROM kept")).containsExactly("1");
    }
  }

  @Test
  void startsAfreshAfterAServerThatIsStopping() throws Exception {
    EmbeddedPostgres old = start();
    String pid = Long.toString(old.pid());
    assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor()).isZero();
    try (EmbeddedPostgres server = start()) {
      assertThat(server.adopted()).isFalse();
      assertThat(server.pid()).isNotEqualTo(old.pid());
      assertThat(query(server.ownerAddress(), "SELECT 1")).containsExactly("1");
    }
  }

  @Test
  void adoptsThroughALinkToAnotherDisk() throws Exception {
    start().close();
    Path elsewhere = Files.move(cluster(), temp.resolve("elsewhere"));
    Files.createSymbolicLink(cluster(), elsewhere);
    try (EmbeddedPostgres server = start();
        EmbeddedPostgres again = start()) {
      assertThat(again.adopted()).isTrue();
      assertThat(again.pid()).isEqualTo(server.pid());
    }
  }

  @Test
  void startsOneServerForTwoProgramsAtOnce() throws Exception {
    ChildLauncher one = launchChild();
    ChildLauncher other = launchChild();
    List<ChildLauncher.Started> started = List.of(one.awaitStarted(), other.awaitStarted());
    assertThat(started).extracting(ChildLauncher.Started::adopted).containsOnlyOnce(true, false);
    assertThat(started.get(0).pid()).isEqualTo(started.get(1).pid());
    one.close();
    assertThat(Postmaster.processes(cluster())).isEmpty();
    other.close();
  }

  @Test
  void startsOneServerForTwoThreadsAtOnce() {
    List<EmbeddedPostgres> servers =
        Stream.of(1, 2).map(_ -> CompletableFuture.supplyAsync(this::start)).toList().stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(servers).extracting(EmbeddedPostgres::adopted).containsOnlyOnce(true, false);
    servers.forEach(EmbeddedPostgres::close);
  }

  @Test
  void leavesAnUnrelatedProcessWithTheOldProcessIdAlone() throws Exception {
    start().close();
    Path file = Files.writeString(temp.resolve("file"), "here\n");
    Process unrelated = new ProcessBuilder("tail", "-n", "1", "-f", file.toString()).start();
    try (BufferedReader lines = unrelated.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("here");
      writePidFile(unrelated.pid());
      try (EmbeddedPostgres server = start()) {
        assertThat(server.adopted()).isFalse();
        assertThat(server.pid()).isNotEqualTo(unrelated.pid());
      }
      assertThat(unrelated.isAlive()).isTrue();
    } finally {
      unrelated.destroyForcibly().waitFor();
    }
  }

  @Test
  void leavesTheServerOfAnotherFolderAlone() throws Exception {
    start().close();
    try (EmbeddedPostgres other = EmbeddedPostgres.start(temp.resolve("other"), SETTINGS)) {
      writePidFile(other.pid());
      try (EmbeddedPostgres server = start()) {
        assertThat(server.adopted()).isFalse();
        assertThat(server.pid()).isNotEqualTo(other.pid());
      }
      assertThat(query(other.ownerAddress(), "SELECT 1")).containsExactly("1");
    }
  }

  /** As a killed server leaves it: its process id, folder, start, port, no socket, address. */
  private void writePidFile(long pid) throws Exception {
    Files.writeString(
        Postmaster.pidFile(cluster()),
        "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n 1 1\nready   \n".formatted(pid, cluster()));
  }

  @Test
  void startsOverADamagedPidFile() throws Exception {
    start().close();
    for (String content : List.of("", "not a number\n", "99999999999999999999\n")) {
      Files.writeString(Postmaster.pidFile(cluster()), content);
      try (EmbeddedPostgres server = start()) {
        assertThat(server.adopted()).isFalse();
      }
    }
  }

  @Test
  void startsNoSecondServerBesideAnOrphanedChild() throws Exception {
    EmbeddedPostgres server = start();
    try (Connection connection = connect(server.ownerAddress());
        Statement statement = connection.createStatement()) {
      long backend = backend(statement);
      CompletableFuture<Void> busy =
          CompletableFuture.runAsync(() -> {
            try {
              statement.execute("SELECT count(*) FROM generate_series(1, 10000000000)");
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          });
      await(() -> {
        try {
          return query(
                  server.adminAddress("postgres"),
                  "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%generate_series(1, 1%'"
                      + " AND state = 'active' AND pid = "
                      + backend)
              .equals(List.of("1"));
        } catch (SQLException e) {
          throw new IllegalStateException(e);
        }
      });
      kill(List.of(server.pid()));
      await(() -> !Postmaster.serves(server.pid(), cluster()));

      assertThatThrownBy(
              () -> EmbeddedPostgres.start(folder(), SETTINGS.withPatience(Duration.ofMillis(500))))
          .isInstanceOf(DatabaseStartFailed.class)
          .hasMessageContaining(Long.toString(backend));

      kill(List.of(backend));
      try (EmbeddedPostgres next = start()) {
        assertThat(next.adopted()).isFalse();
      }
      assertThat(busy).isCompletedExceptionally();
    }
  }

  private static long backend(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void redoesAnInitialisationThatWasKilled() throws Exception {
    ChildLauncher child = launchChild();
    await(() -> {
      if (!Files.isDirectory(folder())) {
        return false;
      }
      try (Stream<Path> inside = Files.list(folder())) {
        return inside.anyMatch(path ->
            path.getFileName().toString().startsWith("cluster.unfinished-")
                && Files.exists(path.resolve("PG_VERSION")));
      }
    });
    child.kill();
    try (EmbeddedPostgres server = start()) {
      assertThat(server.adopted()).isFalse();
      assertThat(query(server.ownerAddress(), "SHOW data_checksums")).containsExactly("on");
    }
  }

  @Test
  void redoesAnInitialisationThatDiedLongAgo() throws Exception {
    Path unfinished = folder().resolve("cluster.unfinished-1");
    Files.createDirectories(unfinished.resolve("base"));
    Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
    start().close();
    assertThat(unfinished).doesNotExist();
  }
}
