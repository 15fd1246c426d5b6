package org.kervan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The folder that holds all of one embedded server: {@code cluster} (the data), {@code secrets}
 * (one password per file), {@code log}.
 */
record DataFolder(Path path) {
  /**
   * PostgreSQL cuts paths at 1024 bytes (MAXPGPATH); its longest inside the folder has about 120.
   */
  private static final int LONGEST_PATH_BYTES = 850;

  /** Creates the folder if it is absent, and refuses one in which a server could not live. */
  static DataFolder open(Path wanted) throws IOException {
    Path absolute = wanted.toAbsolutePath().normalize();
    int bytes = absolute.toString().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_PATH_BYTES) {
      throw new DatabaseStartFailed(
          "the data folder's path has %d bytes; at most %d are possible: %s"
              .formatted(bytes, LONGEST_PATH_BYTES, absolute),
          "Choose a data folder with a shorter path.");
    }
    createPrivate(absolute);
    Path real = absolute.toRealPath();
    int owner = uid(real);
    if (owner != ownUid()) {
      throw new DatabaseStartFailed(
          "the data folder %s belongs to user %d, Kervan runs as user %d."
              .formatted(real, owner, ownUid()),
          "Start Kervan as the user who owns the folder, or give the folder and all in it to the"
              + " user who runs Kervan (chown -R).");
    }
    if (!Files.isWritable(real)) {
      throw new DatabaseStartFailed(
          "the data folder %s is not writable.".formatted(real),
          "Give the user who runs Kervan read and write permission on the folder and all in it,"
              + " mount its disk for writing, or choose another data folder.");
    }
    DataFolder folder = new DataFolder(real);
    createPrivate(folder.log());
    createPrivate(folder.secrets());
    return folder;
  }

  Path cluster() {
    return path.resolve("cluster");
  }

  Path log() {
    return path.resolve("log");
  }

  Path secrets() {
    return path.resolve("secrets");
  }

  Path secretFile(String role) {
    return secrets().resolve(role + ".password");
  }

  /** The role's password; the first call makes one of 256 random bits. */
  String secret(String role) throws IOException {
    Path file = secretFile(role);
    if (!Files.exists(file)) {
      byte[] bits = new byte[32];
      new SecureRandom().nextBytes(bits);
      String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
      Path unfinished = secrets().resolve(role + ".unfinished");
      Files.deleteIfExists(unfinished);
      try (FileChannel channel =
          FileChannel.open(
              unfinished,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.US_ASCII)));
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      flush(secrets());
    }
    return Files.readString(file, StandardCharsets.US_ASCII).strip();
  }

  /** Creates the folder and its missing parents for this user only. */
  static void createPrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  /** Makes renames inside the folder survive a loss of power. */
  static void flush(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** The numeric user of this process. */
  static int ownUid() {
    try {
      return uid(Path.of("/proc/self/status"));
    } catch (IOException e) {
      throw new UncheckedIOException("Kervan's embedded database needs Linux with /proc", e);
    }
  }

  private static int uid(Path path) throws IOException {
    return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
  }
}
