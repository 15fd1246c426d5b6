package org.kervan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The embedded PostgreSQL of a data folder, seen from outside: its processes and its tables. */
final class Postgres {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  private final Path folder;

  Postgres(Path data) {
    folder = data.resolve("postgresql");
  }

  /** The main process, if it lives. */
  Optional<ProcessHandle> postmaster() {
    Path file = folder.resolve("cluster/postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(line(file, PID_LINE))).filter(ProcessHandle::isAlive);
  }

  /** The main process and all that it started. */
  List<ProcessHandle> processes() {
    return postmaster().stream()
        .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
        .toList();
  }

  /** Kills all of them with one call, so that none can still write what another has not. */
  void killAll() {
    List<String> words = new ArrayList<>(List.of("kill", "-9"));
    processes().forEach(process -> words.add(String.valueOf(process.pid())));
    try {
      new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Kills the main process only; the others notice and end by themselves. */
  void killPostmaster() {
    postmaster().ifPresent(ProcessHandle::destroyForcibly);
  }

  Set<String> texts(String query) throws SQLException {
    try (Connection connection = connect();
        var rows = connection.createStatement().executeQuery(query)) {
      Set<String> texts = new LinkedHashSet<>();
      while (rows.next()) {
        if (!texts.add(rows.getString(1))) {
          throw new AssertionError("twice: " + rows.getString(1));
        }
      }
      return texts;
    }
  }

  long number(String query) throws SQLException {
    return Long.parseLong(texts(query).iterator().next());
  }

  void execute(String statement) throws SQLException {
    try (Connection connection = connect()) {
      connection.createStatement().execute(statement);
    }
  }

  private Connection connect() throws SQLException {
    String port = line(folder.resolve("cluster/postmaster.pid"), PORT_LINE);
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/kervan",
        "kervan_owner",
        line(folder.resolve("secrets/kervan_owner.password"), 0));
  }

  private static String line(Path file, int number) {
    try {
      return Files.readAllLines(file).get(number).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
