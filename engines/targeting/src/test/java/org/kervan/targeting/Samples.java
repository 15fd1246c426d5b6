package org.kervan.targeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.FlightFacts.DocumentFacts;
import org.kervan.targeting.FlightFacts.TravellerFacts;

/** Made-up travellers, written one a line, and the profiles that ship. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  static final Path PROFILES = Path.of("../../reference/profiles");

  private Samples() {}

  static List<Path> profileFiles() {
    try (Stream<Path> files = Files.list(PROFILES)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<RiskProfile> profiles() {
    return profileFiles().stream().map(f -> profile(f.toString(), bytes(f))).toList();
  }

  static RiskProfile profile(String name, byte[] yaml) {
    ProfileReading reading = RiskProfileReader.read(name, yaml);
    if (reading.profile() == null) {
      throw new AssertionError(reading.findings());
    }
    return reading.profile();
  }

  /** A profile in force with these terms, about documents. */
  static RiskProfile profile(List<String> when, List<String> unless) {
    RiskProfile.Text text = new RiskProfile.Text("made up", "uydurma");
    return new RiskProfile(
        "X1",
        text,
        text,
        RiskProfile.Purpose.CUSTOMS,
        "law",
        "source",
        "A",
        "B",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2027, 12, 31),
        LocalDate.of(2027, 6, 30),
        RiskProfile.Severity.LOW,
        RiskProfile.Action.SECOND_LINE,
        null,
        when.stream().map(cel -> new RiskProfile.Term(cel, text)).toList(),
        unless.stream().map(cel -> new RiskProfile.Term(cel, text)).toList(),
        "0123456789ab");
  }

  /** From Tashkent to Istanbul, arriving on {@link #TODAY}. */
  static FlightFacts flight(List<TravellerFacts> travellers) {
    return new FlightFacts(
        "KV",
        "372",
        "TAS",
        "IST",
        LocalDateTime.of(2026, 7, 1, 6, 0),
        LocalDateTime.of(2026, 7, 1, 9, 30),
        travellers);
  }

  static FlightFacts flight(String travellers) {
    return flight(travellers.lines().filter(l -> !l.isBlank()).map(Samples::traveller).toList());
  }

  /**
   * Such as {@code k1 KAYA/LEYLA born=2012-05-01 nat=UZB doc=P:AA1111111:UZB:2030-01-01
   * pnr=AAA111}. Underscores stand for blanks; repeated keys give several values; what is left out
   * is unknown.
   */
  static TravellerFacts traveller(String line) {
    String[] words = line.strip().split("\\s+");
    String[] names = words[1].split("/", -1);
    String born = one(words, "born", "");
    LocalDate birthDate = born.length() == 10 ? LocalDate.parse(born) : null;
    String bags = one(words, "bags", "");
    String verified = one(words, "verified", "");
    return new TravellerFacts(
        words[0],
        one(words, "role", "PASSENGER"),
        names[0].replace('_', ' '),
        names.length < 2 || names[1].isEmpty() ? List.of() : List.of(names[1]),
        born.isEmpty() ? null : Integer.valueOf(born.substring(0, 4)),
        birthDate,
        one(words, "sex", "UNSPECIFIED"),
        all(words, "nat"),
        one(words, "res", ""),
        one(words, "from", ""),
        one(words, "to", ""),
        one(words, "pnr", ""),
        "",
        bags.isEmpty() ? null : Integer.valueOf(bags),
        all(words, "call"),
        one(words, "addr", ""),
        verified.isEmpty() ? null : Boolean.valueOf(verified),
        all(words, "doc").stream().map(Samples::document).toList());
  }

  private static DocumentFacts document(String text) {
    String[] parts = text.split(":", -1);
    @Nullable LocalDate expiry = parts[3].isEmpty() ? null : LocalDate.parse(parts[3]);
    return new DocumentFacts(parts[0], parts[1], parts[2], expiry);
  }

  private static String one(String[] words, String key, String otherwise) {
    List<String> values = all(words, key);
    return values.isEmpty() ? otherwise : values.getFirst();
  }

  private static List<String> all(String[] words, String key) {
    List<String> values = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith(key + "=")) {
        values.add(word.substring(key.length() + 1).replace('_', ' '));
      }
    }
    return values;
  }
}
