package org.kervan.messages.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kervan.messages.PassengerList;
import org.kervan.messages.paxlst.PassengerListWriter;

/**
 * A made-up day of arrivals at Istanbul, Sabiha Gökçen and Antalya: 66 flights with almost 11,000
 * travellers, in the forms in which different carriers send them, with later changes and
 * close-outs. The same day and seed give the same bytes. All people are invented; their names are
 * common ones put together at random, or stand in {@code demo-stories.csv}.
 */
public final class DemoDay {

  /** Largest number of people in one message; a larger flight is split (UNH/S010). */
  private static final int SPLIT_ABOVE = 250;

  private static final int CREW_EVERY = 5;
  private static final int CHANGE_EVERY = 22;
  private static final int CLOSE_EVERY = 16;

  private final List<DemoFile> files;

  private DemoDay(List<DemoFile> files) {
    this.files = files;
  }

  public static DemoDay of(LocalDate day, long seed) {
    List<DemoStory> stories = DemoStory.all(day);
    DemoNumbers numbers = new DemoNumbers();
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < DemoFlight.ALL.size(); i++) {
      DemoFlight flight = DemoFlight.ALL.get(i);
      DemoManifest manifest =
          new DemoManifest(flight, day, new Random(seed * 1009 + i), numbers, stories);
      sent.addAll(messages(manifest, i, day));
    }
    sent.sort(Comparator.comparing(Sent::at).thenComparing(s -> s.file().name()));
    return new DemoDay(
        IntStream.range(0, sent.size()).mapToObj(i -> sent.get(i).numbered(i + 1)).toList());
  }

  /** The files in the order in which they arrive; each name begins with its number. */
  public Stream<DemoFile> files() {
    return files.stream();
  }

  private record Sent(LocalDateTime at, DemoFile file) {
    DemoFile numbered(int number) {
      String name = String.format(Locale.ROOT, "%03d-%s.edi", number, file.name());
      return new DemoFile(name, file.bytes());
    }
  }

  private static List<Sent> messages(DemoManifest manifest, int index, LocalDate day) {
    DemoFlight flight = manifest.flight();
    LocalDateTime leaves = flight.leaves(day);
    List<PassengerList> first = new ArrayList<>();
    LocalDateTime prepared = leaves.minusMinutes(40);
    if (flight.passengers() > SPLIT_ABOVE) {
      first.addAll(manifest.split(prepared, SPLIT_ABOVE / 2));
    } else {
      first.add(manifest.passengers(prepared, index % 20 == 7 ? 2 : 0));
    }
    if (index % CREW_EVERY == 0) {
      first.add(manifest.crew(prepared));
    }
    List<Sent> sent = new ArrayList<>();
    sent.add(sent(flight, "LIST", first, index));
    if (index % CHANGE_EVERY == 3) {
      PassengerList change = manifest.change(leaves.minusMinutes(15));
      sent.add(sent(flight, "CHANGE", List.of(change), index));
    }
    if (index % CLOSE_EVERY == 2) {
      PassengerList closed = manifest.closed(leaves.plusMinutes(5));
      sent.add(sent(flight, "CLOSED", List.of(closed), index));
    }
    return sent;
  }

  private static Sent sent(DemoFlight flight, String kind, List<PassengerList> lists, int index) {
    LocalDateTime at = lists.getFirst().header().preparedAt();
    if (at == null) {
      throw new IllegalStateException("no time of preparation: " + flight.designator());
    }
    DemoCarrier carrier = DemoManifest.carrier(flight);
    byte[] bytes = PassengerListWriter.write(lists, carrier.options());
    if (index % 13 == 4) {
      bytes = withUnknownSegment(bytes);
    }
    if (carrier.telegram()) {
      bytes = asTelegram(bytes, flight);
    }
    String name = String.join("-", flight.designator(), flight.from(), flight.to(), kind);
    return new Sent(at, new DemoFile(name, bytes));
  }

  /** One check-in indicator under a tag that PAXLST does not have, so that a finding is seen. */
  private static byte[] withUnknownSegment(byte[] bytes) {
    return latin(bytes).replaceFirst("GEI\\+4", "XGI+4").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A type-B telegram: address lines, and lines of 63 characters. */
  private static byte[] asTelegram(byte[] bytes, DemoFlight flight) {
    String lines = latin(bytes).replaceAll("(.{63})", "$1\r\n");
    String head = "QU ISTGTXH\r\n." + flight.from() + "KK" + flight.carrier() + " DEMO\r\n";
    return (head + lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Byte for byte, whatever the character set. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
