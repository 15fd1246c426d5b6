package org.kervan.database;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, unpacked from the archive on the class path. */
final class PostgresBinaries {
  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final boolean ROOT = DataFolder.ownUid() == 0;

  private final Path folder;
  private final String version;

  private PostgresBinaries(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.version = askVersion();
  }

  /** What the server calls itself, such as {@code postgres (PostgreSQL) 18.6}. */
  String version() {
    return version;
  }

  /** Unpacks the archive into {@code parent/postgres-<hash>} unless an earlier start did. */
  static PostgresBinaries in(Path parent) throws IOException, InterruptedException {
    DataFolder.createPrivate(parent);
    String name = "postgres-" + archiveHash();
    Path folder = parent.toRealPath().resolve(name);
    if (!Files.exists(folder)) {
      try (FolderLock _ = FolderLock.on(parent, "unpack.lock")) {
        if (!Files.exists(folder)) {
          Path unfinished = parent.resolve(name + ".unfinished");
          deleteTree(unfinished);
          DataFolder.createPrivate(unfinished);
          try (InputStream archive = archive()) {
            unpack(archive, unfinished);
          }
          flushTree(unfinished);
          Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
          DataFolder.flush(parent);
        }
      }
    }
    return new PostgresBinaries(folder);
  }

  private String askVersion() throws IOException, InterruptedException {
    Process process = command("postgres", List.of("--version")).start();
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new DatabaseStartFailed(
          "PostgreSQL's programs do not run: " + answer,
          ROOT
              ? "PostgreSQL refuses to run as root, and this system lets root make no user namespace"
                  + " (unshare -U) to step down: run Kervan as an ordinary user who owns the data"
                  + " folder, or give it an external database (KERVAN_DATABASE)."
              : "Keep the data folder on a disk that may hold programs (not mounted noexec), or give"
                  + " Kervan an external database (KERVAN_DATABASE).");
    }
    return answer;
  }

  private static InputStream archive() {
    InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
    if (archive == null) {
      throw new DatabaseStartFailed(
          "this build holds no PostgreSQL for this kind of machine (" + ARCHIVE + " is missing).",
          "Run Kervan on 64-bit Linux for Intel or AMD, or give it an external database.");
    }
    return archive;
  }

  private static String archiveHash() throws IOException {
    try (DigestInputStream archive =
        new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      archive.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Writes the archive's files; nothing may leave the folder. */
  static void unpack(InputStream txz, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(txz, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = within(folder, folder.resolve(entry.getName()), entry);
        if (entry.isDirectory()) {
          DataFolder.createPrivate(target);
        } else if (entry.isSymbolicLink()) {
          within(folder, target.resolveSibling(entry.getLinkName()), entry);
          DataFolder.createPrivate(target.resolveSibling(""));
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.getLinkFlag() == TarConstants.LF_NORMAL) {
          DataFolder.createPrivate(target.resolveSibling(""));
          String mode = (entry.getMode() & 0100) == 0 ? "rw-------" : "rwx------";
          try (FileChannel file =
              FileChannel.open(
                  target,
                  Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)))) {
            tar.transferTo(Channels.newOutputStream(file));
          }
        } else {
          throw new IOException("neither file, folder nor symbolic link: " + entry.getName());
        }
      }
    }
  }

  /**
   * One call for the thousand files, which takes a tenth of the time that a call for each takes.
   */
  private static void flushTree(Path folder) throws IOException, InterruptedException {
    if (new ProcessBuilder("sync", "-f", folder.toString()).start().waitFor() != 0) {
      throw new IOException("cannot flush to the disk: " + folder);
    }
  }

  private static Path within(Path folder, Path target, TarArchiveEntry entry) throws IOException {
    Path normal = target.normalize();
    if (!normal.startsWith(folder)) {
      throw new IOException("the archive's entry would leave its folder: " + entry.getName());
    }
    return normal;
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The command that runs one of the programs. PostgreSQL refuses to run as root; a user namespace
   * takes root's powers away, while the files stay its own.
   */
  ProcessBuilder command(String program, List<String> arguments) {
    // In a session of its own, so that Ctrl-C in a terminal reaches Kervan only, which stops it.
    List<String> words = new ArrayList<>(List.of("setsid"));
    if (ROOT) {
      words.addAll(List.of("unshare", "-U", "--"));
    }
    words.add(folder.resolve("bin").resolve(program).toString());
    words.addAll(arguments);
    ProcessBuilder command = new ProcessBuilder(words);
    // Nothing of the caller's PGDATA, PGPORT or language may reach the server.
    Map<String, String> environment = command.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
    return command
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
  }
}
