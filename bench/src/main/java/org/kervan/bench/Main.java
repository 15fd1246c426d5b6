package org.kervan.bench;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs every measurement in a minute or two. JMH's own options, such as {@code -f 5 -i 20}, make it
 * longer.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Map<String, Double> scores =
        new Runner(new CommandLineOptions(arguments))
            .run().stream()
                .map(result -> result.getPrimaryResult())
                .collect(
                    Collectors.toMap(result -> result.getLabel(), result -> result.getScore()));
    Double ours = scores.get("kervan");
    Double peer = scores.get("staedi");
    if (ours != null && peer != null) {
      System.out.printf(
          Locale.ROOT,
          "%nA passenger list of %d, counted by both: StAEDI takes %.1f times as long as Kervan.%n",
          PassengerListReading.PASSENGERS,
          peer / ours);
    }
    Double passports = scores.get("passports");
    Double substrings = scores.get("substrings");
    if (passports != null && substrings != null) {
      System.out.printf(
          Locale.ROOT,
          "%nA passport's machine readable zone: a regular expression takes %.1f times as long as"
              + " Kervan's %.0f ns.%n",
          substrings / passports,
          passports);
    }
  }
}
