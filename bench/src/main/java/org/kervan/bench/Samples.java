package org.kervan.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.kervan.messages.Contact;
import org.kervan.messages.Counts;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PassengerList;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.WriterOptions;
import org.kervan.messages.paxlst.PassengerListWriter;

/** Invented flights and people, the same ones in every run. */
final class Samples {
  private static final String[] SURNAMES = {
    "AYDIN", "KAYA", "DEMIR", "IVANOVA", "OKAFOR", "NGUYEN", "HADDAD", "MEYER", "SILVA", "RAHMAN"
  };
  private static final String[] GIVEN = {
    "DENIZ", "UMUT", "ELENA", "CHIDI", "LINH", "OMAR", "ANNA", "JOAO", "FATIMA", "ALEKSEI"
  };
  private static final String[] STATES = {"TUR", "DEU", "MDA", "NGA", "VNM", "SYR", "BRA", "BGD"};
  private static final String[] AIRPORTS = {"IST", "IST", "IST", "AYT", "ESB", "TZX"};
  private static final String[] STREETS = {"CICEK SOK.", "LALE CAD.", "BARBAROS BULVARI", "HOTEL"};
  private static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 22, 14, 5);

  private Samples() {}

  /**
   * A PAXLST file of release 15B with one list, as a carrier's system sends it: some eighteen
   * segments a passenger. Another seed gives other people.
   */
  static byte[] passengerList(int passengers, int seed) {
    var list =
        new PassengerList(
            new MessageHeader(
                MessageKind.PAXLST,
                1,
                "1",
                "15B",
                "TK",
                "TRGTB",
                ARRIVAL.minusHours(4),
                MessageHeader.Part.WHOLE,
                true),
            ListFunction.PASSENGERS,
            new PassengerList.ReportingParty("OPERATIONS", List.of()),
            new Flight(
                "TK",
                "1710",
                "FRA",
                "IST",
                ARRIVAL.minusHours(3),
                ARRIVAL,
                List.of(
                    new Flight.Leg("125", "FRA", ARRIVAL.minusHours(3)),
                    new Flight.Leg("87", "IST", ARRIVAL)),
                Sources.NONE),
            travellers(passengers, seed),
            new Counts(passengers, passengers));
    return PassengerListWriter.write(List.of(list), WriterOptions.DEFAULT);
  }

  static List<Traveller> travellers(int count) {
    return travellers(count, 7);
  }

  private static List<Traveller> travellers(int count, int seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Traveller> travellers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      travellers.add(traveller(i, random));
    }
    return travellers;
  }

  private static Traveller traveller(int index, RandomGenerator random) {
    var name =
        new PersonName(
            SURNAMES[random.nextInt(SURNAMES.length)],
            List.of(GIVEN[random.nextInt(GIVEN.length)], GIVEN[random.nextInt(GIVEN.length)]));
    var birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(28_000));
    var passport =
        new TravelDocument(
            "P",
            "U" + (10_000_000 + random.nextInt(80_000_000)),
            one(STATES, random),
            PartialDate.of(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3_000))),
            null,
            Sources.NONE);
    int bags = random.nextInt(3);
    return new Traveller(
        Traveller.Role.PASSENGER,
        Traveller.Type.UNKNOWN,
        name,
        PartialDate.of(birth),
        random.nextBoolean() ? Traveller.Sex.FEMALE : Traveller.Sex.MALE,
        List.of(one(STATES, random)),
        List.of(passport),
        "" + (100_000 + random.nextInt(800_000)),
        one(STATES, random),
        "FRA",
        one(AIRPORTS, random),
        "IST",
        "",
        new Traveller.Address(
            one(STREETS, random) + " " + (1 + random.nextInt(300)), "ISTANBUL", "", "34400", "TUR"),
        Integer.toString(600_000_000 + random.nextInt(900_000_000), 36).toUpperCase(Locale.ROOT),
        (1 + index / 6) + "" + (char) ('A' + index % 6),
        "",
        "",
        bags,
        bags == 0 ? List.of() : List.of("TK" + (100_000 + random.nextInt(800_000))),
        List.of(new Contact("TE", "0090555" + (1_000_000 + random.nextInt(8_000_000)))),
        random.nextInt(4) > 0,
        new SegmentRange(0, 0, 0, 0),
        Sources.NONE);
  }

  private static String one(String[] values, RandomGenerator random) {
    return values[random.nextInt(values.length)];
  }
}
