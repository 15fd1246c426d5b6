package org.kervan.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A client that commits one numbered row after another until the server dies under it. */
final class CommitLoop {
  private static final int ENOUGH = 150;

  private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
  private final CountDownLatch enough = new CountDownLatch(ENOUGH);
  private final Thread thread;
  private volatile long tried;

  private CommitLoop(DatabaseAddress address, String setting, long first) {
    thread = Thread.ofVirtual().start(() -> commit(address, setting, first));
  }

  /** Starts to write the rows {@code first, first + 1, ..}, after a setting of the session. */
  static CommitLoop start(DatabaseAddress address, String setting, long first) {
    return new CommitLoop(address, setting, first);
  }

  private void commit(DatabaseAddress address, String setting, long first) {
    try (Connection connection = ServerTest.connect(address);
        Statement session = connection.createStatement();
        PreparedStatement insert = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
      session.execute(setting);
      for (long id = first; ; id++) {
        tried = id;
        insert.setLong(1, id);
        insert.executeUpdate();
        acknowledged.add(id);
        enough.countDown();
      }
    } catch (SQLException e) {
      // The server was killed: the end of the loop.
    }
  }

  void awaitEnough() throws InterruptedException {
    if (!enough.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("only %d commits in 60 s".formatted(acknowledged.size()));
    }
  }

  /** The rows the server confirmed, once the loop has ended. */
  Set<Long> acknowledged() throws InterruptedException {
    thread.join();
    return acknowledged;
  }

  /** The row under way when the server died, which may be there or not. */
  long lastTried() {
    return tried;
  }
}
