package org.kervan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The PostgreSQL server that ships with Kervan, running as a process of its own on 127.0.0.1.
 *
 * <p>What a client was told is committed survives the death of the server, of this program and of
 * both. If this program dies, the server lives on; the next start adopts it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String LOCK = "start.lock";
  private static final String DATABASE = "kervan";
  private static final long RETRY_MILLIS = 50;
  private static final String OWNER = "kervan_owner";

  /**
   * A server that starts, stops, recovers or is full answers like this for a while (PostgreSQL 18,
   * appendix A): cannot_connect_now, admin_shutdown, crash_shutdown, connection lost or refused,
   * too_many_connections.
   */
  private static final Set<String> PASSING_STATES =
      Set.of("57P03", "57P01", "57P02", "08001", "08006", "53300");

  private final DataFolder folder;
  private final String adminPassword;
  private final String ownerPassword;
  private final Cluster cluster;
  private final Postmaster postmaster;
  private final boolean adopted;

  private EmbeddedPostgres(
      DataFolder folder, Cluster cluster, Postmaster postmaster, boolean adopted)
      throws IOException {
    this.folder = folder;
    this.adminPassword = folder.secret(Cluster.ADMIN);
    this.ownerPassword = folder.secret(OWNER);
    this.cluster = cluster;
    this.postmaster = postmaster;
    this.adopted = adopted;
  }

  /**
   * Starts the server on this folder, or adopts the one that still runs on it; at the first start
   * unpacks PostgreSQL and makes the database and its owner. Programs that start at the same time
   * wait for each other.
   *
   * @throws DatabaseStartFailed with a text for the operator
   */
  public static EmbeddedPostgres start(Path dataFolder, PostgresSettings settings) {
    try {
      DataFolder folder = DataFolder.open(dataFolder);
      try (FolderLock _ = FolderLock.on(folder.path(), LOCK)) {
        Path programs = settings.binaries() == null ? folder.path() : settings.binaries();
        Cluster cluster = new Cluster(folder, PostgresBinaries.in(programs), settings);
        cluster.initialise();
        return connect(folder, cluster, Deadline.in(settings.patience()));
      }
    } catch (IOException | SQLException e) {
      throw DatabaseStartFailed.because("%s: %s".formatted(dataFolder, e), "", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw DatabaseStartFailed.because(dataFolder + ": the start was interrupted.", "", e);
    }
  }

  private static EmbeddedPostgres connect(DataFolder folder, Cluster cluster, Deadline deadline)
      throws IOException, SQLException, InterruptedException {
    boolean launched = false;
    while (true) {
      Optional<Postmaster> living = cluster.adopt();
      launched |= living.isEmpty();
      Postmaster postmaster = living.isPresent() ? living.get() : cluster.launch();
      EmbeddedPostgres server = new EmbeddedPostgres(folder, cluster, postmaster, !launched);
      try {
        server.createDatabase();
        return server;
      } catch (SQLException e) {
        if (!PASSING_STATES.contains(e.getSQLState()) || deadline.left().isZero()) {
          throw e;
        }
        Thread.sleep(RETRY_MILLIS);
      }
    }
  }

  /** Runs at each start, so that roles and rights are right whatever happened to an earlier one. */
  private void createDatabase() throws SQLException {
    DatabaseAddress address = adminAddress("postgres");
    Properties login = new Properties();
    login.setProperty("user", address.user());
    login.setProperty("password", address.password());
    login.setProperty("loginTimeout", "10");
    try (Connection admin = DriverManager.getConnection(address.url(), login);
        Statement statement = admin.createStatement()) {
      if (isAbsent(statement, "SELECT FROM pg_roles WHERE rolname = 'kervan_owner'")) {
        statement.execute("CREATE ROLE kervan_owner");
      }
      statement.execute(
          "ALTER ROLE kervan_owner LOGIN NOSUPERUSER NOCREATEDB CREATEROLE NOREPLICATION"
              + " NOBYPASSRLS");
      // ALTER ROLE takes no parameter.
      try (PreparedStatement password =
          admin.prepareStatement("SELECT set_config('kervan.owner_password', ?, false)")) {
        password.setString(1, ownerPassword);
        password.execute();
      }
      statement.execute(
          """
          DO $$ BEGIN
            EXECUTE format('ALTER ROLE kervan_owner PASSWORD %L',
                           current_setting('kervan.owner_password'));
          END $$
          """);
      if (isAbsent(statement, "SELECT FROM pg_database WHERE datname = 'kervan'")) {
        statement.execute("CREATE DATABASE kervan OWNER kervan_owner");
      }
      statement.execute("REVOKE ALL ON DATABASE kervan, postgres, template1 FROM PUBLIC");
    }
  }

  private static boolean isAbsent(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  /** Database {@code kervan} as its owner, who may make roles but is no superuser. */
  public DatabaseAddress ownerAddress() {
    return address(DATABASE, OWNER, ownerPassword);
  }

  /** Any database of the server as its superuser. */
  public DatabaseAddress adminAddress(String database) {
    return address(database, Cluster.ADMIN, adminPassword);
  }

  private DatabaseAddress address(String database, String role, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port() + "/" + database, role, password);
  }

  /** Whether the server ran already when this program came. */
  public boolean adopted() {
    return adopted;
  }

  /** TCP port on 127.0.0.1. */
  public int port() {
    return postmaster.port();
  }

  /** Process id of the server's main process. */
  public long pid() {
    return postmaster.pid();
  }

  /** Stops the server, also an adopted one, and waits until it has ended. */
  @Override
  public void close() {
    try (FolderLock _ = FolderLock.on(folder.path(), LOCK)) {
      cluster.stop(pid());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
