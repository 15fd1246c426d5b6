package org.kervan.shared;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.kervan.database.DatabaseAddress;
import org.kervan.database.EmbeddedPostgres;
import org.kervan.database.PostgresSettings;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * PostgreSQL for the tests of the platform: one server for each test JVM, stopped with it, and a
 * database of its own for each application context.
 */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final Path FOLDER = Path.of("target", "test-data").toAbsolutePath();
  private static final AtomicInteger NEXT = new AtomicInteger();

  /** Names the databases apart that an earlier, killed test run has left in the folder. */
  private static final long RUN = ProcessHandle.current().pid();

  private static final class Server {
    static final EmbeddedPostgres ONLY =
        EmbeddedPostgres.start(
            FOLDER.resolve("postgres"),
            PostgresSettings.DEFAULT.withBinariesIn(FOLDER.resolve("binaries")));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(ONLY::close));
    }

    private Server() {}
  }

  /** The data folder that all contexts share, as they share the server's roles. */
  public static Path folder() {
    return FOLDER;
  }

  /** A new, empty database, as its owner. */
  public static DatabaseAddress fresh() {
    String name = "test_" + RUN + "_" + NEXT.incrementAndGet();
    DatabaseAddress admin = Server.ONLY.adminAddress("postgres");
    DatabaseAddress owner = Server.ONLY.ownerAddress();
    try (var connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
        var statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name);
      statement.execute("create database " + name + " owner " + owner.user());
      // As in production: nobody connects without being granted it.
      statement.execute("revoke all on database " + name + " from public");
    } catch (SQLException e) {
      throw new IllegalStateException("no database for the tests", e);
    }
    return new DatabaseAddress(
        owner.url().replaceFirst("/[^/]*$", "/" + name), owner.user(), owner.password());
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    DatabaseAddress owner = fresh();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test database",
                Map.of(
                    "kervan.data", FOLDER.toString(),
                    "kervan.database.url", owner.url(),
                    "kervan.database.user", owner.user(),
                    "kervan.database.password", owner.password())));
  }
}
