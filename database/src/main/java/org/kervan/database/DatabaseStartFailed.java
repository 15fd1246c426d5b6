package org.kervan.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server could not be started; the message says what failed, what the server said and
 * what to do now.
 */
public final class DatabaseStartFailed extends RuntimeException {
  /** What the system or the server says (it runs with English messages), and what then helps. */
  private static final List<Map.Entry<String, String>> REMEDIES =
      List.of(
          Map.entry(
              "No space left on device",
              "The disk is full: free some space on it (a new database needs about 120 MB) and"
                  + " start again."),
          Map.entry(
              "Address already in use",
              "Another program listens on this port: choose another port, or leave the port open"
                  + " so that a free one is taken."),
          Map.entry(
              "Permission denied",
              "Give the user who runs Kervan read and write permission on the data folder and all"
                  + " in it."),
          Map.entry(
              "AccessDeniedException",
              "Give the user who runs Kervan read and write permission on the data folder and all"
                  + " in it."),
          Map.entry(
              "password authentication failed",
              "The password in the folder secrets is not the server's: bring that folder back from"
                  + " the backup that belongs to these data."),
          Map.entry(
              "Read-only file system",
              "Mount the disk for writing, or choose a data folder on another disk."),
          Map.entry(
              "Cannot allocate memory",
              "The machine has too little free memory: end other programs, or lower the shared"
                  + " buffers."),
          Map.entry(
              "shared memory block",
              "Processes of an earlier server still use this data folder: end them, then start"
                  + " again."));

  DatabaseStartFailed(String what, String now) {
    this(what, now, "", null);
  }

  private DatabaseStartFailed(String what, String now, String log, @Nullable Throwable cause) {
    super(
        "The database did not start: "
            + what
            + "\nWhat to do now: "
            + now
            + (log.isEmpty() ? "" : "\nThe server's last words:\n" + log.indent(2).stripTrailing()),
        cause);
  }

  /** Looks for the remedy in the server's own words, or in those of the operating system. */
  static DatabaseStartFailed because(String what, String log, @Nullable Throwable cause) {
    String evidence = what + log;
    String now =
        REMEDIES.stream()
            .filter(remedy -> evidence.contains(remedy.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("Correct what this text names, then start again.");
    return new DatabaseStartFailed(what, now, log, cause);
  }
}
