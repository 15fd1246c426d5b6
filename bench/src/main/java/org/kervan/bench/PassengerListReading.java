package org.kervan.bench;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.kervan.messages.MessageFileReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a PAXLST file with 300 passengers. Kervan makes records of people, documents and places,
 * and reports what is odd; StAEDI gives the text of each element, and the counting of NAD+FL is
 * ours.
 */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PassengerListReading {
  static final int PASSENGERS = 300;

  private final EDIInputFactory staedi = EDIInputFactory.newFactory();
  private final byte[] file = Samples.passengerList(PASSENGERS);

  @Benchmark
  public int kervan() {
    return same(MessageFileReader.read(file).passengerLists().getFirst().travellers().size());
  }

  @Benchmark
  public int staedi() throws EDIStreamException, IOException {
    int passengers = 0;
    boolean party = false;
    try (EDIStreamReader reader = staedi.createEDIStreamReader(new ByteArrayInputStream(file))) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_SEGMENT -> party = reader.getText().equals("NAD");
          case ELEMENT_DATA -> {
            String text = reader.getText();
            if (party && reader.getLocation().getElementPosition() == 1 && text.equals("FL")) {
              passengers++;
            }
          }
          default -> {}
        }
      }
    }
    return same(passengers);
  }

  private static int same(int passengers) {
    if (passengers != PASSENGERS) {
      throw new IllegalStateException(passengers + " passengers read, " + PASSENGERS + " written");
    }
    return passengers;
  }
}
