package org.kervan.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kervan.messages.Counts;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PassengerList;
import org.kervan.messages.flightmessage.FlightMessageWriter;
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
 * Reads a FlightMessage with 300 travellers. Kervan makes records of people and documents, with the
 * place of each field; the JDK's StAX gives events only, and the counting of Traveller is ours.
 */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class XmlReading {

  private final byte[] file = flightMessage();
  private final XMLInputFactory stax = factory();

  private static byte[] flightMessage() {
    byte[] edifact = Samples.passengerList(PassengerListReading.PASSENGERS, 0);
    PassengerList list = MessageFileReader.read(edifact).passengerLists().getFirst();
    PassengerList counted =
        new PassengerList(
            list.header(),
            list.function(),
            list.reportingParty(),
            list.flight(),
            list.travellers(),
            new Counts(list.travellers().size(), list.travellers().size()));
    return FlightMessageWriter.write(List.of(counted));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  @Benchmark
  public int kervan() {
    return same(MessageFileReader.read(file).passengerLists().getFirst().travellers().size());
  }

  @Benchmark
  public int stax() throws XMLStreamException {
    int travellers = 0;
    XMLStreamReader reader = stax.createXMLStreamReader(new ByteArrayInputStream(file));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("Traveller")) {
        travellers++;
      }
    }
    reader.close();
    return same(travellers);
  }

  private static int same(int travellers) {
    if (travellers != PassengerListReading.PASSENGERS) {
      throw new IllegalStateException(
          travellers + " travellers read, " + PassengerListReading.PASSENGERS + " written");
    }
    return travellers;
  }
}
