package org.kervan.border;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kervan.messages.habit.SenderProfiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The table of senders that lies in the installation, as it stood when the server started. */
@Component
record SenderHabits(SenderProfiles profiles) {
  private static final Logger LOG = LoggerFactory.getLogger(SenderHabits.class);

  @Autowired
  SenderHabits(@Value("${kervan.reference:reference}") Path folder) {
    this(read(folder.resolve("senders.csv")));
  }

  private static SenderProfiles read(Path table) {
    try {
      SenderProfiles profiles = SenderProfiles.read(Files.readAllBytes(table));
      profiles
          .findings()
          .forEach(f ->
              LOG.warn("{}, line {}: {} {}", table, f.segment(), f.code().sentence(), f.text()));
      return profiles;
    } catch (NoSuchFileException e) {
      LOG.debug("no habits of senders: {} is not there", e.getFile());
    } catch (IOException e) {
      LOG.warn("the habits of senders could not be read from {}: {}", table, e.toString());
    }
    return SenderProfiles.NONE;
  }
}
