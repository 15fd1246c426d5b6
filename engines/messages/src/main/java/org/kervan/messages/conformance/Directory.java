package org.kervan.messages.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a UN/EDIFACT directory that passenger messages use: segment tables, segments and code
 * lists; or the service segments of a version of ISO 9735. A release between two that are held here
 * is taken for the earlier one.
 */
final class Directory {

  private static final Map<String, NavigableMap<String, List<String>>> MESSAGES =
      Tables.read("messages.txt");
  private static final Map<String, NavigableMap<String, List<String>>> SEGMENTS =
      Tables.read("segments.txt");
  private static final Map<String, NavigableMap<String, List<String>>> CODES =
      Tables.read("codes.txt");
  private static final TreeSet<String> HELD =
      new TreeSet<>(Set.of("02B", "05B", "12B", "13B", "15B"));
  private static final Map<String, Directory> DIRECTORIES = all();

  private final String name;
  private final Map<String, List<Slot>> messages = new HashMap<>();
  private final Map<String, List<Composite>> segments = new HashMap<>();
  private final Map<String, Set<String>> codes = new HashMap<>();

  private Directory(String name, String release) {
    this.name = name;
    MESSAGES.forEach((type, table) -> put(messages, type, table, release, Slot::table));
    SEGMENTS.forEach((tag, table) -> put(segments, tag, table, release, Composite::elements));
    CODES.forEach((element, table) -> codes.put(element, codes(table, release)));
  }

  private static <T> void put(
      Map<String, T> to,
      String name,
      NavigableMap<String, List<String>> table,
      String release,
      Function<List<String>, T> parse) {
    Map.Entry<String, List<String>> line = table.floorEntry(release);
    if (line != null) {
      to.put(name, parse.apply(line.getValue()));
    }
  }

  private static Map<String, Directory> all() {
    Map<String, Directory> directories = new HashMap<>();
    HELD.forEach(release -> directories.put(release, new Directory("D." + release, release)));
    directories.put("S3", new Directory("ISO 9735:3", "S3"));
    directories.put("S4", new Directory("ISO 9735:4", "S4"));
    return Map.copyOf(directories);
  }

  /** The directory of a release such as 12B, or the latest one before it that is held. */
  static Directory ofRelease(String release) {
    String held = HELD.floor(release);
    return directory(held == null ? HELD.first() : held);
  }

  /** The service segments of a syntax version, UNB/0002. */
  static Directory ofSyntax(String version) {
    return directory(version.matches("[123]") ? "S3" : "S4");
  }

  private static Directory directory(String key) {
    return Objects.requireNonNull(DIRECTORIES.get(key), key);
  }

  /** Such as {@code D.12B} or {@code ISO 9735:4}. */
  String name() {
    return name;
  }

  @Nullable List<Slot> findMessage(String type) {
    return messages.get(type);
  }

  @Nullable List<Composite> findSegment(String tag) {
    return segments.get(tag);
  }

  /** The code list of an element, or null where none is held. */
  @Nullable Set<String> findCodes(String element) {
    return codes.get(element);
  }

  private static Set<String> codes(NavigableMap<String, List<String>> table, String release) {
    Set<String> codes = new HashSet<>();
    for (List<String> line : table.headMap(release, true).values()) {
      for (String word : line) {
        String code = word.replaceFirst("^[+-](?=.)", "");
        if (word.startsWith("-")) {
          codes.removeAll(range(code));
        } else {
          codes.addAll(range(code));
        }
      }
    }
    return codes;
  }

  private static Set<String> range(String word) {
    int dots = word.indexOf("..");
    if (dots < 0) {
      return Set.of(word);
    }
    Set<String> range = new HashSet<>();
    int last = Integer.parseInt(word.substring(dots + 2));
    for (int code = Integer.parseInt(word.substring(0, dots)); code <= last; code++) {
      range.add(Integer.toString(code));
    }
    return range;
  }
}
