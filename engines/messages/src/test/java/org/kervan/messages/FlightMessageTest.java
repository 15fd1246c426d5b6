package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kervan.messages.flightmessage.FlightMessageWriter;

class FlightMessageTest {

  @Test
  void whatIsWrittenIsReadBackEqual() {
    for (int seed = 0; seed < 1_000; seed++) {
      assertRoundTrip(seed);
    }
  }

  @Test
  void itIsReadBackEqualInATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      for (int seed = 0; seed < 250; seed++) {
        assertRoundTrip(seed);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertRoundTrip(int seed) {
    FlightMessageSamples samples = new FlightMessageSamples(seed);
    List<PassengerList> lists = new ArrayList<>();
    for (int number = 1; number <= 1 + seed % 3; number++) {
      lists.addAll(samples.message(number));
    }
    byte[] file = FlightMessageWriter.write(lists);
    Reading reading = MessageFileReader.read(file);
    assertThat(reading.passengerLists().stream().map(FlightMessageSamples::unplaced).toList())
        .as(() -> "seed " + seed + ": " + new String(file, StandardCharsets.UTF_8))
        .isEqualTo(lists);
    assertThat(reading.findings())
        .extracting(Finding::code)
        .isSubsetOf(FindingCode.SURNAME_MISSING, FindingCode.GIVEN_NAME_MISSING);
  }

  @Test
  void everyFieldShowsWhereItStands() {
    byte[] file =
        """
        <FlightMessage><Flight><OperatingFlightId><Carrier><CarrierCode>tk</CarrierCode></Carrier>\
        <FlightNumber>0077</FlightNumber></OperatingFlightId></Flight><Travellers>
        <Traveller><Boarding><Flyer Type="FL"><Name><Surname> O&apos;NEIL
        </Surname><MiddleName>SU</MiddleName><FirstName>DERİN</FirstName></Name>\
        <DateOfBirth>1978-05-09</DateOfBirth><TravelDocument TypeCode="P"><Number>B1</Number>\
        </TravelDocument></Flyer><Reference ReferenceCode="SEA"><ReferenceIdentifier>1A\
        </ReferenceIdentifier></Reference></Boarding></Traveller></Travellers></FlightMessage>\
        """
            .getBytes(StandardCharsets.UTF_8);
    PassengerList list = MessageFileReader.read(file).passengerLists().getFirst();
    Traveller traveller = list.travellers().getFirst();
    assertThat(sent(file, list.flight().sources(), Field.CARRIER)).containsExactly("tk");
    assertThat(sent(file, list.flight().sources(), Field.FLIGHT_NUMBER)).containsExactly("0077");
    assertThat(traveller.name()).isEqualTo(new PersonName("O'NEIL", List.of("DERİN", "SU")));
    assertThat(sent(file, traveller.sources(), Field.SURNAME)).containsExactly("O&apos;NEIL");
    assertThat(sent(file, traveller.sources(), Field.GIVEN_NAME)).containsExactly("DERİN", "SU");
    assertThat(sent(file, traveller.sources(), Field.BIRTH_DATE)).containsExactly("1978-05-09");
    assertThat(sent(file, traveller.sources(), Field.ROLE)).containsExactly("FL");
    assertThat(sent(file, traveller.sources(), Field.SEAT)).containsExactly("1A");
    TravelDocument document = traveller.documents().getFirst();
    assertThat(sent(file, document.sources(), Field.DOCUMENT_NUMBER)).containsExactly("B1");
    assertThat(sent(file, document.sources(), Field.DOCUMENT_TYPE)).containsExactly("P");
    SegmentRange at = traveller.segments();
    String element =
        new String(file, at.fromByte(), at.toByte() - at.fromByte(), StandardCharsets.UTF_8);
    assertThat(element).startsWith("<Traveller>").endsWith("</Traveller>");
    assertThat(traveller.sources().all())
        .allSatisfy(s -> assertThat(s.segment()).isBetween(at.firstSegment(), at.lastSegment()));
  }

  @Test
  void showsWhereAFieldStandsInOtherEncodings() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"@\"?><FlightMessage><Travellers><Traveller><Boarding>"
            + "<Flyer><Name><Surname>ŞİMŞEK</Surname></Name></Flyer></Boarding></Traveller>"
            + "</Travellers></FlightMessage>";
    for (String encoding : List.of("UTF-8", "UTF-16", "ISO-8859-9", "windows-1254")) {
      byte[] file = xml.replace("@", encoding).getBytes(Charset.forName(encoding));
      Traveller read =
          MessageFileReader.read(file).passengerLists().getFirst().travellers().getFirst();
      assertThat(read.name().surname()).as(encoding).isEqualTo("ŞİMŞEK");
      assertThat(sent(file, read.sources(), Field.SURNAME)).as(encoding).containsExactly("ŞİMŞEK");
    }
  }

