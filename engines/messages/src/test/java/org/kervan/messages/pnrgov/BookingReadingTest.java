package org.kervan.messages.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.Field;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.Payment;
import org.kervan.messages.Reading;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** What is read is what was generated, every field says where it stands, and no bytes break it. */
class BookingReadingTest {

  private static final byte[] SERVICE =
      "'+:?/-~UNHSRCTIFRCISSRDOCS0129 \0\u00FF".getBytes(StandardCharsets.ISO_8859_1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsWhatWasGenerated(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      List<Booking> bookings = generated(random);
      Reading reading = MessageFileReader.read(file(bookings));

      assertThat(reading.findings()).isEmpty();
      assertThat(list(reading).bookings().stream().map(BookingLine::of))
          .isEqualTo(bookings.stream().map(BookingLine::of).toList());
    }
  }

  @Test
  void saysOfEachFieldWhereItStands() {
    List<Booking> bookings = generated(new Random(9));
    byte[] file = file(bookings);
    for (Traveller person : list(MessageFileReader.read(file)).travellers()) {
      assertThat(sent(file, person.sources(), Field.SURNAME)).isEqualTo(person.name().surname());
      assertThat(sent(file, person.sources(), Field.GIVEN_NAME))
          .isEqualTo(person.name().givenNames().getFirst());
      assertThat(sent(file, person.sources(), Field.BIRTH_DATE)).hasSize(7);
      assertThat(sent(file, person.sources(), Field.NATIONALITY)).isEqualTo("TUR");
      assertThat(sent(file, person.sources(), Field.SEAT)).contains(person.seat());
      assertThat(sent(file, person.sources(), Field.TICKET)).isEqualTo(person.ticket());
      assertThat(sent(file, person.sources(), Field.BOOKING_REFERENCE))
          .isEqualTo(person.bookingReference());
      assertThat(person.sources().all(Field.BAG_TAG)).hasSameSizeAs(person.bagTags());
      assertThat(person.sources().all(Field.CONTACT)).hasSameSizeAs(person.contacts());
      TravelDocument passport = person.documents().getFirst();
      assertThat(sent(file, passport.sources(), Field.DOCUMENT_NUMBER))
          .isEqualTo(passport.number());
      assertThat(sent(file, passport.sources(), Field.DOCUMENT_ISSUER)).isEqualTo("TUR");
    }
  }

  private static String sent(byte[] file, Sources sources, Field field) {
    Source source = Objects.requireNonNull(sources.find(field), field.name());
    return source.asSent(file);
  }

  /** PNRGOV 11.1 of StAEDI's tests (Apache-2.0): a backslash releases, an adult has an infant. */
  @Test
  void readsTheSampleOfVersion11() throws IOException {
    Reading reading = MessageFileReader.read(sample());
    BookingList list = list(reading);
    Booking booking = list.bookings().getFirst();

    assertThat(BookingLine.message(list))
        .isEqualTo(
            "SQ602 SIN-ICN 2013-05-27T14:30/2013-05-27T22:05 ALL_BOOKINGS 11:1 sender=1A/MUC"
                + " eqn=1");
    assertThat(booking.travellers().stream().map(BookingLine::of))
        .containsExactly(
            "BELT, ISABELLE ADULT 1978-07-01 F P/509229987/GBR/2022-11-12 nat=GBR"
                + " ref=001C451486DFF0CC seat=11D ff=SQ8794285757 bags=3"
                + " tags=0123456789,0123456790,0123456788,0123456789,0123456790,0123456787",
            "BELT, SOPHY INFANT 2012-09-20 F P/512731999/GBR/2017-10-25 nat=GBR seat=11D");
    assertThat(booking.infants()).containsExactly(new Booking.Infant(1, 0));
    assertThat(booking.history()).hasSize(49);
    assertThat(booking.history().get(1).changes().getFirst().lines().getFirst())
        .contains("/NN *1A/E* /SQ");
    assertThat(reading.findings())
        .extracting(finding -> finding.code().name())
        .containsExactly("BAG_TAGS_UNREADABLE");
  }

  @Test
  void neverPrintsWhatIsPersonal() throws IOException {
    Payment payment =
        new Payment(
            0, 0, "CC", "", null, "", "VI", "4111111111111111", null, "", List.of(), Sources.NONE);
    assertThat(payment.toString()).doesNotContain("4111");
    Booking booking = list(MessageFileReader.read(sample())).bookings().getFirst();
    assertThat(booking.services().toString()).doesNotContain("509229987");
    assertThat(booking.remarks().toString()).doesNotContain("BELT");
    assertThat(booking.history().toString()).doesNotContain("509229987", "BELT");
  }

  @Test
  void survivesMutations() throws IOException {
    Random random = new Random(20261122);
    List<byte[]> valid = new ArrayList<>();
    valid.add(sample());
    BookingScenarioTest.scenarios()
        .forEach(scenario -> valid.add(BookingScenarioTest.bytes(scenario.input())));
    for (int i = 0; i < 40_000; i++) {
      byte[] file = valid.get(i % valid.size()).clone();
      for (int change = random.nextInt(6); change >= 0; change--) {
        file[random.nextInt(file.length)] =
            random.nextBoolean()
                ? SERVICE[random.nextInt(SERVICE.length)]
                : file[random.nextInt(file.length)];
      }
      Reading reading = MessageFileReader.read(file);
      assertThat(reading.messages().size() + reading.findings().size()).isPositive();
    }
  }

  /** Twice the size must not take ten times as long; the numbers are far beyond any booking. */
  @Test
  void readsAnEndlessBookingToItsEnd() {
    StringBuilder text = new StringBuilder("UNB+IATA:1+TK+X+261121:0600+1'UNH+1+PNRGOV:16:1:IA'");
    text.append("MSG+:22'ORG+TK'TVL+221126:0800:221126:0930+KIV+IST+TK+77'SRC'RCI+TK:A'");
    for (int i = 0; i < 20_000; i++) {
      text.append("TIF+KAYA+UMUT:IN:").append(i).append("'SSR+DOCS:HK:1:TK:::::////////A/B'");
      text.append("SSR+INFT:HK:1:TK:::::KAYA/X").append(i).append("+::").append(i / 2).append("'");
    }
    text.append("EQN+1'").append("RCI+TK:B'".repeat(50_000));
    Reading reading = MessageFileReader.read(text.toString().getBytes(StandardCharsets.US_ASCII));

    assertThat(list(reading).bookings().getFirst().splits().getFirst().locators()).hasSize(50_000);
    assertThat(list(reading).travellers()).hasSizeGreaterThanOrEqualTo(20_000);
  }

  private static List<Booking> generated(Random random) {
    List<Booking> bookings = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      bookings.add(GeneratedBookings.booking(1_000 + i, random));
    }
    return bookings;
  }

  private static byte[] file(List<Booking> bookings) {
    return new BookingText()
        .message(bookings, GeneratedBookings.flight())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static BookingList list(Reading reading) {
    return BookingLine.lists(reading).getFirst();
  }

  private static byte[] sample() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            BookingReadingTest.class.getResourceAsStream("singapore-incheon.edi"))) {
      return in.readAllBytes();
    }
  }
}
