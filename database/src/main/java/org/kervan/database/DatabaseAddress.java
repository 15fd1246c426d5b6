package org.kervan.database;

/**
 * Where a database is and as whom to enter it.
 *
 * @param url JDBC, {@code jdbc:postgresql://host:port/database}
 */
public record DatabaseAddress(String url, String user, String password) {

  @Override
  public String toString() {
    return "DatabaseAddress[" + url + ", " + user + ", ..]";
  }
}
