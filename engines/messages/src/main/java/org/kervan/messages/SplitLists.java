package org.kervan.messages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of passenger lists that were split over several messages (UNH/S010). Parts belong
 * together that the same sender sent for the same purpose and flight; of a part that came twice the
 * later one counts.
 */
final class SplitLists {

  private record Whole(
      String sender,
      ListFunction function,
      String carrier,
      String number,
      String departure,
      String arrival,
      @Nullable LocalDateTime scheduledDeparture,
      @Nullable LocalDateTime scheduledArrival) {

    static Whole of(PassengerList part) {
      Flight flight = part.flight();
      return new Whole(
          part.header().sender(),
          part.function(),
          flight.carrier(),
          flight.number(),
          flight.departure(),
          flight.arrival(),
          flight.scheduledDeparture(),
          flight.scheduledArrival());
    }
  }

  private final Map<Whole, NavigableMap<Integer, PassengerList>> parts = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final List<Finding> findings;

  private SplitLists(List<Finding> findings) {
    this.findings = new ArrayList<>(findings);
  }

  /** The joined lists stand where their first parts stood. */
  static Reading join(Reading reading) {
    SplitLists split = new SplitLists(reading.findings());
    for (Message message : reading.messages()) {
      if (message instanceof PassengerList list && !list.header().part().isWhole()) {
        split
            .parts
            .computeIfAbsent(Whole.of(list), whole -> new TreeMap<>())
            .put(list.header().part().sequence(), list);
      }
    }
    for (Message message : reading.messages()) {
      split.add(message);
    }
    return new Reading(split.messages, split.findings);
  }

  private void add(Message message) {
    if (message instanceof PassengerList list && !list.header().part().isWhole()) {
      NavigableMap<Integer, PassengerList> all = parts.remove(Whole.of(list));
      if (all != null) {
        messages.add(joined(all));
      }
    } else {
      messages.add(message);
    }
  }

  private PassengerList joined(NavigableMap<Integer, PassengerList> all) {
    PassengerList first = all.firstEntry().getValue();
    boolean hasAll =
        all.firstKey() == 1
            && all.lastKey() == all.size()
            && all.lastEntry().getValue().header().part().last();
    if (!hasAll) {
      note(FindingCode.PART_MISSING, first, sequences(all));
    }
    List<Traveller> travellers =
        all.values().stream().flatMap(part -> part.travellers().stream()).toList();
    Integer declared = declared(all.values().stream().toList(), travellers.size());
    if (hasAll && declared != null && declared != travellers.size()) {
      note(FindingCode.COUNT_DIFFERS, first, declared + " : " + travellers.size());
    }
    MessageHeader header = first.header();
    return new PassengerList(
        new MessageHeader(
            header.kind(),
            header.number(),
            header.reference(),
            header.release(),
            header.sender(),
            header.recipient(),
            header.preparedAt(),
            hasAll ? MessageHeader.Part.WHOLE : header.part(),
            hasAll && all.values().stream().allMatch(part -> part.header().complete())),
        first.function(),
        first.reportingParty(),
        first.flight(),
        travellers,
        new Counts(declared, travellers.size()));
  }

  /** CNT counts the whole list in each part, or each part for itself. */
  private static @Nullable Integer declared(List<PassengerList> all, int read) {
    List<Integer> declared = new ArrayList<>();
    for (PassengerList part : all) {
      Integer count = part.counts().declared();
      if (count != null) {
        declared.add(count);
      }
    }
    if (declared.isEmpty()) {
      return null;
    }
    int sum = declared.stream().mapToInt(Integer::intValue).sum();
    return sum == read ? sum : declared.getLast();
  }

  private static String sequences(Map<Integer, PassengerList> all) {
    return all.entrySet().stream()
        .map(part -> part.getKey() + (part.getValue().header().part().last() ? " F" : ""))
        .collect(Collectors.joining(", "));
  }

  private void note(FindingCode code, PassengerList first, String text) {
    findings.add(new Finding(code, first.header().number(), 1, 0, text));
  }
}
