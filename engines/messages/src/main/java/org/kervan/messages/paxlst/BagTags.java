package org.kervan.messages.paxlst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.messages.edifact.Segment;

/**
 * FTX+BAG: the first tag and how many there are, numbered without a gap, as in {@code TK1234567:2}
 * (WCO/IATA/ICAO PAXLST guide, FTX of group 4).
 */
final class BagTags {

  private static final Pattern TAG = Pattern.compile("(.*?)(\\d{1,10})");
  private static final int MAX_BAGS = 99;

  private BagTags() {}

  /**
   * Adds the tags of one segment, up to {@value #MAX_BAGS} of a person.
   *
   * @return false where its count could not be used and one tag was taken, or there were too many
   */
  static boolean read(Segment ftx, List<String> tags) {
    String first = ftx.value(4, 0);
    if (first.isEmpty() || tags.size() >= MAX_BAGS) {
      return false;
    }
    int count = ftx.number(4, 1);
    if (count == 1 || ftx.isEmpty(4, 1)) {
      tags.add(first);
      return true;
    }
    Matcher numbered = TAG.matcher(first);
    if (count < 1 || count > MAX_BAGS || !numbered.matches()) {
      tags.add(first);
      return false;
    }
    int digits = numbered.group(2).length();
    long number = Long.parseLong(numbered.group(2));
    int taken = Math.min(count, MAX_BAGS - tags.size());
    for (int i = 0; i < taken; i++) {
      tags.add(tag(numbered.group(1), number + i, digits));
    }
    return taken == count;
  }

  /** A first tag and the number of tags that follow on it. */
  record Run(String first, int count) {}

  /** The fewest runs that {@link #read} turns back into these tags. */
  static List<Run> runs(List<String> tags) {
    List<Run> runs = new ArrayList<>();
    for (String tag : tags) {
      Run last = runs.isEmpty() ? new Run("", 0) : runs.getLast();
      if (last.count > 0 && last.count < MAX_BAGS && follows(last, tag)) {
        runs.set(runs.size() - 1, new Run(last.first, last.count + 1));
      } else {
        runs.add(new Run(tag, 1));
      }
    }
    return runs;
  }

  private static boolean follows(Run run, String tag) {
    Matcher first = TAG.matcher(run.first);
    return first.matches()
        && tag.equals(
            tag(
                first.group(1),
                Long.parseLong(first.group(2)) + run.count,
                first.group(2).length()));
  }

  private static String tag(String prefix, long number, int digits) {
    return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
  }
}
