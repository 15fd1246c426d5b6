package org.kervan.messages.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kervan.messages.WriterOptions;

/** How a carrier of the demonstration day sends its lists. */
record DemoCarrier(
    String designator, String sender, String release, WriterOptions options, boolean telegram) {

  static final Map<String, DemoCarrier> ALL =
      DemoTable.rows("demo-carriers.csv", ",").stream()
          .map(DemoCarrier::of)
          .collect(Collectors.toUnmodifiableMap(DemoCarrier::designator, c -> c));

  private static DemoCarrier of(List<String> row) {
    WriterOptions options =
        new WriterOptions(
            row.get(3),
            yes(row.get(4)),
            row.get(5).charAt(0),
            yes(row.get(6)),
            yes(row.get(7)),
            yes(row.get(8)),
            yes(row.get(9)));
    return new DemoCarrier(row.get(0), row.get(1), row.get(2), options, yes(row.get(10)));
  }

  private static boolean yes(String value) {
    return value.equals("yes");
  }
}
