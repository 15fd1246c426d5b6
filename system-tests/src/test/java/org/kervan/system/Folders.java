package org.kervan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of a test under {@code target}. */
final class Folders {
  private Folders() {}

  /** Removes what an earlier run left. */
  static void empty(Path folder) {
    if (Files.exists(folder)) {
      new Postgres(folder).killAll();
      try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Path fresh(String name) {
    Path folder = Path.of("target", name).toAbsolutePath();
    empty(folder);
    return folder;
  }
}
