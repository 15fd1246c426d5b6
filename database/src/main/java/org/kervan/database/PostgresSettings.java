package org.kervan.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may choose about the embedded server; all else is fixed, because a wrong value
 * would lose data or write personal data into a log.
 *
 * @param port TCP port on 127.0.0.1; 0 lets the system choose a free one
 * @param sharedBuffersMegabytes memory the server takes for its page cache
 * @param maxConnections connections at the same time, over all pools
 * @param patience how long to wait for each step of a start; recovery after a crash replays at most
 *     about 1 GB of log
 * @param binaries folder that receives the unpacked programs; the data folder when null
 */
public record PostgresSettings(
    int port,
    int sharedBuffersMegabytes,
    int maxConnections,
    Duration patience,
    @Nullable Path binaries) {

  /** Settings for a small machine: a free port, 128 MB, 40 connections, five minutes. */
  public static final PostgresSettings DEFAULT =
      new PostgresSettings(0, 128, 40, Duration.ofMinutes(5), null);

  public PostgresSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port %d is not within 0..65535".formatted(port));
    }
    if (sharedBuffersMegabytes < 1 || maxConnections < 10) {
      throw new IllegalArgumentException(
          "shared buffers of %d MB and %d connections: at least 1 MB and 10 are needed"
              .formatted(sharedBuffersMegabytes, maxConnections));
    }
  }

  /** The same with a fixed port. */
  public PostgresSettings onPort(int fixed) {
    return new PostgresSettings(fixed, sharedBuffersMegabytes, maxConnections, patience, binaries);
  }

  /** The same with programs that several data folders share. */
  public PostgresSettings withBinariesIn(Path folder) {
    return new PostgresSettings(port, sharedBuffersMegabytes, maxConnections, patience, folder);
  }

  /** The same with another bound on each step of a start. */
  public PostgresSettings withPatience(Duration bound) {
    return new PostgresSettings(port, sharedBuffersMegabytes, maxConnections, bound, binaries);
  }

  /** The server's settings, given on its command line so that no file and no SQL overrides them. */
  List<String> serverSettings(Path log) {
    return List.of(
        "listen_addresses=127.0.0.1",
        "unix_socket_directories=",
        "shared_buffers=" + sharedBuffersMegabytes + "MB",
        "max_connections=" + maxConnections,
        "huge_pages=off",
        "fsync=on",
        "full_page_writes=on",
        "synchronous_commit=on",
        "password_encryption=scram-sha-256",
        "timezone=UTC",
        "log_timezone=UTC",
        "logging_collector=on",
        "log_directory=" + log,
        // One file per day of the week, overwritten a week later.
        "log_filename=server-%a.log",
        "log_rotation_age=1d",
        "log_rotation_size=0",
        "log_truncate_on_rotation=on",
        // Statements, error texts and their details quote what people typed: personal data.
        "log_statement=none",
        "log_min_duration_statement=-1",
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
        "log_parameter_max_length=0",
        "log_parameter_max_length_on_error=0");
  }
}
