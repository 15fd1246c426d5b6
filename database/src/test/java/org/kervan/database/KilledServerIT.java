package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Signal 9 in the middle of commits. It leaves the operating system's page cache alive, so it shows
 * what the server forgets, not what a disk forgets without power; the control run shows that a
 * forgetful server is seen.
 */
class KilledServerIT extends ServerTest {
  private static final String DURABLE = "SET synchronous_commit = on";
  private static final String FORGETFUL = "SET synchronous_commit = off";
  private static final int ROUNDS = 4;
  private static final int CONTROL_ROUNDS = 10;

  private final Set<Long> acknowledged = new HashSet<>();
  private final Set<Long> tried = new HashSet<>();
  private long next;

  @BeforeEach
  void makeTable() throws Exception {
    try (EmbeddedPostgres server = start()) {
      execute(server.ownerAddress(), "CREATE TABLE kept (id bigint PRIMARY KEY)");
    }
  }

  /** Two clients commit until the server is killed. */
  private void commitAndKill(String setting, boolean children) throws Exception {
    EmbeddedPostgres server = start();
    assertThat(server.adopted()).isFalse();
    List<CommitLoop> loops = new ArrayList<>();
    for (int client = 0; client < 2; client++) {
      loops.add(CommitLoop.start(server.ownerAddress(), setting, next));
      next += 1_000_000;
    }
    for (CommitLoop loop : loops) {
      loop.awaitEnough();
    }
    kill(List.of(server.pid()));
    if (children) {
      kill(Postmaster.processes(cluster()));
    }
    for (CommitLoop loop : loops) {
      acknowledged.addAll(loop.acknowledged());
      tried.add(loop.lastTried());
    }
  }

  private Set<Long> rowsAfterRecovery() throws Exception {
    try (EmbeddedPostgres server = start()) {
      Set<Long> rows = new HashSet<>();
      query(server.ownerAddress(), "SELECT id FROM kept").forEach(id -> rows.add(Long.valueOf(id)));
      return rows;
    }
  }

  private void assertNothingLostNorInvented() throws Exception {
    Set<Long> rows = rowsAfterRecovery();
    assertThat(rows).containsAll(acknowledged);
    rows.removeAll(acknowledged);
    assertThat(tried).containsAll(rows);
  }

  @Test
  void keepsEveryAcknowledgedRowWhenPostmasterIsKilled() throws Exception {
    commitAndKill(DURABLE, false);
    assertNothingLostNorInvented();
  }

  @Test
  void keepsEveryAcknowledgedRowWhenAllProcessesAreKilledAgainAndAgain() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      commitAndKill(DURABLE, true);
      assertNothingLostNorInvented();
    }
  }

  @Test
  void seesTheLossesOfAServerThatAcknowledgesBeforeItWrites() throws Exception {
    try (EmbeddedPostgres server = start()) {
      execute(
          server.adminAddress("postgres"),
          "ALTER SYSTEM SET wal_writer_delay = '10s'",
          "ALTER SYSTEM SET wal_writer_flush_after = '1GB'");
    }
    for (int round = 0; round < CONTROL_ROUNDS; round++) {
      commitAndKill(FORGETFUL, true);
      if (!rowsAfterRecovery().containsAll(acknowledged)) {
        return;
      }
    }
    throw new AssertionError(
        "no loss in %d rounds: the kill tests see nothing".formatted(CONTROL_ROUNDS));
  }
}
