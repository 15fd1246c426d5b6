package org.kervan.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.kervan.messages.Traveller;
import org.kervan.names.BirthDate;
import org.kervan.names.Sex;
import org.kervan.names.Subject;
import org.kervan.names.Watchlist;
import org.kervan.names.WatchlistReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compares 1,000 invented travellers with every person of the OFAC list that ships. */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WatchlistSearch {
  private static final Path OFAC =
      Path.of(System.getProperty("kervan.home", ".."), "reference", "watchlists", "ofac");

  private final List<Subject> subjects =
      Samples.travellers(1_000).stream().map(WatchlistSearch::subject).toList();
  private Watchlist list = Watchlist.of("OFAC", List.of());

  @Setup
  public void read() throws IOException {
    try (InputStream sdn = Files.newInputStream(OFAC.resolve("sdn.csv"));
        InputStream alt = Files.newInputStream(OFAC.resolve("alt.csv"))) {
      list = Watchlist.of("OFAC", WatchlistReader.readOfac(sdn, alt).persons());
    }
  }

  private static Subject subject(Traveller traveller) {
    var birth = Objects.requireNonNull(traveller.birthDate());
    return new Subject(
        traveller.name().surname(),
        traveller.name().givenNames(),
        new BirthDate.Exact(LocalDate.parse(birth.toString())),
        Sex.UNSPECIFIED,
        traveller.nationalities(),
        List.of(traveller.documents().getFirst().number()));
  }

  int listed() {
    return list.size();
  }

  /** Milliseconds for all of them. */
  @Benchmark
  public int thousandTravellers() {
    int matches = 0;
    for (Subject subject : subjects) {
      matches += list.search(subject, Watchlist.DEFAULT_THRESHOLD).size();
    }
    return matches;
  }
}
