package org.kervan.command;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Finding;
import org.kervan.messages.Message;
import org.kervan.messages.Reading;
import org.kervan.messages.Source;
import org.kervan.messages.Traveller;
import org.kervan.messages.conformance.Breach;

/** The messages of a file in their order, each with what was found odd about it. */
final class ReadFile {
  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  /** A message of the file, which may have been lost, and all that was found there. */
  private static final class Place {
    private final List<Message> lists = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReadBreach> breaches = new ArrayList<>();
    private long from = Long.MAX_VALUE;

    void add(Finding finding) {
      findings.add(finding);
      if (finding.segment() > 0) {
        from = Math.min(from, finding.offset());
      }
    }

    void add(Message read) {
      lists.add(read);
      for (Source source : read.flight().sources().all()) {
        from = Math.min(from, source.offset());
      }
      for (Traveller traveller : read.travellers()) {
        from = Math.min(from, traveller.segments().fromByte());
      }
    }
  }

  private ReadFile() {}

  /**
   * @param breaches absent where nobody asked for them
   */
  static List<ReadLine> lines(String file, Reading reading, @Nullable List<Breach> breaches) {
    var read = new ReadFile();
    reading.messages().forEach(message -> read.place(message.header().number()).add(message));
    for (Finding finding : reading.findings()) {
      if (finding.messageNumber() > 0) {
        read.place(finding.messageNumber()).add(finding);
      }
    }
    for (Finding finding : reading.findings()) {
      if (finding.messageNumber() == 0) {
        read.before(finding.offset()).findings.add(finding);
      }
    }
    if (breaches != null) {
      for (Breach breach : breaches) {
        Place place =
            breach.messageNumber() == 0
                ? read.before(breach.offset())
                : read.place(breach.messageNumber());
        place.breaches.add(ReadBreach.of(breach));
      }
    }
    List<ReadLine> lines = new ArrayList<>();
    read.places.forEach((number, place) ->
        lines.add(line(file, number, place, breaches == null ? null : place.breaches)));
    return lines;
  }

  private Place place(int number) {
    return places.computeIfAbsent(number, _ -> new Place());
  }

  /** The message before this byte; the first one where there is none before it. */
  private Place before(long offset) {
    Place before = places.isEmpty() ? place(0) : places.firstEntry().getValue();
    for (Place place : places.values()) {
      if (place.from < offset) {
        before = place;
      }
    }
    return before;
  }

  private static ReadLine line(
      String file, int number, Place place, @Nullable List<ReadBreach> breaches) {
    return place.lists.isEmpty()
        ? ReadLine.unread(file, number, place.findings, breaches)
        : ReadLine.of(file, place.lists, place.findings, breaches);
  }
}