  private static List<String> sent(byte[] file, Sources sources, Field field) {
    return sources.all(field).stream().map(s -> s.asSent(file)).toList();
  }

  @Test
  void takesTheHeaderFromTheMessage() {
    byte[] file =
        """
        <FlightMessage><Message><Destination>GTB</Destination><System Application="DCS"
        Organization="TK"/><CreateDateTime>2026-11-22T09:00:00+03:00</CreateDateTime>
        <EnvelopeID>E1</EnvelopeID><Version>2</Version><Context>UPDATE</Context></Message>
        </FlightMessage>\
        """
            .getBytes(StandardCharsets.UTF_8);
    MessageHeader header = MessageFileReader.read(file).passengerLists().getFirst().header();
    assertThat(header)
        .isEqualTo(
            new MessageHeader(
                MessageKind.FLIGHT_MESSAGE,
                1,
                "E1",
                "2",
                "TK",
                "GTB",
                LocalDateTime.of(2026, 11, 22, 6, 0),
                MessageHeader.Part.WHOLE,
                true));
    Reading early = MessageFileReader.read(file, LocalDateTime.of(2026, 11, 21, 5, 59));
    assertThat(early.passengerLists().getFirst().header().preparedAt()).isNull();
    assertThat(early.findings())
        .extracting(Finding::code)
        .contains(FindingCode.PREPARATION_TIME_IN_FUTURE);
  }

  @Test
  void onlyAMessageReadWithoutFaultIsComplete() {
    String whole =
        "<FlightMessage><Message><Context>ORIGINAL</Context></Message><Travellers><Traveller>"
            + "<Boarding><Flyer><Name><Surname>A</Surname></Name></Flyer></Boarding></Traveller>"
            + "</Travellers></FlightMessage>";
    assertThat(complete(whole)).isTrue();
    assertThat(complete(whole.replace("</FlightMessage>", ""))).isFalse();
    assertThat(complete(whole.replace("</Flyer>", ""))).isFalse();
    assertThat(complete(whole.replace("<Boarding>", "<Boarding x=y>"))).isFalse();
    assertThat(complete(whole.replace("</Traveller>", "</Traveller><Passenger/>"))).isFalse();
    assertThat(complete(whole.replace("<Flyer>", "<Flyer>" + "<x>".repeat(99)))).isFalse();
    assertThat(complete(whole.replace("<Flyer>", "<!-- x --><Flyer>"))).isTrue();
  }

  @Test
  void onlyListsThatTheirCountsConfirmClaimToBeWhole() {
    assertThat(groups("ORIGINAL", "PassengerCount='1' CrewCount='1' TotalCount='2'"))
        .containsExactly("PASSENGERS true", "CREW true");
    assertThat(groups("ORIGINAL", "TotalCount='10'"))
        .containsExactly("PASSENGERS false", "CREW false");
    assertThat(groups("ORIGINAL", "TotalCount='2'"))
        .containsExactly("PASSENGERS true", "CREW false");
    assertThat(groups("ORIGINAL", "PassengerCount='3' CrewCount='1'"))
        .containsExactly("PASSENGERS false", "CREW true");
    assertThat(groups("", "PassengerCount='1' CrewCount='1' TotalCount='2'"))
        .containsExactly("PASSENGERS false", "CREW false");
  }

  private static List<String> groups(String context, String counts) {
    String xml =
        "<FlightMessage><Message><Context>"
            + context
            + "</Context></Message><Flight "
            + counts
            + "/><Travellers><Traveller><Boarding><Flyer Type='FL'/></Boarding></Traveller>"
            + "<Traveller><Boarding><Flyer Type='FM'/></Boarding></Traveller></Travellers>"
            + "</FlightMessage>";
    return MessageFileReader.read(xml.getBytes(StandardCharsets.UTF_8)).messages().stream()
        .map(PassengerList.class::cast)
        .map(list -> list.function() + " " + list.header().complete())
        .toList();
  }

  private static boolean complete(String xml) {
    return MessageFileReader.read(xml.getBytes(StandardCharsets.UTF_8))
        .passengerLists()
        .getFirst()
        .header()
        .complete();
  }
}
