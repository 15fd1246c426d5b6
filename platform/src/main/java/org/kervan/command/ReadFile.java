package org.kervan.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.kervan.messages.Finding;
import org.kervan.messages.Message;
import org.kervan.messages.Reading;
import org.kervan.messages.Source;
import org.kervan.messages.Traveller;

/** The messages of a file in their order, each with what was found odd about it. */
final class ReadFile {

  /** A message of the file, which may have been lost, and its findings. */
  private static final class Place {
    private final List<Message> lists = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
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

  static List<ReadLine> lines(String file, Reading reading) {
    var places = new TreeMap<Integer, Place>();
    for (Message message : reading.messages()) {
      places.computeIfAbsent(message.header().number(), _ -> new Place()).add(message);
    }
    var ofTheFile = new ArrayList<Finding>();
    for (Finding finding : reading.findings()) {
      if (finding.messageNumber() == 0) {
        ofTheFile.add(finding);
      } else {
        places.computeIfAbsent(finding.messageNumber(), _ -> new Place()).add(finding);
      }
    }
    if (places.isEmpty()) {
      return List.of(ReadLine.unread(file, 0, ofTheFile));
    }
    ofTheFile.forEach(finding -> before(finding, places).findings.add(finding));
    return places.entrySet().stream().map(place -> line(file, place)).toList();
  }

  /** The message before the finding; the first one where there is none before it. */
  private static Place before(Finding finding, NavigableMap<Integer, Place> places) {
    Place before = places.firstEntry().getValue();
    for (Place place : places.values()) {
      if (place.from < finding.offset()) {
        before = place;
      }
    }
    return before;
  }

  private static ReadLine line(String file, Map.Entry<Integer, Place> place) {
    List<Message> lists = place.getValue().lists;
    List<Finding> findings = place.getValue().findings;
    return lists.isEmpty()
        ? ReadLine.unread(file, place.getKey(), findings)
        : ReadLine.of(file, lists, findings);
  }
}
