package org.kervan.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the server writes: {@code start.log} until its own log writer runs, then one file per day of
 * the week.
 */
record ServerLog(Path folder) {
  private static final int TAIL_LINES = 12;

  /** A day's file normally has a few kilobytes; a larger one is a flood of refused logins. */
  private static final long LARGEST_KEPT_BYTES = 16L << 20;

  /** Makes room before a start. */
  static ServerLog startingIn(Path folder) throws IOException {
    ServerLog log = new ServerLog(folder);
    Files.write(log.start(), new byte[0]);
    for (Path day : log.days()) {
      if (Files.size(day) > LARGEST_KEPT_BYTES) {
        Files.delete(day);
      }
    }
    return log;
  }

  Path start() {
    return folder.resolve("start.log");
  }

  private List<Path> days() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("server-")).toList();
    }
  }

  /** The last lines written since the start. */
  String tail() throws IOException {
    StringBuilder text = new StringBuilder(lastLines(start()));
    for (Path day : days()) {
      if (Files.getLastModifiedTime(day).compareTo(Files.getLastModifiedTime(start())) >= 0) {
        text.append('\n').append(lastLines(day));
      }
    }
    return text.toString();
  }

  static String lastLines(Path file) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
  }
}
