package org.kervan.messages.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kervan.messages.edifact.Segment;

/** The breaches of one file, up to the limit; the others are counted. */
final class BreachLog {

  private static final int MAX_TEXT = 80;

  /** Where the guide itself leaves the directory: rule, place and the texts for which it does. */
  private record Allowance(String rule, String place, Pattern texts) {}

  private static final List<Allowance> ALLOWANCES =
      Tables.lines("allowed.txt").stream()
          .map(line -> line.split(" +", 4))
          .map(words -> new Allowance(words[0], words[1], Pattern.compile(words[2])))
          .toList();

  private final int limit;
  private final List<Breach> breaches = new ArrayList<>();
  private int dropped;
  private int message;

  BreachLog(int limit) {
    this.limit = limit;
  }

  void startMessage(int number) {
    message = number;
  }

  /** A breach of a directory, at the way to an element such as {@code NAD/C080/3036}. */
  void add(ConformanceRule rule, Segment segment, Directory directory, String way, String text) {
    boolean allowed =
        ALLOWANCES.stream()
            .anyMatch(a ->
                a.rule.equals(rule.name())
                    && a.place.equals(way)
                    && a.texts.matcher(text).matches());
    String place = directory.name() + " " + way;
    add(rule, segment.number(), segment.from(), place, text, allowed);
  }

  /** A breach of a guide, at a segment. */
  void add(ConformanceRule rule, Segment segment) {
    add(rule, segment.number(), segment.from(), segment.tag(), segment.text(), false);
  }

  /** A breach of a guide by what stands nowhere, at the segment with which its part began. */
  void add(ConformanceRule rule, int segment, long offset, String place, String text) {
    add(rule, segment, offset, place, text, false);
  }

  private void add(
      ConformanceRule rule, int segment, long offset, String place, String text, boolean allowed) {
    if (breaches.size() >= limit) {
      dropped++;
      return;
    }
    String shown = text.substring(0, Math.min(text.length(), MAX_TEXT));
    breaches.add(
        new Breach(
            rule, message, segment, offset, place, shown.replaceAll("\\p{Cntrl}", "·"), allowed));
  }

  List<Breach> breaches() {
    if (dropped > 0) {
      breaches.add(
          new Breach(ConformanceRule.TOO_MANY_BREACHES, 0, 0, 0, "", "+" + dropped, false));
      dropped = 0;
    }
    return List.copyOf(breaches);
  }
}
