package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kervan.messages.paxlst.PassengerListWriter;

/** Where a field is said to come from, its text stands in the file. */
class SourcesTest {

  private static final WriterOptions BROKEN_LINES =
      new WriterOptions("UNOW", true, '~', true, true, false, true);

  @Test
  void everyFieldPointsAtItsOwnBytes() {
    for (int seed = 0; seed < 1_000; seed++) {
      byte[] file =
          PassengerListWriter.write(
              List.of(new Samples(seed).list(1)),
              seed % 2 == 0 ? WriterOptions.DEFAULT : BROKEN_LINES);
      PassengerList list = MessageFileReader.read(file).passengerLists().getFirst();
      list.travellers().forEach(person -> verify(file, person));
      verify(file, list.flight());
    }
  }

  private static void verify(byte[] file, Flight flight) {
    assertThat(sent(file, flight.sources(), Field.FLIGHT_NUMBER).getFirst())
        .endsWith(flight.number());
    assertThat(sent(file, flight.sources(), Field.CARRIER).getFirst()).startsWith(flight.carrier());
    assertThat(sent(file, flight.sources(), Field.DEPARTURE)).containsExactly(flight.departure());
    assertThat(sent(file, flight.sources(), Field.ARRIVAL)).containsExactly(flight.arrival());
    assertThat(sent(file, flight.sources(), Field.SCHEDULED_DEPARTURE).getFirst())
        .isEqualTo(digits(flight.scheduledDeparture()).substring(2));
    assertThat(sent(file, flight.sources(), Field.LEG))
        .isEqualTo(flight.legs().stream().map(Flight.Leg::airport).toList());
  }

  private static void verify(byte[] file, Traveller person) {
    Sources sources = person.sources();
    assertThat(sent(file, sources, Field.SURNAME)).isEqualTo(given(person.name().surname()));
    assertThat(sent(file, sources, Field.GIVEN_NAME)).isEqualTo(person.name().givenNames());
    assertThat(sent(file, sources, Field.NATIONALITY)).isEqualTo(person.nationalities());
    assertThat(sent(file, sources, Field.CONTACT))
        .isEqualTo(person.contacts().stream().map(Contact::address).toList());
    assertThat(sent(file, sources, Field.RESIDENCE)).isEqualTo(given(person.residence()));
    assertThat(sent(file, sources, Field.EMBARKATION)).isEqualTo(given(person.embarkation()));
    assertThat(sent(file, sources, Field.DEBARKATION)).isEqualTo(given(person.debarkation()));
    assertThat(sent(file, sources, Field.CLEARANCE)).isEqualTo(given(person.clearance()));
    assertThat(sent(file, sources, Field.BIRTH_PLACE)).isEqualTo(given(person.birthPlace()));
    assertThat(sent(file, sources, Field.BOOKING_REFERENCE))
        .isEqualTo(given(person.bookingReference()));
    assertThat(sent(file, sources, Field.UNIQUE_REFERENCE))
        .isEqualTo(given(person.uniqueReference()));
    assertThat(sent(file, sources, Field.SEAT)).isEqualTo(given(person.seat()));
    assertThat(sent(file, sources, Field.TICKET)).isEqualTo(given(person.ticket()));
    assertThat(sent(file, sources, Field.FREQUENT_FLYER)).isEqualTo(given(person.frequentFlyer()));
    assertThat(sent(file, sources, Field.BAG_COUNT)).isEqualTo(given(person.bagCount()));
    assertThat(sent(file, sources, Field.SEX))
        .containsExactly(person.sex() == Traveller.Sex.UNSPECIFIED ? "X" : initial(person.sex()));
    assertThat(sent(file, sources, Field.BAG_TAG)).hasSameSizeAs(person.bagTags());
    assertThat(sent(file, sources, Field.BIRTH_DATE)).isEqualTo(dates(person.birthDate()));
    assertThat(sent(file, sources, Field.ADDRESS))
        .allSatisfy(text -> assertThat(text).contains(person.address().street()))
        .hasSize(person.address().isEmpty() ? 0 : 1);
    person.documents().forEach(document -> verify(file, document));
  }

  private static void verify(byte[] file, TravelDocument document) {
    Sources sources = document.sources();
    assertThat(sent(file, sources, Field.DOCUMENT_TYPE)).containsExactly(document.type());
    assertThat(sent(file, sources, Field.DOCUMENT_NUMBER)).containsExactly(document.number());
    assertThat(sent(file, sources, Field.DOCUMENT_ISSUER)).isEqualTo(given(document.issuer()));
    assertThat(sent(file, sources, Field.DOCUMENT_EXPIRY)).isEqualTo(dates(document.expiry()));
    assertThat(sent(file, sources, Field.DOCUMENT_ISSUED)).isEqualTo(dates(document.issued()));
  }

  /** The texts of a field as sent, without their release characters. */
  private static List<String> sent(byte[] file, Sources sources, Field field) {
    return sources.all(field).stream()
        .map(source -> source.asSent(file).replaceAll("\\?(.)", "$1"))
        .toList();
  }

  private static List<String> given(@Nullable Object value) {
    return Stream.of(Objects.toString(value, "")).filter(text -> !text.isEmpty()).toList();
  }

  private static List<String> dates(@Nullable Object date) {
    return date == null ? List.of() : List.of((digits(date) + "0000").substring(0, 8));
  }

  private static String digits(@Nullable Object time) {
    return Objects.toString(time).replaceAll("\\D", "");
  }

  private static String initial(Traveller.Sex sex) {
    return sex.name().substring(0, 1);
  }
}
