package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Signal 9 to the application, to PostgreSQL and to both, while carriers send and officers decide.
 */
class KillIT {
  private static final int ROUNDS = 10;
  private static final int CONTROL_ROUNDS = 8;
  private static final long SEED = 20_261_122;
  private static final String HASHES = "select sha256 from border_message";
  private static final String REASONS =
      "select reason from border_decision where reason like 'Load%'";

  private final Path data = Folders.fresh("kill");
  private final Postgres postgres = new Postgres(data);
  private final History messages = new History();
  private final History decisions = new History();
  private final Random random = new Random(SEED);
  private RunningKervan kervan = RunningKervan.start("serve", data);

  private enum Victim {
    APPLICATION,
    DATABASE,
    BOTH
  }

  @AfterEach
  void end() {
    kervan.close();
    postgres.killAll();
  }

  @Test
  void losesNothingThatItAcknowledged() throws Exception {
    String token = Commands.carrier(data, "load");
    var officers = List.of(Commands.officer(data, "first"), Commands.officer(data, "second"));
    String flight = flightOfTheLoad(token);
    for (int round = 0; round < ROUNDS; round++) {
      var victim = Victim.values()[random.nextInt(Victim.values().length)];
      var client = new Client(kervan.address());
      client.signIn(officers.get(round % officers.size()));
      try (var load = new Load(messages, decisions)) {
        load.carrier(kervan.address(), token);
        load.inbox(data.resolve("inbox"));
        load.officer(client, client.travellers(flight));
        decisions.awaitMore(1);
        messages.awaitMore(1 + random.nextInt(30));
        kill(victim);
      }
      restart();
      requireEveryAcknowledgement("round " + round + ", " + victim);
    }
    assertThat(decisions.acknowledged()).hasSizeGreaterThan(ROUNDS);
  }

  @Test
  void wouldSeeLossIfCommitsDidNotWaitForTheDisk() throws Exception {
    String token = Commands.carrier(data, "load");
    postgres.execute("alter role kervan_app set synchronous_commit = off");
    Set<String> lost = new HashSet<>();
    for (int round = 0; round < CONTROL_ROUNDS && lost.isEmpty(); round++) {
      kervan.terminate();
      kervan = RunningKervan.start("serve", data);
      try (var load = new Load(messages, decisions)) {
        load.carrier(kervan.address(), token);
        messages.awaitMore(10 + random.nextInt(30));
        postgres.killAll();
        kervan.kill();
      }
      restart();
      lost.addAll(messages.acknowledged());
      lost.removeAll(postgres.texts(HASHES));
    }
    assertThat(lost).as("acknowledged, and gone").isNotEmpty();
  }

  private String flightOfTheLoad(String token)
      throws IOException, InterruptedException, SQLException {
    try (var carrier = new Client(kervan.address())) {
      byte[] first = Samples.passengerList(0);
      messages.send(Samples.sha256(first));
      assertThat(carrier.send(token, first)).isEqualTo(201);
      messages.acknowledge(Samples.sha256(first));
    }
    return "/flights/" + postgres.texts("select id from border_flight").iterator().next();
  }

  private void kill(Victim victim) {
    switch (victim) {
      case APPLICATION -> kervan.kill();
      case DATABASE -> postgres.killPostmaster();
      case BOTH -> {
        postgres.killAll();
        kervan.kill();
      }
    }
  }

  /** The database comes back by itself under a living application; a dead one is started again. */
  private void restart() {
    if (kervan.isAlive()) {
      kervan.awaitLine("kervan: PostgreSQL runs again.");
      kervan.forget();
    } else {
      kervan = RunningKervan.start("serve", data);
    }
  }

  private void requireEveryAcknowledgement(String when) throws SQLException {
    var hashes = postgres.texts(HASHES);
    assertThat(hashes).as(when).containsAll(messages.acknowledged());
    assertThat(messages.sent()).as(when).containsAll(hashes);
    var reasons = postgres.texts(REASONS);
    assertThat(reasons).as(when).containsAll(decisions.acknowledged());
    assertThat(decisions.sent()).as(when).containsAll(reasons);
    assertThat(postgres.number("select count(*) from access_audit where act = 'DECISION_RECORDED'"))
        .as(when + ": an audit entry for each decision")
        .isEqualTo(postgres.number("select count(*) from border_decision"));
  }
}
