package org.kervan.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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
  private static final LocalDateTime ARRIVAL = LocalDateTime.of(2026, 11, 22, 14, 5);

  private Samples() {}

  /** A PAXLST file of release 15B with one list, as a carrier's system sends it. */
  static byte[] passengerList(int passengers) {
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
                List.of(),
                Sources.NONE),
            travellers(passengers),
            new Counts(passengers, passengers));
    return PassengerListWriter.write(List.of(list), WriterOptions.DEFAULT);
  }

  static List<Traveller> travellers(int count) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
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
            "U" + (10_000_000 + index),
            "TUR",
            PartialDate.of(LocalDate.of(2031, 6, 30)),
            null,
            Sources.NONE);
    return new Traveller(
        Traveller.Role.PASSENGER,
        Traveller.Type.UNKNOWN,
        name,
        PartialDate.of(birth),
        Traveller.Sex.UNSPECIFIED,
        List.of("TUR"),
        List.of(passport),
        "",
        "TUR",
        "FRA",
        "IST",
        "IST",
        "",
        Traveller.Address.NONE,
        "B" + (100_000 + index / 2),
        (1 + index / 6) + "" + (char) ('A' + index % 6),
        "",
        "",
        1,
        List.of(),
        List.of(),
        null,
        new SegmentRange(0, 0, 0, 0),
        Sources.NONE);
  }
}
