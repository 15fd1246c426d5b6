package org.kervan.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Kervan was unpacked or cloned into, which the launcher names. */
final class Installation {
  private static final Path HOME = Path.of(System.getProperty("kervan.home", "")).toAbsolutePath();

  private Installation() {}

  /** Where data are kept unless another folder is named. */
  static Path data() {
    return HOME.resolve("data");
  }

  /** Watchlists, profiles and code lists that ship with Kervan. */
  static Path reference() {
    Path reference = HOME.resolve("reference");
    if (!Files.isDirectory(reference)) {
      throw new CannotDo(
          reference + " is missing. Start Kervan with ./kervan, from the folder that has it.");
    }
    return reference;
  }
}
