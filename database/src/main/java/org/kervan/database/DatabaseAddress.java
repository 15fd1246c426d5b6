package org.kervan.database;

/**
 * Where a PostgreSQL database is and who connects to it; the same for the embedded server and for
 * one that somebody else runs.
 *
 * @param url JDBC URL without parameters: {@code jdbc:postgresql://host:port/database}
 * @param user the role
 * @param password the role's password, which {@link #toString} does not print
 */
public record DatabaseAddress(String url, String user, String password) {
  @Override
  public String toString() {
    return "DatabaseAddress[" + user + " at " + url + "]";
  }
}
