package org.kervan.messages.habit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of comma-separated values (RFC 4180), within which no line may break. */
final class Csv {

  private Csv() {}

  /** The values of a line, stripped; null where a quotation mark is out of place. */
  static @Nullable List<String> values(String line) {
    List<String> values = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      StringBuilder value = new StringBuilder();
      int end = line.startsWith("\"", at) ? quoted(line, at + 1, value) : plain(line, at, value);
      if (end < 0 || (end < line.length() && line.charAt(end) != ',')) {
        return null;
      }
      values.add(value.toString().strip());
      at = end + 1;
    }
    return values;
  }

  /** Where the value ends, or -1 where a quotation mark stands in it. */
  private static int plain(String line, int from, StringBuilder value) {
    int comma = line.indexOf(',', from);
    int end = comma < 0 ? line.length() : comma;
    value.append(line, from, end);
    return value.indexOf("\"") < 0 ? end : -1;
  }

  /** Where the closing mark ends, or -1 where there is none. */
  private static int quoted(String line, int from, StringBuilder value) {
    int at = from;
    while (at < line.length()) {
      if (line.charAt(at) != '"') {
        value.append(line.charAt(at));
      } else if (line.startsWith("\"\"", at)) {
        value.append('"');
        at++;
      } else {
        return at + 1;
      }
      at++;
    }
    return -1;
  }
}
