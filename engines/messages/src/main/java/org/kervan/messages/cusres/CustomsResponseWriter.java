package org.kervan.messages.cusres;

import static org.kervan.messages.edifact.SegmentWriter.element;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Flight;
import org.kervan.messages.MessageResult;
import org.kervan.messages.TravellerResponse;
import org.kervan.messages.WriterOptions;
import org.kervan.messages.edifact.InterchangeWriter;
import org.kervan.messages.edifact.SegmentWriter;

/**
 * Writes responses as CUSRES (UN/EDIFACT, WCO/IATA/ICAO API response message guide) in the release
 * that each names. What the reader makes of it equals what was written, except for positions in the
 * file and, under an 8-bit or ASCII syntax, letters outside its set.
 */
public final class CustomsResponseWriter implements InterchangeWriter.BodyWriter<CustomsResponse> {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT);

  /** FTX/C108 has five lines. */
  private static final int LINES = 5;

  private CustomsResponseWriter() {}

  public static byte[] write(List<CustomsResponse> responses, WriterOptions options) {
    return InterchangeWriter.write(responses, options, new CustomsResponseWriter());
  }

  @Override
  public String type() {
    return "CUSRES";
  }

  /** The flight answered, as the carrier refers to it. */
  @Override
  public String accessReference(CustomsResponse response) {
    return response.flight().carrier() + response.flight().number();
  }

  @Override
  public void write(CustomsResponse response, SegmentWriter out) {
    out.segment("BGM", element(response.function().code()));
    reference(out, "TN", response.transactionReference());
    flight(out, response.flight());
    MessageResult result = response.result();
    if (!result.equals(MessageResult.NONE)) {
      out.segment("ERP", element("1"));
      answer(out, result.codes(), result.texts());
    }
    for (TravellerResponse traveller : response.responses()) {
      out.segment("ERP", element("2"));
      reference(out, "AVF", traveller.bookingReference());
      reference(out, "ABO", traveller.uniqueReference());
      answer(out, traveller.codes(), traveller.texts());
    }
  }

  private static void flight(SegmentWriter out, Flight flight) {
    reference(out, "AF", flight.carrier() + flight.number());
    time(out, "189", flight.scheduledDeparture());
    time(out, "232", flight.scheduledArrival());
    for (Flight.Leg leg : flight.legs()) {
      out.segment("LOC", element(leg.qualifier()), element(leg.airport()));
    }
  }

  private static void time(SegmentWriter out, String qualifier, @Nullable LocalDateTime time) {
    if (time != null) {
      out.segment("DTM", element(qualifier, MINUTES.format(time), "201"));
    }
  }

  private static void reference(SegmentWriter out, String qualifier, String value) {
    if (!value.isEmpty()) {
      out.segment("RFF", element(qualifier, value));
    }
  }

  private static void answer(SegmentWriter out, List<String> codes, List<String> texts) {
    codes.forEach(code -> out.segment("ERC", element(code)));
    for (int i = 0; i < texts.size(); i += LINES) {
      List<String> lines = texts.subList(i, Math.min(i + LINES, texts.size()));
      out.segment("FTX", element("AAP"), element(), element(), lines);
    }
  }
}
