package org.kervan.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main process of a running server, as the {@code postmaster.pid} file of its cluster names it
 * (line 1 process id, line 4 port, line 8 status; PostgreSQL source, {@code miscadmin.h}).
 */
record Postmaster(long pid, int port, String status) {
  boolean ready() {
    return status.equals("ready");
  }

  boolean stopping() {
    return status.equals("stopping");
  }

  static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /**
   * The postmaster of this cluster, if it lives. The file alone proves nothing: it outlives a
   * killed server, and the system gives process ids again.
   */
  static Optional<Postmaster> find(Path cluster) throws IOException {
    List<String> lines;
    try {
      // Bytes as they are: a damaged file must not stop the start.
      lines = Files.readAllLines(pidFile(cluster), StandardCharsets.ISO_8859_1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    long pid = number(line(lines, 1));
    return serves(pid, cluster)
        ? Optional.of(new Postmaster(pid, (int) number(line(lines, 4)), line(lines, 8)))
        : Optional.empty();
  }

  private static String line(List<String> lines, int number) {
    return lines.size() < number ? "" : lines.get(number - 1).strip();
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,10}") ? Long.parseLong(text) : 0;
  }

  /**
   * Whether the process runs a postgres program inside this cluster's folder, where the server and
   * all its children stay. A process that has died but was not yet buried by its parent (a zombie)
   * has neither program nor folder.
   */
  static boolean serves(long pid, Path cluster) {
    Path process = Path.of("/proc", Long.toString(pid));
    try {
      return Files.isSameFile(process.resolve("cwd"), cluster)
          && Files.readSymbolicLink(process.resolve("exe")).toString().contains("/bin/postgres");
    } catch (IOException e) {
      return false;
    }
  }

  /** The postmaster and all its children, also those that outlived it. */
  static List<Long> processes(Path cluster) {
    try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
      return all.map(ProcessHandle::pid).filter(pid -> serves(pid, cluster)).toList();
    }
  }
}
