package org.kervan.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kervan.database.DatabaseAddress;

/**
 * The one setting of an external database: {@code postgresql://user:password@host:port/database} or
 * {@code jdbc:postgresql://host:port/database?user=…&password=…}, with other parameters of the
 * driver, such as {@code sslmode}, kept.
 */
final class DatabaseUrl {
  private DatabaseUrl() {}

  static DatabaseAddress parse(String text) {
    URI uri = uri(text.startsWith("jdbc:") ? text.substring(5) : text);
    Map<String, String> login = new LinkedHashMap<>();
    if (uri.getRawUserInfo() != null) {
      String[] parts = uri.getRawUserInfo().split(":", 2);
      login.put("user", decode(parts[0]));
      login.put("password", parts.length == 2 ? decode(parts[1]) : "");
    }
    List<String> others = new ArrayList<>();
    for (String parameter :
        uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
      String[] parts = parameter.split("=", 2);
      if (parts[0].equals("user") || parts[0].equals("password")) {
        login.put(parts[0], parts.length == 2 ? decode(parts[1]) : "");
      } else {
        others.add(parameter);
      }
    }
    String user = login.get("user");
    if (user == null) {
      throw unusable("names no user");
    }
    String query = others.isEmpty() ? "" : "?" + String.join("&", others);
    return new DatabaseAddress(
        "jdbc:postgresql://" + authority(uri) + uri.getRawPath() + query,
        user,
        login.getOrDefault("password", ""));
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      boolean postgresql =
          "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
      if (!postgresql || uri.getHost() == null) {
        throw unusable("is not the address of a PostgreSQL server");
      }
      if (uri.getRawPath().length() < 2) {
        throw unusable("names no database");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw unusable("cannot be read at character " + (e.getIndex() + 1));
    }
  }

  private static String authority(URI uri) {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Does not quote the text, which holds a password. */
  private static CannotDo unusable(String why) {
    return new CannotDo(
        "The database URL "
            + why
            + ". Write postgresql://user:password@host:5432/database, the user being the owner of"
            + " that database.");
  }
}
