package org.kervan.messages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random lists of what a FlightMessage has a place for, the same for the same seed. */
final class FlightMessageSamples {

  private static final String LETTERS = "ABCYZabcyzçğıöşüÇĞİÖŞÜéñßШәة𐰚&<>\"'];-. ";
  private static final SegmentRange NOWHERE = new SegmentRange(0, 0, 0, 0);

  private final Random random;

  FlightMessageSamples(long seed) {
    random = new Random(seed);
  }

  /** The lists of one message: both groups or one, people who did not come, or an update. */
  List<PassengerList> message(int number) {
    MessageHeader header =
        new MessageHeader(
            MessageKind.FLIGHT_MESSAGE,
            number,
            optional(),
            one("0", "1", "12"),
            text(),
            "GTB",
            maybe(this::time),
            MessageHeader.Part.WHOLE,
            true);
    PassengerList.ReportingParty party = new PassengerList.ReportingParty(text(), List.of());
    Flight flight = flight();
    List<PassengerList> lists = new ArrayList<>();
    switch (random.nextInt(4)) {
      case 0 -> lists.add(list(header, party, flight, ListFunction.CHANGE, byRole()));
      case 1 -> lists.add(list(header, party, flight, ListFunction.PASSENGERS, group(false)));
      case 2 -> lists.add(list(header, party, flight, ListFunction.CREW, group(true)));
      default -> {
        lists.add(list(header, party, flight, ListFunction.PASSENGERS, group(false)));
        lists.add(list(header, party, flight, ListFunction.CREW, group(true)));
        List<Traveller> absent = group(false);
        lists.add(
            new PassengerList(
                header,
                ListFunction.CLOSE_NOT_ON_BOARD,
                party,
                flight,
                absent,
                new Counts(null, absent.size())));
      }
    }
    return lists;
  }

  private PassengerList list(
      MessageHeader header,
      PassengerList.ReportingParty party,
      Flight flight,
      ListFunction function,
      List<Traveller> travellers) {
    Counts counts = new Counts(travellers.size(), travellers.size());
    return new PassengerList(header, function, party, flight, travellers, counts);
  }

  private Flight flight() {
    LocalDateTime departure = time();
    LocalDateTime arrival = departure.plusMinutes(50 + random.nextInt(900));
    return new Flight(
        one("TK", "U2", "9U", "KZR"),
        (1 + random.nextInt(9999)) + one("", "", "A"),
        "KIV",
        "IST",
        departure,
        arrival,
        List.of(
            new Flight.Leg("92", "FRA", null),
            new Flight.Leg("125", "KIV", departure),
            new Flight.Leg("87", "IST", arrival),
            new Flight.Leg("130", "AYT", arrival.plusHours(2))),
        Sources.NONE);
  }

  /** Changes come out passengers first. */
  private List<Traveller> byRole() {
    List<Traveller> all = new ArrayList<>(group(false));
    all.addAll(group(true));
    return all;
  }

  private List<Traveller> group(boolean crew) {
    return Stream.generate(() -> traveller(crew)).limit(1 + random.nextInt(4)).toList();
  }

  private Traveller traveller(boolean crew) {
    Traveller.Role ordinary = crew ? Traveller.Role.CREW : Traveller.Role.PASSENGER;
    Traveller.Role transit =
        crew ? Traveller.Role.CREW_IN_TRANSIT : Traveller.Role.PASSENGER_IN_TRANSIT;
    // at check-in there is no place for a booking and the like: some have none of it
    boolean atCheckIn = random.nextBoolean();
    return new Traveller(
        random.nextInt(5) == 0 ? transit : ordinary,
        one(Traveller.Type.values()),
        name(),
        maybe(this::date),
        one(Traveller.Sex.values()),
        random.nextBoolean() ? List.of("MDA", "ROU") : List.of(),
        documents(),
        atCheckIn ? "" : optional(),
        optional(),
        atCheckIn ? "" : optional(),
        atCheckIn ? "" : optional(),
        "",
        optional(),
        atCheckIn
            ? Traveller.Address.NONE
            : new Traveller.Address(optional(), optional(), optional(), optional(), optional()),
        atCheckIn ? "" : optional(),
        optional(),
        optional(),
        optional(),
        null,
        List.of(),
        List.of(),
        null,
        NOWHERE,
        Sources.NONE);
  }

  private List<TravelDocument> documents() {
    return random.nextBoolean()
        ? List.of(
            new TravelDocument("P", text(), "MDA", maybe(this::date), null, Sources.NONE),
            new TravelDocument("V", text(), "", null, null, Sources.NONE))
        : List.of();
  }

  private PersonName name() {
    return switch (random.nextInt(6)) {
      case 0 -> new PersonName("", List.of(text()));
      case 1 -> new PersonName(text(), List.of());
      case 2 -> new PersonName(text(), List.of(text(), text()));
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

  private String optional() {
    return random.nextInt(3) == 0 ? "" : text();
  }

  /** Text that begins and ends with something visible, since blanks at the ends mean nothing. */
  private String text() {
    StringBuilder text = new StringBuilder("Ş");
    random
        .ints(random.nextInt(12), 0, LETTERS.codePointCount(0, LETTERS.length()))
        .map(i -> LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, i)))
        .forEach(text::appendCodePoint);
    return text.append(one("&", "<", ">", "]]>", "Ü", "i")).toString();
  }

  private <T> @Nullable T maybe(Supplier<T> supplier) {
    return random.nextInt(4) == 0 ? null : supplier.get();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** The list without the places in the file that it was read from. */
  static PassengerList unplaced(PassengerList list) {
    Flight f = list.flight();
    Flight flight =
        new Flight(
            f.carrier(),
            f.number(),
            f.departure(),
            f.arrival(),
            f.scheduledDeparture(),
            f.scheduledArrival(),
            f.legs(),
            Sources.NONE);
    return new PassengerList(
        list.header(),
        list.function(),
        list.reportingParty(),
        flight,
        list.travellers().stream().map(FlightMessageSamples::unplaced).toList(),
        list.counts());
  }

  private static Traveller unplaced(Traveller t) {
    List<TravelDocument> documents =
        t.documents().stream()
            .map(d ->
                new TravelDocument(
                    d.type(), d.number(), d.issuer(), d.expiry(), d.issued(), Sources.NONE))
            .toList();
    return new Traveller(
        t.role(),
        t.type(),
        t.name(),
        t.birthDate(),
        t.sex(),
        t.nationalities(),
        documents,
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
