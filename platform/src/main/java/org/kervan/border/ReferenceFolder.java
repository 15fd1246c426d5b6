package org.kervan.border;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The watchlists and profiles that lie in the installation. */
@Component
public class ReferenceFolder {
  private static final Logger LOG = LoggerFactory.getLogger(ReferenceFolder.class);
  private static final String ACTOR = "installation";

  private final Path folder;
  private final boolean demo;
  private final Watchlists watchlists;
  private final Profiles profiles;

  ReferenceFolder(
      @Value("${kervan.reference:reference}") Path folder,
      @Value("${kervan.demo:false}") boolean demo,
      Watchlists watchlists,
      Profiles profiles) {
    this.folder = folder;
    this.demo = demo;
    this.watchlists = watchlists;
    this.profiles = profiles;
  }

  /** Offers whatever is there; what was offered before is left as it is. */
  public void load() {
    offer("UN", ListFormat.UN, "watchlists/un/UN_consolidated.xml");
    offer("OFAC", ListFormat.OFAC, "watchlists/ofac/sdn.csv", "watchlists/ofac/alt.csv");
    offer("OWN", ListFormat.CSV, "watchlists/own.csv");
    if (demo) {
      offer("DEMO", ListFormat.CSV, "demo/watchlist.csv");
    }
    offerProfiles();
  }

  private void offer(String code, ListFormat format, String... names) {
    try {
      List<byte[]> files = new ArrayList<>();
      for (String name : names) {
        files.add(Files.readAllBytes(folder.resolve(name)));
      }
      watchlists.offer(code, format, files, ACTOR);
    } catch (NoSuchFileException e) {
      LOG.debug("no list {}: {} is not there", code, e.getFile());
    } catch (IOException e) {
      LOG.warn("list {} could not be read from {}: {}", code, folder, e.toString());
    }
  }

  private void offerProfiles() {
    Path place = folder.resolve("profiles");
    if (!Files.isDirectory(place)) {
      LOG.warn("no profiles: {} is not a folder", place);
      return;
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (var yaml = Files.newDirectoryStream(place, "*.yaml")) {
      for (Path file : yaml) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
      profiles.offer(files, ACTOR);
    } catch (IOException e) {
      LOG.warn("the profiles in {} could not be read: {}", place, e.toString());
    }
  }
}
