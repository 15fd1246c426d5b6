package org.kervan.messages.paxlst;

import static org.kervan.messages.edifact.SegmentWriter.element;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PassengerList;
import org.kervan.messages.WriterOptions;
import org.kervan.messages.edifact.InterchangeWriter;
import org.kervan.messages.edifact.SegmentWriter;

/**
 * Writes passenger lists as PAXLST (UN/EDIFACT, WCO/IATA/ICAO guide) in the release that each list
 * names. Lists of one sender, recipient and time of preparation share an interchange. What the
 * reader makes of it equals what was written, except for positions in the file and, under an 8-bit
 * or ASCII syntax, letters outside its set.
 */
public final class PassengerListWriter implements InterchangeWriter.BodyWriter<PassengerList> {

  private static final DateTimeFormatter MINUTES = format("yyMMddHHmm");
  private static final LocalDateTime UNPREPARED = LocalDate.of(2000, 1, 1).atStartOfDay();

  private final WriterOptions options;

  private PassengerListWriter(WriterOptions options) {
    this.options = options;
  }

  public static byte[] write(List<PassengerList> lists, WriterOptions options) {
    return InterchangeWriter.write(lists, options, new PassengerListWriter(options));
  }

  @Override
  public String type() {
    return "PAXLST";
  }

  /** As carriers form it: flight, day and time. */
  @Override
  public String accessReference(PassengerList list) {
    Flight flight = list.flight();
    LocalDateTime time = Objects.requireNonNullElse(flight.scheduledDeparture(), UNPREPARED);
    return flight.carrier() + flight.number() + "/" + format("yyMMdd/HHmm").format(time);
  }

  @Override
  public void write(PassengerList list, SegmentWriter out) {
    out.segment("BGM", element(list.function().name1001()), element(list.function().name1004()));
    PassengerList.ReportingParty party = list.reportingParty();
    out.segment("NAD", element("MS"), element(), element(), element(party.name()));
    party.contacts().forEach(c -> out.segment("COM", element(c.address(), c.channel())));
    flight(list.flight(), out);
    TravellerWriter travellers = new TravellerWriter(out, options.twoDigitYears());
    list.travellers().forEach(travellers::write);
    counts(list, out);
  }

  /** A count of all on the list is told apart by role; any other one stays as it is. */
  private static void counts(PassengerList list, SegmentWriter out) {
    Integer declared = list.counts().declared();
    if (declared == null) {
      return;
    }
    String counted = list.function() == ListFunction.CREW ? "41" : "42";
    long crew = list.travellers().stream().filter(PassengerListMessage::isCrew).count();
    long passengers = list.travellers().size() - crew;
    if (crew == 0 || passengers == 0 || declared != crew + passengers) {
      out.segment("CNT", element(counted, declared.toString()));
    } else {
      out.segment("CNT", element("42", Long.toString(passengers)));
      out.segment("CNT", element("41", Long.toString(crew)));
    }
  }

  private void flight(Flight flight, SegmentWriter out) {
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
