package org.kervan.messages;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random passenger lists, the same for the same seed. */
final class Samples {

  private static final String LETTERS = "ABCYZabcyzçğıöşüÇĞİÖŞÜéñßШәة'+:?-. ~|*";
  private static final SegmentRange NOWHERE = new SegmentRange(0, 0, 0, 0);

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  PassengerList list(int number) {
    LocalDateTime departure = time();
    LocalDateTime arrival = departure.plusMinutes(50 + random.nextInt(900));
    Flight flight =
        new Flight(
            one("TK", "U2", "9U", "KZR"),
            (1 + random.nextInt(9999)) + one("", "", "A"),
            "KIV",
            "IST",
            departure,
            arrival,
            List.of(new Flight.Leg("125", "KIV", departure), new Flight.Leg("87", "IST", arrival)),
            Sources.NONE);
    List<Traveller> travellers =
        Stream.generate(this::traveller).limit(1 + random.nextInt(4)).toList();
    boolean passengers = travellers.stream().anyMatch(t -> !t.role().name().startsWith("CREW"));
    return new PassengerList(
        new MessageHeader(
            MessageKind.PAXLST,
            number,
            "M" + number,
            one("02B", "05B", "12B", "13B", "15B"),
            one("TK", "PC"),
            "TRGTB",
            time(),
            one(MessageHeader.Part.WHOLE, new MessageHeader.Part(2, false)),
            true),
        one(
            passengers ? ListFunction.PASSENGERS : ListFunction.CREW,
            ListFunction.CREW,
            ListFunction.CHANGE,
            ListFunction.CLOSE_ON_BOARD),
        new PassengerList.ReportingParty(text(), contacts()),
        flight,
        travellers,
        new Counts(random.nextBoolean() ? travellers.size() : null, travellers.size()));
  }

  Traveller traveller() {
    return new Traveller(
        one(Traveller.Role.values()),
        Traveller.Type.UNKNOWN,
        name(),
        maybe(this::date),
        one(Traveller.Sex.values()),
        random.nextBoolean() ? List.of("MDA", "ROU") : List.of(),
        random.nextBoolean()
            ? List.of(
                new TravelDocument(
                    one("P", "PD", "IP", "T"),
                    text(),
                    "MDA",
                    maybe(this::date),
                    maybe(this::date),
                    Sources.NONE),
                new TravelDocument("V", text(), "", null, maybe(this::date), Sources.NONE))
            : List.of(),
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
        optional(),
        random.nextBoolean()
            ? new Traveller.Address(optional(), optional(), optional(), optional(), optional())
            : Traveller.Address.NONE,
        optional(),
        optional(),
        optional(),
        optional(),
        maybe(() -> random.nextInt(10)),
        random.nextBoolean() ? List.of("TK0999999", "TK1000000", "TK1000003", "X") : List.of(),
        contacts(),
        maybe(random::nextBoolean),
        NOWHERE,
        Sources.NONE);
  }

  private PersonName name() {
    return switch (random.nextInt(6)) {
      case 0 -> new PersonName("", List.of(text()));
      case 1 -> new PersonName(text(), List.of());
      case 2 -> new PersonName(text(), List.of(text(), text(), text(), text()));
      default -> new PersonName(text(), List.of(text()));
    };
  }

  private PartialDate date() {
    int year = 1900 + random.nextInt(120);
    return switch (random.nextInt(4)) {
      case 0 -> new PartialDate(year, null, null);
      case 1 -> new PartialDate(year, 1 + random.nextInt(12), null);
      default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }

  private LocalDateTime time() {
    return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));
  }

  private List<Contact> contacts() {
    return random.nextBoolean() ? List.of(new Contact("TE", text())) : List.of();
  }

  private String optional() {
    return random.nextInt(3) == 0 ? "" : text();
  }

  /**
   * Text that begins and ends with something visible, since blanks at the ends carry no meaning.
   */
  private String text() {
    StringBuilder text = new StringBuilder("Ş");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append(one("'", "+", ":", "?", "Ü", "i")).toString();
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextInt(4) == 0 ? null : supplier.get();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** What was read, without where it was read from, so that it equals what was written. */
  static PassengerList withoutPlaces(PassengerList list) {
    Flight f = list.flight();
    return new PassengerList(
        list.header(),
        list.function(),
        list.reportingParty(),
        new Flight(
            f.carrier(),
            f.number(),
            f.departure(),
            f.arrival(),
            f.scheduledDeparture(),
            f.scheduledArrival(),
            f.legs(),
            Sources.NONE),
        list.travellers().stream().map(Samples::withoutPlaces).toList(),
        list.counts());
  }

  private static Traveller withoutPlaces(Traveller t) {
    return new Traveller(
        t.role(),
        t.type(),
        t.name(),
        t.birthDate(),
        t.sex(),
        t.nationalities(),
        t.documents().stream()
            .map(d ->
                new TravelDocument(
                    d.type(), d.number(), d.issuer(), d.expiry(), d.issued(), Sources.NONE))
            .toList(),
        t.uniqueReference(),
        t.residence(),
        t.embarkation(),
        t.debarkation(),
        t.clearance(),
        t.birthPlace(),
        t.address(),
        t.bookingReference(),
        t.seat(),
        t.ticket(),
        t.frequentFlyer(),
        t.bagCount(),
        t.bagTags(),
        t.contacts(),
        t.verified(),
        NOWHERE,
        Sources.NONE);
  }
}
