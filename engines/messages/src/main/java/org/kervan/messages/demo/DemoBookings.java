package org.kervan.messages.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kervan.messages.Contact;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.Traveller.Sex;

/**
 * The ordinary bookings of a flight: people alone, couples, families, friends. Grown-ups keep their
 * birth dates whatever the day; children are born so many years before it that they stay children.
 */
final class DemoBookings {

  /** Before the seed's first day, so that a grown-up of the data is one ever after. */
  private static final int BORN_BEFORE = 2025;

  /** A tour agency whose number stands in all of its bookings. */
  static final Contact AGENCY = new Contact("TE", "+999 555 700 9000");

  static final String AGENCY_FLIGHT = "XQ141";
  static final int AGENCY_BOOKINGS = 40;

  private static final List<String> NEAR = List.of("FRA", "LHR", "AMS", "CDG", "VIE", "MXP", "ATH");
  private static final List<String> FAR = List.of("JFK", "GRU", "BOG", "YYZ", "ICN");

  private final DemoFlight flight;
  private final LocalDate day;
  private final Random random;
  private final DemoNumbers numbers;
  private int agencyBookings;

  DemoBookings(DemoFlight flight, LocalDate day, Random random, DemoNumbers numbers) {
    this.flight = flight;
    this.day = day;
    this.random = random;
    this.numbers = numbers;
  }

  /** Bookings for exactly this many people. */
  List<List<DemoPerson>> of(int people) {
    List<List<DemoPerson>> bookings = new ArrayList<>();
    int left = people;
    while (left > 0) {
      List<DemoPerson> booking = party(left);
      boolean agency =
          flight.designator().equals(AGENCY_FLIGHT) && agencyBookings < AGENCY_BOOKINGS;
      agencyBookings += agency ? 1 : 0;
      plan(booking, agency);
      bookings.add(booking);
      left -= booking.size();
    }
    return bookings;
  }

  private List<DemoPerson> party(int atMost) {
    String nationality = pick(flight.nationalities());
    String family = DemoNames.surname(nationality, random);
    int kind = random.nextInt(100);
    List<DemoPerson> party = new ArrayList<>();
    if (kind < 45 || atMost < 6) {
      party.add(adult(nationality, family, sex()));
    } else if (kind < 63) {
      party.add(adult(nationality, family, Sex.FEMALE));
      party.add(adult(nationality, family, Sex.MALE));
    } else if (kind < 85) {
      party.add(adult(nationality, family, Sex.FEMALE));
      party.add(adult(nationality, family, Sex.MALE));
      addChildren(party, nationality, family, 1 + random.nextInt(3));
    } else if (kind < 90) {
      party.add(adult(nationality, family, sex()));
      addChildren(party, nationality, family, 1);
    } else {
      for (int i = 2 + random.nextInt(4); i > 0; i--) {
        party.add(adult(nationality, DemoNames.surname(nationality, random), sex()));
      }
    }
    return party;
  }

  private void addChildren(List<DemoPerson> party, String nationality, String family, int count) {
    for (int i = 0; i < count; i++) {
      party.add(person(nationality, family, sex(), day.getYear() - 1 - random.nextInt(16)));
    }
  }

  DemoPerson adult(String nationality, String family, Sex sex) {
    return person(nationality, family, sex, BORN_BEFORE - 20 - random.nextInt(56));
  }

  private DemoPerson person(String nationality, String family, Sex sex, int birthYear) {
    PersonName name =
        new PersonName(
            DemoNames.surnameOf(sex, family, nationality),
            List.of(DemoNames.givenName(sex, nationality, random)));
    LocalDate birth = LocalDate.of(birthYear, 1 + random.nextInt(12), 1 + random.nextInt(28));
    int validMonths = 7 + random.nextInt(100);
    PartialDate expiry = PartialDate.of(day.withDayOfMonth(1).plusMonths(validMonths));
    return new DemoPerson(
        name,
        birth,
        sex,
        nationality,
        new TravelDocument(
            "P", numbers.document(nationality), nationality, expiry, null, Sources.NONE));
  }

  /** Luggage, check-in, contact, and where the party goes. */
  private void plan(List<DemoPerson> booking, boolean agency) {
    boolean verified = random.nextInt(10) < 6;
    boolean transit = flight.carrier().equals("TK") && !agency && random.nextInt(6) == 0;
    boolean far = transit && random.nextInt(3) == 0;
    String onward = transit ? pick(far ? FAR : NEAR) : "";
    boolean hotel = agency || random.nextInt(3) == 0;
    Traveller.Address address =
        hotel ? DemoAddresses.hotel(flight, random) : DemoAddresses.home(flight, numbers);
    for (DemoPerson person : booking) {
      person.verified = verified;
      person.onward = onward;
      person.bags = (far ? 1 : 0) + random.nextInt(2);
      person.address = transit ? Traveller.Address.NONE : address;
    }
    booking.getFirst().contacts = agency ? List.of(AGENCY) : contacts(booking.getFirst());
  }

  private List<Contact> contacts(DemoPerson person) {
    Contact phone = new Contact("TE", numbers.phone());
    if (random.nextInt(10) < 6) {
      return List.of(phone);
    }
    String mailbox = "traveller" + person.document.number().toLowerCase(Locale.ROOT);
    return List.of(phone, new Contact("EM", mailbox + "@example.com"));
  }

  private Sex sex() {
    return random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
