package org.kervan.bench;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.Reading;
import org.kervan.messages.Traveller;
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

/**
 * Reads PAXLST files with 300 passengers each, eight different ones in turn, on one thread that
 * collects its own garbage. Kervan makes records with every field, its source and the findings;
 * StAEDI, without a schema, gives the text of each element, and we keep name, birth date and
 * document number of it, which have to be the same. Beside them the bytes are merely copied.
 */
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PassengerListReading {
  static final int PASSENGERS = 300;
  private static final int FILES = 8;

  private final EDIInputFactory staedi = EDIInputFactory.newFactory();
  private final List<byte[]> files =
      IntStream.range(0, FILES).mapToObj(i -> Samples.passengerList(PASSENGERS, i)).toList();
  private int turn;

  private byte[] next() {
    turn = (turn + 1) % FILES;
    return files.get(turn);
  }

  /** What both must find of a passenger. */
  record Found(String surname, String birthDate, String documentNumber) {}

  /** Both readers find the same people in each file, and Kervan nothing odd. */
  @Setup
  public void compare() throws EDIStreamException, IOException {
    for (byte[] file : files) {
      Reading reading = MessageFileReader.read(file);
      List<Found> ours =
          reading.passengerLists().getFirst().travellers().stream()
              .map(PassengerListReading::found)
              .toList();
      if (ours.size() != PASSENGERS || !ours.equals(peer(file)) || !reading.findings().isEmpty()) {
        throw new IllegalStateException(
            ours.size() + " passengers, " + reading.findings() + ", or not those of the peer");
      }
    }
  }

  private static Found found(Traveller traveller) {
    return new Found(
        traveller.name().surname(),
        String.valueOf(traveller.birthDate()).replace("-", ""),
        traveller.documents().getFirst().number());
  }

  @Benchmark
  public int kervan() {
    return MessageFileReader.read(next()).passengerLists().getFirst().travellers().size();
  }

  @Benchmark
  public int staedi() throws EDIStreamException, IOException {
    return peer(next()).size();
  }

  @Benchmark
  public byte[] copy() {
    return next().clone();
  }

  private List<Found> peer(byte[] file) throws EDIStreamException, IOException {
    List<Found> people = new ArrayList<>();
    try (EDIStreamReader reader = staedi.createEDIStreamReader(new ByteArrayInputStream(file))) {
      PeerPassenger passenger = new PeerPassenger(people);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_SEGMENT -> passenger.segment(reader.getText());
          case ELEMENT_DATA ->
              passenger.element(
                  reader.getLocation().getElementPosition(),
                  reader.getLocation().getComponentPosition(),
                  reader.getText());
          default -> {}
        }
      }
      passenger.end();
    }
    return people;
  }

  /** Gathers the peer's elements into a passenger. */
  private static final class PeerPassenger {
    private final List<Found> people;
    private String tag = "";
    private boolean open;
    private boolean birth;
    private String surname = "";
    private String birthDate = "";
    private String documentNumber = "";

    PeerPassenger(List<Found> people) {
      this.people = people;
    }

    void segment(String next) {
      tag = next;
      birth = false;
      if (tag.equals("NAD")) {
        end();
      }
    }

    void element(int element, int component, String text) {
      switch (tag) {
        case "NAD" -> {
          open |= element == 1 && text.equals("FL");
          surname = element == 4 && component == 1 ? text : surname;
        }
        case "DTM" -> {
          birth |= component == 1 && text.equals("329");
          birthDate = birth && component == 2 ? text : birthDate;
        }
        case "DOC" -> documentNumber = element == 2 ? text : documentNumber;
        default -> {}
      }
    }

    void end() {
      if (open) {
        people.add(new Found(surname, birthDate, documentNumber));
      }
      open = false;
    }
  }
}
