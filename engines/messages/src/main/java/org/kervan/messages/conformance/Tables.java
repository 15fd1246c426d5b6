package org.kervan.messages.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A table of the directories: lines of a name, the release from which the line holds, and words. A
 * line that begins with a blank continues the one before; {@code #} begins a remark.
 */
final class Tables {

  private Tables() {}

  /** By name and release, in the order of the releases. */
  static Map<String, NavigableMap<String, List<String>>> read(String resource) {
    Map<String, NavigableMap<String, List<String>>> tables = new HashMap<>();
    for (String line : lines(resource)) {
      List<String> words = List.of(line.split(" +"));
      tables
          .computeIfAbsent(words.getFirst(), name -> new TreeMap<>())
          .put(words.get(1), words.subList(2, words.size()));
    }
    return tables;
  }

  static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource)) {
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith(" ")) {
          lines.add(lines.removeLast() + " " + line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
