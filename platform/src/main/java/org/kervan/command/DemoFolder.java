package org.kervan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.kervan.database.DatabaseStartFailed;
import org.kervan.messages.demo.DemoDay;
import org.kervan.messages.demo.DemoFile;

/** What a demo keeps in its data folder beside what every server keeps. */
final class DemoFolder {
  private static final long SEED = 2027;
  private static final String LAST_DAY = "demo-day";

  private final Path folder;

  DemoFolder(Path folder) {
    this.folder = folder;
  }

  /** Empties a demo's folder, and only a demo's. Ends a database that a killed demo left behind. */
  void empty() {
    if (DemoAccounts.in(folder).isEmpty()) {
      return;
    }
    try {
      Database.open(DataFolder.use(folder), null).close();
    } catch (DatabaseStartFailed _) {
      // It does not run, and its data go anyway.
    }
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder) && !path.equals(folder.resolve("server.lock"))) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty " + folder, e);
    }
  }

  /**
   * Lays the day's files into the inbox like a carrier does, once a day; how many. A file that was
   * laid there before changes nothing.
   */
  int receive(LocalDate day) {
    try {
      Path last = folder.resolve(LAST_DAY);
      if (Files.exists(last) && Files.readString(last).equals(day.toString())) {
        return 0;
      }
      Files.createDirectories(inbox());
      var files = DemoDay.of(day, SEED).files().toList();
      for (DemoFile file : files) {
        Path part = inbox().resolve(day + "-" + file.name() + ".part");
        Files.write(part, file.bytes());
        Files.move(part, inbox().resolve(day + "-" + file.name()), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.writeString(last, day.toString());
      return files.size();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay the day's files into " + inbox(), e);
    }
  }

  /** How many of the day's files wait to be taken. */
  long waiting(LocalDate day) {
    try (Stream<Path> files = Files.list(inbox())) {
      return files.filter(file -> file.getFileName().toString().startsWith(day + "-")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path inbox() {
    return folder.resolve("inbox");
  }
}
