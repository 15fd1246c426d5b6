package org.kervan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder with a server's data, in use by this process until closed. Every process that uses it
 * holds a shared lock, so that the last one to leave knows that it is the last; a server holds an
 * exclusive one besides. The system drops both when a process dies.
 */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel users;
  private final @Nullable FileChannel server;

  private DataFolder(Path path, FileChannel users, @Nullable FileChannel server) {
    this.path = path;
    this.users = users;
    this.server = server;
  }

  /** Takes part in the use of the folder, beside a server or alone. */
  static DataFolder use(Path folder) {
    return open(folder, false);
  }

  /** Takes the folder for the one server that may run on it. */
  static DataFolder serve(Path folder) {
    return open(folder, true);
  }

  private static DataFolder open(Path folder, boolean serving) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      FileChannel server = serving ? lockForServer(path) : null;
      FileChannel users = channel(path.resolve("users.lock"));
      users.lock(0, Long.MAX_VALUE, true);
      return new DataFolder(path, users, server);
    } catch (IOException e) {
      throw new CannotDo(
          "The data folder "
              + path
              + " cannot be written to ("
              + e.getClass().getSimpleName()
              + "). Choose another one with --data, or give this user the right to write there.");
    }
  }

  private static FileChannel lockForServer(Path path) throws IOException {
    FileChannel channel = channel(path.resolve("server.lock"));
    if (channel.tryLock() == null) {
      channel.close();
      throw new CannotDo(
          "Kervan already runs on the data folder "
              + path
              + ". Stop it first, or choose another folder with --data.");
    }
    return channel;
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  Path path() {
    return path;
  }

  /**
   * Leaves the folder.
   *
   * @param asLast what to do first if no other process uses it; nobody can enter meanwhile
   */
  void leave(Runnable asLast) {
    try {
      users.close();
      try (FileChannel alone = channel(path.resolve("users.lock"));
          FileLock lock = alone.tryLock()) {
        if (lock != null) {
          asLast.run();
        }
      }
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot leave the data folder " + path, e);
    }
  }

  @Override
  public void close() {
    leave(() -> {});
  }
}
