package org.kervan.border;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Passenger lists of invented people, as text. */
public final class Samples {
  private static final AtomicInteger NEXT = new AtomicInteger(1000);

  private Samples() {}

  /** A flight number that no other test uses. */
  public static String flightNumber() {
    return "" + NEXT.incrementAndGet();
  }

  public static PaxlstText paxlst(String flightNumber) {
    return new PaxlstText(flightNumber);
  }

  public static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A list of one's own with as many persons as asked, none of whom is anybody. */
  public static byte[] watchlist(int persons, String... more) {
    var csv = new StringBuilder("id,names,birth,sex,nationality,document,programme,remarks\n");
    for (int i = 0; i < persons; i++) {
      csv.append("X-")
          .append(i)
          .append(",QQQXX ")
          .append(
              UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString().replaceAll("[^a-f]", "Q"))
          .append(",1900,,,,TEST,\n");
    }
    for (String line : more) {
      csv.append(line).append('\n');
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A risk profile that speaks of whoever travels alone with thirty bags. */
  public static byte[] profile(String code) {
    return """
    code: %s
    title: {en: Made up, tr: Uydurma}
    text: {en: Made up for a test., tr: Bir sınama için uyduruldu.}
    purpose: CUSTOMS
    legal-basis: none
    source: a test
    owner: Deniz Karaca
    signed-off-by: Hale Sungur
    valid-from: 2026-01-01
    valid-to: 2027-12-31
    review-on: 2027-06-30
    severity: LOW
    action: SECOND_LINE
    cap-per-flight: 3
    when:
      - cel: traveller.bags == 30
        text: {en: Thirty bags, tr: Otuz bagaj}
    unless:
      - cel: booking.size > 1
        text: {en: Not alone, tr: Yalnız değil}
    """
        .formatted(code)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A booking of two on that flight, as PNRGOV. */
  public static String pnrgov(String flightNumber) {
    String flight = "TVL+221126:0800:221126:0930+KIV+IST+TK+" + flightNumber;
    return "UNB+IATA:1+TK+TRGTB+261121:0600+1'UNH+1+PNRGOV:16:1:IA+TK"
        + flightNumber
        + "/261122'MSG+:22'ORG+TK:IST'"
        + flight
        + "'EQN+1'SRC'RCI+TK:ABC123::011126:1015'TIF+YILDIZ:I+DERIN MRS:A:1'"
        + "TIF+YILDIZ:I+UMUT MR:A:2'"
        + flight
        + ":Y'UNT+11+1'UNZ+1+1'";
  }

  /** An authority's answer about two travellers of that flight, as CUSRES. */
  public static String cusres(String flightNumber) {
    return ("UNB+UNOA:4+TRGTB+TK+261122:0610+%1$s'UNH+1+CUSRES:D:12B:UN:IATA'BGM+962'RFF+TN:T%1$s'"
            + "RFF+AF:TK%1$s'DTM+189:2611220800:201'DTM+232:2611220930:201'LOC+125+KIV'LOC+87+IST'"
            + "ERP+2'RFF+ABO:1'ERC+0Z'ERP+2'RFF+ABO:2'ERC+1Z'UNT+15+1'UNZ+1+%1$s'")
        .formatted(flightNumber);
  }

  /**
   * The people of that flight as a FlightMessage; each as surname, given name and role FL or FM.
   */
  public static String flightMessage(String flightNumber, String... people) {
    var travellers = new StringBuilder();
    int crew = 0;
    for (String one : people) {
      String[] parts = one.split(" ", -1);
      crew += parts[2].equals("FM") ? 1 : 0;
      travellers.append(
          "<Traveller><Boarding><Flyer Type=\"%3$s\"><Name><Surname>%1$s</Surname><FirstName>%2$s</FirstName></Name><DateOfBirth>1978-05-09</DateOfBirth><Gender>F</Gender></Flyer></Boarding></Traveller>"
              .formatted((Object[]) parts));
    }
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <FlightMessage><Message><Destination>GTB</Destination>\
    <CreateDateTime>2026-11-22T06:00:00</CreateDateTime></Message>
    <Flight PassengerCount="%3$d" CrewCount="%4$d" TotalCount="%5$d"><OperatingFlightId>\
    <Carrier><CarrierCode>TK</CarrierCode></Carrier><FlightNumber>%1$s</FlightNumber>\
    </OperatingFlightId>
    <ScheduledDepartureDateTime>2026-11-22T08:00:00</ScheduledDepartureDateTime>
    <DepartureAirport>KIV</DepartureAirport>
    <EstimatedArrivalDateTime>2026-11-22T09:30:00</EstimatedArrivalDateTime>
    <ArrivalAirport>IST</ArrivalAirport></Flight><Travellers>%2$s</Travellers></FlightMessage>
    """
        .formatted(flightNumber, travellers, people.length - crew, crew, people.length);
  }

  /** A stream of zeros that is never in memory. */
  static InputStream zeros(long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        if (left <= 0) {
          return -1;
        }
        int n = (int) Math.min(length, left);
        java.util.Arrays.fill(into, offset, offset + n, (byte) 0);
        left -= n;
        return n;
      }
    };
  }

  /** A PAXLST message under construction; TK from Chisinau to Istanbul on 22 November 2026. */
  public static final class PaxlstText {
    private final String flightNumber;
    private final List<String> people = new ArrayList<>();
    private String preparedAt = "0600";
    private String function = "745";
    private String part = "";
    private String departure = "LOC+125+KIV'DTM+189:2611220800:201'";

    private PaxlstText(String flightNumber) {
      this.flightNumber = flightNumber;
    }

    public PaxlstText preparedAt(String hourAndMinute) {
      preparedAt = hourAndMinute;
      return this;
    }

    public PaxlstText function(String bgm) {
      function = bgm;
      return this;
    }

    public PaxlstText part(int number, boolean last) {
      part = "+TK" + flightNumber + "/261122/0800+" + number + ":" + (last ? "F" : "C");
      return this;
    }

    public PaxlstText withoutDeparture() {
      departure = "";
      return this;
    }

    /** Somebody with name, unique reference and any further segments. */
    public PaxlstText passenger(String name, String reference, String... segments) {
      people.add(
          "NAD+FL+++"
              + name
              + "'"
              + (reference.isEmpty() ? "" : "RFF+ABO:" + reference + "'")
              + String.join("", segments));
      return this;
    }

    public String message(int number) {
      String body =
          "BGM+"
              + function
              + "'TDT+20+TK"
              + flightNumber
              + "+++TK'"
              + departure
              + "LOC+87+IST'DTM+232:2611220930:201'"
              + String.join("", people);
      long segments = body.chars().filter(c -> c == '\'').count() + 2;
      return "UNH+"
          + number
          + "+PAXLST:D:12B:UN:IATA"
          + part
          + "'"
          + body
          + "UNT+"
          + segments
          + "+"
          + number
          + "'";
    }

    public String text() {
      return file(this);
    }

    public InputStream stream() {
      return Samples.stream(text());
    }
  }

  /** One file of several messages, prepared when the first one was. */
  public static String file(PaxlstText... messages) {
    var text = new StringBuilder("UNB+UNOA:4+TK+TRGTB+261122:" + messages[0].preparedAt + "+1'");
    for (int i = 0; i < messages.length; i++) {
      text.append(messages[i].message(i + 1));
    }
    return text + "UNZ+" + messages.length + "+1'";
  }
}
