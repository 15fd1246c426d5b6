package org.kervan.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.kervan.messages.ReadLimits;
import picocli.CommandLine.ExitCode;

/**
 * The files that somebody typed: one at a time is in memory. A folder stands for the files in it, a
 * hyphen for the standard input.
 */
final class TypedFiles {
  private static final String STANDARD_INPUT = "-";

  /** No reader takes more. */
  private static final int MOST_BYTES = ReadLimits.DEFAULT.maxBytes() + 1;

  /** What is done with each. */
  interface Reader {
    void read(String name, byte[] bytes) throws IOException;
  }

  private final List<String> names;
  private boolean opened = true;

  TypedFiles(List<String> names) {
    this.names = List.copyOf(names);
  }

  /**
   * Reads them all; one that cannot be opened is told on the standard error.
   *
   * @return the exit code: 2 where one could not be opened
   */
  int read(Reader reader) throws IOException {
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        reader.read(name, System.in.readNBytes(MOST_BYTES));
      } else if (Files.isDirectory(Path.of(name))) {
        readFolder(Path.of(name), reader);
      } else {
        read(name, Path.of(name), reader);
      }
    }
    return opened ? ExitCode.OK : ExitCode.USAGE;
  }

  private void readFolder(Path folder, Reader reader) throws IOException {
    List<Path> inIt;
    try (var files = Files.list(folder)) {
      inIt = files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      notOpened(folder.toString(), e);
      return;
    }
    for (Path file : inIt) {
      read(file.toString(), file, reader);
    }
  }

  private void read(String name, Path file, Reader reader) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      notOpened(name, e);
      return;
    }
    reader.read(name, bytes);
  }

  private void notOpened(String name, IOException e) {
    String reason =
        switch (e) {
          case NoSuchFileException _ -> "there is no such file";
          case AccessDeniedException _ -> "you have no right to read it";
          default -> e.toString();
        };
    System.err.println("kervan: " + name + " cannot be opened: " + reason);
    opened = false;
  }
}
