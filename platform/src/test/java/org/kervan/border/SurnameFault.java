package org.kervan.border;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.kervan.database.DatabaseAddress;

/** Makes PostgreSQL refuse every traveller of one surname with an SQLSTATE, until it is closed. */
public final class SurnameFault implements AutoCloseable {
  private final DatabaseAddress owner;

  public SurnameFault(DatabaseAddress owner, String surname, String sqlState) throws SQLException {
    this.owner = owner;
    execute(
        """
        create function border_test_fault() returns trigger language plpgsql as $$
        begin
          if new.reported -> 'name' ->> 'surname' = '%s' then
            raise exception 'test' using errcode = '%s';
          end if;
          return new;
        end $$;
        create trigger border_test_fault before insert on border_traveller
          for each row execute function border_test_fault()
        """
            .formatted(surname, sqlState));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    execute("drop function border_test_fault() cascade");
  }
}
