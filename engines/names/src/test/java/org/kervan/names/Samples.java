package org.kervan.names;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/** Lists and people for tests; the people are made up. */
@NullMarked
final class Samples {

  private static final Path LISTS = Path.of("../../reference/watchlists");

  private Samples() {}

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] list(String path) {
    try {
      return Files.readAllBytes(LISTS.resolve(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static ListReading un(byte[] xml) {
    try {
      return WatchlistReader.readUn(new ByteArrayInputStream(xml));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ListReading un(String xml) {
    return un(xml.getBytes(StandardCharsets.UTF_8));
  }

  static ListReading ofac(byte[] sdn, byte[] alt) {
    try {
      return WatchlistReader.readOfac(new ByteArrayInputStream(sdn), new ByteArrayInputStream(alt));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ListReading ofac(String sdn, String alt) {
    return ofac(sdn.getBytes(StandardCharsets.UTF_8), alt.getBytes(StandardCharsets.UTF_8));
  }

  static ListReading own(byte[] csv) {
    try {
      return WatchlistReader.readCsv(new ByteArrayInputStream(csv));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ListReading own(String... rows) {
    var csv =
        "id,names,birth,sex,nationality,document,programme,remarks\n" + String.join("\n", rows);
    return own(csv.getBytes(StandardCharsets.UTF_8));
  }

  static ListedPerson listed(String id, String... names) {
    return listed(id, List.of(), names);
  }

  static ListedPerson listed(String id, List<BirthDate> births, String... names) {
    var listedNames = Arrays.stream(names).map(name -> new ListedName(name, Quality.GOOD)).toList();
    return new ListedPerson(id, listedNames, births, List.of(), List.of(), List.of(), "TEST", "");
  }

  static BirthDate born(String date) {
    return new BirthDate.Exact(LocalDate.parse(date));
  }

  static Subject traveller(String given, String surname) {
    return traveller(given, surname, null);
  }

  static Subject traveller(String given, String surname, @Nullable BirthDate birth) {
    return new Subject(surname, List.of(given), birth, Sex.UNSPECIFIED, List.of(), List.of());
  }
}
