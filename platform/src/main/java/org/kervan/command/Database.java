package org.kervan.command;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kervan.database.DatabaseAddress;
import org.kervan.database.DatabaseStartFailed;
import org.kervan.database.EmbeddedPostgres;
import org.kervan.database.PostgresSettings;

/**
 * The database of a data folder: an external one, which is left alone, or the embedded one, which
 * runs from the first process that uses the folder to the last.
 */
final class Database implements AutoCloseable {
  private static final int SECONDS_BETWEEN_ATTEMPTS = 5;

  private final DataFolder folder;
  private final DatabaseAddress owner;
  private @Nullable EmbeddedPostgres embedded;
  private boolean closed;

  private Database(DataFolder folder, DatabaseAddress owner, @Nullable EmbeddedPostgres embedded) {
    this.folder = folder;
    this.owner = owner;
    this.embedded = embedded;
  }

  /**
   * The external database if there is a URL, else the folder's own. Leaves the folder if it fails.
   */
  static Database open(DataFolder folder, @Nullable String external) {
    try {
      if (external != null) {
        return new Database(folder, DatabaseUrl.parse(external), null);
      }
      var embedded = start(folder, PostgresSettings.DEFAULT);
      return new Database(folder, embedded.ownerAddress(), embedded);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static EmbeddedPostgres start(DataFolder folder, PostgresSettings settings) {
    return EmbeddedPostgres.start(folder.path().resolve("postgresql"), settings);
  }

  /** The user who owns the tables. */
  DatabaseAddress owner() {
    return owner;
  }

  DataFolder folder() {
    return folder;
  }

  /** Starts the embedded server again, on the same port, whenever its process ends by itself. */
  void keepRunning() {
    if (embedded != null) {
      EmbeddedPostgres first = embedded;
      Thread.ofPlatform().daemon().name("database-watch").start(() -> watch(first));
    }
  }

  private void watch(EmbeddedPostgres first) {
    EmbeddedPostgres running = first;
    while (running != null) {
      ProcessHandle.of(running.pid()).ifPresent(server -> server.onExit().join());
      running = startAgain(running.port());
    }
  }

  /** The new server, or null if the database has been closed meanwhile. */
  private synchronized @Nullable EmbeddedPostgres startAgain(int port) {
    try {
      while (!closed) {
        System.err.println("kervan: PostgreSQL has ended; starting it again.");
        try {
          embedded = start(folder, PostgresSettings.DEFAULT.onPort(port));
          System.err.println("kervan: PostgreSQL runs again.");
          return embedded;
        } catch (DatabaseStartFailed e) {
          System.err.println("kervan: " + e.getMessage());
          wait(TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN_ATTEMPTS));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return null;
  }

  /** Leaves the folder; the last one to leave it stops the embedded server. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    EmbeddedPostgres running = embedded;
    folder.leave(running == null ? () -> {} : running::close);
  }
}
