package org.kervan.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.kervan.database.DatabaseAddress;

/**
 * {@code kervan_app}, the role under which the application works: it owns nothing, bypasses nothing
 * and may do only what a migration granted. Its password is made here and kept beside the data.
 */
record ApplicationRole(DatabaseAddress address) {
  static final String NAME = "kervan_app";

  /**
   * Creates the role where it is missing and gives it the password in the folder, which it makes on
   * the first start.
   */
  static ApplicationRole ensure(DatabaseAddress owner, Path secrets) {
    String password = password(secrets.resolve(NAME));
    try (var connection =
        DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
      ensure(connection, password);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database at "
              + owner.url()
              + " does not let "
              + owner.user()
              + " create the role "
              + NAME
              + ": "
              + e.getMessage()
              + ". That user must own the database and have CREATEROLE.",
          e);
    }
    return new ApplicationRole(new DatabaseAddress(owner.url(), NAME, password));
  }

  private static void ensure(Connection connection, String password) throws SQLException {
    // The password is hexadecimal digits of our own making: nothing to escape.
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = 'kervan_app') then
              create role kervan_app;
            end if;
            execute format('grant connect on database %I to kervan_app', current_database());
          end $$
          """);
      statement.execute(
          "alter role kervan_app login nocreaterole noinherit password '" + password + "'");
    }
  }

  private static String password(Path file) {
    try {
      if (!Files.exists(file)) {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        Path fresh =
            Files.createTempFile(
                file.getParent(),
                NAME,
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(random), StandardOpenOption.DSYNC);
        Files.move(fresh, file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a password in " + file, e);
    }
  }
}
