package org.kervan.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every measurement in a minute or two. JMH's own options, such as {@code -f 5 -i 20}, make it
 * longer.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    passengerLists(labelled(results, "PassengerListReading"));
    passports(labelled(results, "MrzReading"));
  }

  private static Map<String, RunResult> labelled(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().contains(benchmark))
        .collect(
            Collectors.toMap(result -> result.getPrimaryResult().getLabel(), Function.identity()));
  }

  private static void passports(Map<String, RunResult> results) {
    RunResult ours = results.get("passports");
    RunResult peer = results.get("substrings");
    if (ours == null || peer == null) {
      return;
    }
    double nanoseconds = ours.getPrimaryResult().getScore();
    System.out.printf(
        Locale.ROOT,
        "%nA passport's machine readable zone: a regular expression takes %.1f times as long as"
            + " Kervan's %.0f ns.%n",
        peer.getPrimaryResult().getScore() / nanoseconds,
        nanoseconds);
  }

  private static void passengerLists(Map<String, RunResult> results) {
    RunResult ours = results.get("kervan");
    if (ours == null) {
      return;
    }
    System.out.printf(
        Locale.ROOT,
        "%nPassenger lists of %d, the same people found by both readers, on one core:%n"
            + "%-8s %16s %18s %20s%n",
        PassengerListReading.PASSENGERS,
        "",
        "passengers/s",
        "bytes/passenger",
        "time against Kervan");
    results.forEach((name, result) ->
        System.out.printf(
            Locale.ROOT,
            "%-8s %,16.0f %,18.0f %20.3f%n",
            name,
            PassengerListReading.PASSENGERS * 1e6 / result.getPrimaryResult().getScore(),
            allocated(result) / PassengerListReading.PASSENGERS,
            result.getPrimaryResult().getScore() / ours.getPrimaryResult().getScore()));
  }

  private static double allocated(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes == null ? Double.NaN : bytes.getScore();
  }
}
