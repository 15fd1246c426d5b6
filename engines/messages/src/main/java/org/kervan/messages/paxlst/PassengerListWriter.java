package org.kervan.messages.paxlst;

import static org.kervan.messages.edifact.SegmentWriter.element;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PassengerList;
import org.kervan.messages.WriterOptions;
import org.kervan.messages.edifact.SegmentWriter;

/**
 * Writes passenger lists as PAXLST (UN/EDIFACT, WCO/IATA/ICAO guide) in the release that each list
 * names. Lists of one sender and one time of preparation share an interchange. What the reader
 * makes of it equals what was written, except for positions in the file and, under an 8-bit or
 * ASCII syntax, letters outside its set.
 */
public final class PassengerListWriter {

  private static final DateTimeFormatter MINUTES = format("yyMMddHHmm");
  private static final LocalDateTime UNPREPARED = LocalDate.of(2000, 1, 1).atStartOfDay();

  private final WriterOptions options;
  private final SegmentWriter out;
  private final TravellerWriter travellers;
  private int interchanges;

  private PassengerListWriter(WriterOptions options) {
    this.options = options;
    this.out = new SegmentWriter(options);
    this.travellers = new TravellerWriter(out, options.twoDigitYears());
  }

  public static byte[] write(List<PassengerList> lists, WriterOptions options) {
    PassengerListWriter writer = new PassengerListWriter(options);
    List<PassengerList> together = new ArrayList<>();
    for (PassengerList list : lists) {
      if (!together.isEmpty() && !shareInterchange(together.getFirst(), list)) {
        writer.interchange(together);
        together.clear();
      }
      together.add(list);
    }
    if (!together.isEmpty()) {
      writer.interchange(together);
    }
    return writer.out.bytes();
  }

  private static boolean shareInterchange(PassengerList a, PassengerList b) {
    return a.header().sender().equals(b.header().sender())
        && Objects.equals(a.header().preparedAt(), b.header().preparedAt());
  }

  private void interchange(List<PassengerList> lists) {
    PassengerList first = lists.getFirst();
    String reference = String.format(Locale.ROOT, "%09d", ++interchanges);
    LocalDateTime prepared = Objects.requireNonNullElse(first.header().preparedAt(), UNPREPARED);
    List<String> preparation =
        element(format("yyMMdd").format(prepared), format("HHmm").format(prepared));
    if (options.una()) {
      out.advice();
    }
    String sender = first.header().sender();
    String recipient = first.header().recipient();
    out.segment(
        "UNB",
        element(options.syntax(), "4"),
        element(sender),
        element(recipient),
        preparation,
        element(reference));
    if (options.grouped()) {
      out.segment(
          "UNG",
          element("PAXLST"),
          element(sender),
          element(recipient),
          preparation,
          element(reference),
          element("UN"),
          element("D", first.header().release()));
    }
    lists.forEach(this::message);
    String count = Integer.toString(lists.size());
    if (options.grouped()) {
      out.segment("UNE", element(count), element(reference));
    }
    out.segment("UNZ", element(options.grouped() ? "1" : count), element(reference));
  }

  private void message(PassengerList list) {
    out.takeCount();
    List<String> part = element();
    if (!list.header().part().isWhole()) {
      String sequence = String.format(Locale.ROOT, "%02d", list.header().part().sequence());
      part = element(sequence, list.header().part().last() ? "F" : "C");
    }
    out.segment(
        "UNH",
        element(list.header().reference()),
        element("PAXLST", "D", list.header().release(), "UN", "IATA"),
        element(part.isEmpty() ? "" : accessReference(list.flight())),
        part);
    out.segment("BGM", element(list.function().name1001()), element(list.function().name1004()));
    PassengerList.ReportingParty party = list.reportingParty();
    out.segment("NAD", element("MS"), element(), element(), element(party.name()));
    party.contacts().forEach(c -> out.segment("COM", element(c.address(), c.channel())));
    flight(list.flight());
    list.travellers().forEach(travellers::write);
    Integer declared = list.counts().declared();
    if (declared != null) {
      String counted = list.function() == ListFunction.CREW ? "41" : "42";
      out.segment("CNT", element(counted, declared.toString()));
    }
    String segments = Integer.toString(out.takeCount() + 1);
    out.segment("UNT", element(segments), element(list.header().reference()));
  }

  /** UNH/0068 as carriers form it: flight, day and time. */
  private static String accessReference(Flight flight) {
    LocalDateTime time = Objects.requireNonNullElse(flight.scheduledDeparture(), UNPREPARED);
    return flight.carrier() + flight.number() + "/" + format("yyMMdd/HHmm").format(time);
  }

  private void flight(Flight flight) {
    String number = flight.carrier() + flight.number();
    List<String> carrier = element(options.carrierElement() ? flight.carrier() : "");
    out.segment("TDT", element("20"), element(number), element(), element(), carrier);
    for (Flight.Leg leg : flight.legs()) {
      out.segment("LOC", element(leg.qualifier()), element(leg.airport()));
      LocalDateTime time = leg.scheduled();
      if (time != null) {
        String kind = leg.qualifier().equals("125") ? "189" : "232";
        out.segment("DTM", element(kind, MINUTES.format(time), "201"));
      }
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }
}
