package org.kervan.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The data of one server: initialised once, then served by at most one postmaster at a time. */
final class Cluster {
  static final String ADMIN = "kervan_admin";

  private static final String UNFINISHED = "cluster.unfinished-";

  /**
   * PostgreSQL 18.6 never ends a fast stop that reaches it while it recovers from a child's death;
   * an ordinary one takes less than a second.
   */
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

  private final DataFolder folder;
  private final Path data;
  private final PostgresBinaries binaries;
  private final PostgresSettings settings;

  Cluster(DataFolder folder, PostgresBinaries binaries, PostgresSettings settings) {
    this.folder = folder;
    this.data = folder.cluster();
    this.binaries = binaries;
    this.settings = settings;
  }

  /** Makes an empty cluster if there is none; a run that died half-way counts as none. */
  void initialise() throws IOException, InterruptedException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.path(), UNFINISHED + "*")) {
      for (Path unfinished : left) {
        deleteUnlessInUse(unfinished);
      }
    }
    if (Files.exists(data)) {
      if (!Files.exists(folder.secretFile(ADMIN))) {
        throw new DatabaseStartFailed(
            "the data are there, but the file with their password is missing: "
                + folder.secretFile(ADMIN),
            "Bring the folder " + folder.secrets() + " back from the backup.");
      }
      return;
    }
    folder.secret(ADMIN);
    // A new name each time: the initdb of a killed Kervan may still be writing into the old one.
    Path unfinished = Files.createTempDirectory(folder.path(), UNFINISHED);
    if (!succeeds(
        "initdb",
        "--pgdata=" + unfinished,
        "--username=" + ADMIN,
        "--auth=scram-sha-256",
        "--pwfile=" + folder.secretFile(ADMIN),
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--sync-method=syncfs")) {
      throw DatabaseStartFailed.because(
          "making an empty database in %s failed.".formatted(folder.path()),
          ServerLog.lastLines(folder.log().resolve("initdb.log")),
          null);
    }
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    DataFolder.flush(folder.path());
  }

  private static void deleteUnlessInUse(Path unfinished) {
    try {
      PostgresBinaries.deleteTree(unfinished);
    } catch (IOException e) {
      // The orphaned initdb goes on making files in it. It fails soon; a later start removes them.
    }
  }

  /** The server that an earlier Kervan left behind, once it is ready; empty if none lives. */
  Optional<Postmaster> adopt() throws IOException, InterruptedException {
    Optional<Postmaster> left = Postmaster.find(data);
    if (left.isPresent()) {
      long pid = left.get().pid();
      if (left.get().stopping()) {
        stop(pid);
      } else {
        awaitReady(pid, () -> Postmaster.serves(pid, data));
      }
    }
    return Postmaster.find(data);
  }

  /** Starts a server as a child of this process, once nothing of an earlier one lives. */
  Postmaster launch() throws IOException, InterruptedException {
    if (!Deadline.in(settings.patience()).await(() -> Postmaster.processes(data).isEmpty())) {
      throw new DatabaseStartFailed(
          "processes of an earlier server, whose main process is gone, still use %s: %s"
              .formatted(data, Postmaster.processes(data)),
          "Wait until they end, or end them (kill), then start again.");
    }
    // Left by a killed server. Its process id may be another program's by now, which the new
    // server would take for a sign of life.
    Files.deleteIfExists(Postmaster.pidFile(data));
    int port = settings.port() == 0 ? freePort() : settings.port();
    List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", "" + port));
    for (String setting : settings.serverSettings(folder.log())) {
      arguments.addAll(List.of("-c", setting));
    }
    ServerLog log = ServerLog.startingIn(folder.log());
    Process process =
        binaries.command("postgres", arguments).redirectOutput(log.start().toFile()).start();
    awaitReady(process.pid(), process::isAlive);
    Optional<Postmaster> started = Postmaster.find(data);
    if (started.isPresent()) {
      return started.get();
    }
    // The log's writer outlives the server until it has written the last line.
    Deadline.in(STOP_PATIENCE).await(() -> Postmaster.processes(data).isEmpty());
    String words = log.tail();
    if (settings.port() == 0 && words.contains("Address already in use")) {
      return launch(); // another program was faster to take the free port
    }
    if (words.contains("incompatible with server")) {
      throw new DatabaseStartFailed(
          "the data in %s are of PostgreSQL %s, this Kervan brings %s."
              .formatted(data, ServerLog.lastLines(data.resolve("PG_VERSION")), binaries.version()),
          "Start the Kervan that wrote these data. They move to another main version of PostgreSQL"
              + " only by an export there and an import here.");
    }
    throw DatabaseStartFailed.because(
        "the server ended while it started on %s, port %d.".formatted(data, port), words, null);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(long pid, Deadline.Condition alive)
      throws IOException, InterruptedException {
    boolean decided =
        Deadline.in(settings.patience())
            .await(() ->
                !alive.holds()
                    || Postmaster.find(data)
                        .filter(found -> found.pid() == pid && found.ready())
                        .isPresent());
    if (!decided) {
      throw new DatabaseStartFailed(
          "the server (process %d) on %s was not ready after %d s."
              .formatted(pid, data, settings.patience().toSeconds()),
          "It goes on working, on its recovery most likely: start Kervan again in a while. Its log"
              + " is in "
              + folder.log());
    }
  }

  /**
   * Stops the server: clients are cut off, open transactions rolled back, all else written down. A
   * server that does not manage that in time is stopped at once and recovers at its next start.
   */
  void stop(long pid) throws IOException, InterruptedException {
    for (String mode : List.of("fast", "immediate")) {
      if (Postmaster.find(data).filter(found -> found.pid() == pid).isEmpty()) {
        return;
      }
      if (succeeds("pg_ctl", "stop", "-D", data.toString(), "-m", mode, "-W")
          && Deadline.in(STOP_PATIENCE).await(() -> !Postmaster.serves(pid, data))) {
        return;
      }
    }
    throw new IOException("the server (process %d) on %s does not stop".formatted(pid, data));
  }

  private boolean succeeds(String program, String... arguments)
      throws IOException, InterruptedException {
    Path output = folder.log().resolve(program + ".log");
    Process process =
        binaries.command(program, List.of(arguments)).redirectOutput(output.toFile()).start();
    if (!process.waitFor(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }
}
