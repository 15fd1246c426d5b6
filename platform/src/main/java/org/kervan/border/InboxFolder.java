package org.kervan.border;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder in which carriers' files land, {@code <data>/inbox}. A file is taken once its size and
 * time stood still between two looks, and is moved to {@code taken} or {@code refused} after its
 * commit. Between commit and move it may be taken again, which changes nothing.
 */
@Component
public class InboxFolder {
  private static final Logger LOG = LoggerFactory.getLogger(InboxFolder.class);

  private final Path folder;
  private final Intake intake;
  private final Map<Path, String> complaints = new HashMap<>();
  private Map<Path, Seen> seen = new HashMap<>();

  InboxFolder(@Value("${kervan.data}") Path data, Intake intake) {
    this.folder = data.resolve("inbox");
    this.intake = intake;
  }

  private record Seen(long size, long modified) {}

  /** Looks once, and takes the files that have come to rest, by name; how many were taken. */
  public int look() throws IOException {
    Files.createDirectories(folder.resolve("taken"));
    Files.createDirectories(folder.resolve("refused"));
    Map<Path, Seen> now = new HashMap<>();
    int taken = 0;
    for (Path file : waiting()) {
      try {
        var attributes =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var state = new Seen(attributes.size(), attributes.lastModifiedTime().toMillis());
        if (!attributes.isRegularFile()) {
          throw new IOException("it is a link or no file; put the file itself here");
        }
        if (state.equals(seen.get(file))) {
          take(file);
          taken++;
        } else {
          now.put(file, state);
        }
      } catch (IOException | RuntimeException e) {
        // The sender may have withdrawn it, or the database is away; the others do not wait.
        if (!e.toString().equals(complaints.put(file, e.toString()))) {
          LOG.warn(
              "{} could not be taken and is tried again: {}", file.getFileName(), e.toString());
        }
      }
    }
    seen = now;
    complaints.keySet().removeIf(file -> Files.notExists(file, LinkOption.NOFOLLOW_LINKS));
    return taken;
  }

  private List<Path> waiting() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var all = Files.newDirectoryStream(folder, InboxFolder::isFinished)) {
      all.forEach(files::add);
    }
    files.sort(null);
    return files;
  }

  private static boolean isFinished(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && !name.endsWith(".part")
        && !name.endsWith(".tmp")
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void take(Path file) throws IOException {
    String name = file.getFileName().toString();
    Receipt receipt;
    try (InputStream in = Files.newInputStream(file)) {
      receipt = intake.receive(Channel.INBOX, name, in, null);
    }
    String to =
        switch (receipt.message().state()) {
          case APPLIED, KEPT, RECEIVED -> "taken";
          case PARTLY_APPLIED, NOT_APPLIED, NOTHING_READ, TOO_LARGE, FAILED -> "refused";
        };
    Files.move(file, free(folder.resolve(to), name, receipt), StandardCopyOption.REPLACE_EXISTING);
    LOG.info(
        "{}: {}, {} travellers, {} findings",
        name,
        receipt.message().state(),
        receipt.message().travellers(),
        receipt.findings().size());
  }

  /** Of a file that was too large, the one put aside is the only copy: none may replace it. */
  private static Path free(Path place, String name, Receipt receipt) throws IOException {
    Path path = place.resolve(name);
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return path;
    }
    return Files.createDirectories(place.resolve(receipt.message().id().toString())).resolve(name);
  }
}
