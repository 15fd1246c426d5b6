package org.kervan.messages.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.kervan.messages.Contact;
import org.kervan.messages.Counts;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller;

/** The people of one flight of the demonstration day, and the messages about them. */
final class DemoManifest {

  private static final int CREW = 8;

  private final DemoFlight flight;
  private final LocalDate day;
  private final List<Traveller> passengers = new ArrayList<>();
  private final List<Traveller> crew = new ArrayList<>();

  DemoManifest(
      DemoFlight flight,
      LocalDate day,
      Random random,
      DemoNumbers numbers,
      List<DemoStory> stories) {
    this.flight = flight;
    this.day = day;
    List<List<DemoPerson>> bookings = new ArrayList<>(DemoStory.bookings(stories, flight));
    int told = bookings.stream().mapToInt(List::size).sum();
    DemoBookings ordinary = new DemoBookings(flight, day, random, numbers);
    bookings.addAll(0, ordinary.of(flight.passengers() / 2));
    bookings.addAll(ordinary.of(flight.passengers() - flight.passengers() / 2 - told));
    for (List<DemoPerson> booking : bookings) {
      String locator = numbers.locator();
      for (DemoPerson person : booking) {
        List<String> tags = numbers.tags(flight.carrier(), person.bags);
        passengers.add(person.passenger(flight, locator, passengers.size(), tags));
      }
    }
    for (int i = 0; i < CREW; i++) {
      String nationality = flight.nationalities().getFirst();
      Traveller.Sex sex = i % 2 == 0 ? Traveller.Sex.FEMALE : Traveller.Sex.MALE;
      String surname = DemoNames.surname(nationality, random);
      crew.add(ordinary.adult(nationality, surname, sex).crew(flight, i));
    }
  }

  DemoFlight flight() {
    return flight;
  }

  static DemoCarrier carrier(DemoFlight flight) {
    return Objects.requireNonNull(DemoCarrier.ALL.get(flight.carrier()), flight.carrier());
  }

  /** The whole list, its count off by so many. */
  PassengerList passengers(LocalDateTime prepared, int miscounted) {
    return list(
        ListFunction.PASSENGERS,
        prepared,
        MessageHeader.Part.WHOLE,
        passengers,
        passengers.size() + miscounted);
  }

  /** The list in parts of at most this many people, each with the count of the whole. */
  List<PassengerList> split(LocalDateTime prepared, int size) {
    List<PassengerList> parts = new ArrayList<>();
    for (int from = 0; from < passengers.size(); from += size) {
      int to = Math.min(from + size, passengers.size());
      MessageHeader.Part part = new MessageHeader.Part(parts.size() + 1, to == passengers.size());
      parts.add(
          list(
              ListFunction.PASSENGERS,
              prepared,
              part,
              passengers.subList(from, to),
              passengers.size()));
    }
    return parts;
  }

  PassengerList crew(LocalDateTime prepared) {
    return list(ListFunction.CREW, prepared, MessageHeader.Part.WHOLE, crew, crew.size());
  }

  /** Two people move to other seats. */
  PassengerList change(LocalDateTime prepared) {
    Traveller first = passengers.getFirst();
    Traveller last = passengers.getLast();
    List<Traveller> changed = List.of(seated(first, last.seat()), seated(last, first.seat()));
    return list(ListFunction.CHANGE, prepared, MessageHeader.Part.WHOLE, changed, 2);
  }

  /** Everybody but the last passenger is on board. */
  PassengerList closed(LocalDateTime prepared) {
    List<Traveller> boarded = passengers.subList(0, passengers.size() - 1);
    return list(
        ListFunction.CLOSE_ON_BOARD, prepared, MessageHeader.Part.WHOLE, boarded, boarded.size());
  }

  private PassengerList list(
      ListFunction function,
      LocalDateTime prepared,
      MessageHeader.Part part,
      List<Traveller> people,
      int declared) {
    DemoCarrier carrier = carrier(flight);
    PassengerList.ReportingParty desk =
        new PassengerList.ReportingParty(
            flight.carrier() + " API DESK",
            List.of(
                new Contact("TE", "+999 555 700 0000"),
                new Contact(
                    "EM", "api." + flight.carrier().toLowerCase(Locale.ROOT) + "@example.org")));
    String reference = flight.designator() + (function == ListFunction.CREW ? "C" : "P");
    return new PassengerList(
        new MessageHeader(
            MessageKind.PAXLST,
            1,
            reference + part.sequence(),
            carrier.release(),
            carrier.sender(),
            "TRGTB",
            prepared,
            part,
            true),
        function,
        desk,
        flight.flight(day),
        people,
        new Counts(declared, people.size()));
  }

  private static Traveller seated(Traveller t, String seat) {
    return new Traveller(
        t.role(),
        t.type(),
        t.name(),
        t.birthDate(),
        t.sex(),
        t.nationalities(),
        t.documents(),
        t.uniqueReference(),
        t.residence(),
        t.embarkation(),
        t.debarkation(),
        t.clearance(),
        t.birthPlace(),
        t.address(),
        t.bookingReference(),
        seat,
        t.ticket(),
        t.frequentFlyer(),
        t.bagCount(),
        t.bagTags(),
        t.contacts(),
        t.verified(),
        t.segments(),
        t.sources());
  }
}
