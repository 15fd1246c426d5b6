package org.kervan.border;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Flight;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.names.BirthDate;
import org.kervan.names.Sex;
import org.kervan.names.Subject;
import org.kervan.targeting.FlightFacts;
import org.kervan.targeting.FlightFacts.DocumentFacts;
import org.kervan.targeting.FlightFacts.TravellerFacts;

/** What a passenger list reports, as the engines of names and of targeting ask for it. */
public final class ReportedFacts {

  private ReportedFacts() {}

  static Subject subject(Traveller traveller) {
    return new Subject(
        traveller.name().surname(),
        traveller.name().givenNames(),
        birthDate(traveller.birthDate()),
        switch (traveller.sex()) {
          case FEMALE -> Sex.FEMALE;
          case MALE -> Sex.MALE;
          case UNSPECIFIED, UNKNOWN -> Sex.UNSPECIFIED;
        },
        traveller.nationalities(),
        traveller.documents().stream()
            .map(TravelDocument::number)
            .filter(number -> !number.isEmpty())
            .toList());
  }

  private static @Nullable BirthDate birthDate(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    LocalDate exact = exact(date);
    return exact == null
        ? new BirthDate.Partial(date.year(), date.month())
        : new BirthDate.Exact(exact);
  }

  /** The traveller's place in the list is the key of the facts. */
  static FlightFacts of(Flight flight, List<Traveller> travellers) {
    List<TravellerFacts> facts = new ArrayList<>();
    for (Traveller traveller : travellers) {
      facts.add(of(facts.size(), traveller));
    }
    return new FlightFacts(
        flight.carrier(),
        flight.number(),
        flight.departure(),
        flight.arrival(),
        flight.scheduledDeparture(),
        flight.scheduledArrival(),
        facts);
  }

  private static TravellerFacts of(int place, Traveller t) {
    return new TravellerFacts(
        Integer.toString(place),
        t.role().name(),
        t.name().surname(),
        t.name().givenNames(),
        t.birthDate() == null ? null : t.birthDate().year(),
        exact(t.birthDate()),
        t.sex().name(),
        t.nationalities(),
        t.residence(),
        t.embarkation(),
        t.debarkation(),
        t.bookingReference(),
        t.seat(),
        t.bagCount(),
        t.contacts().stream().map(Contact::address).toList(),
        line(t.address()),
        t.verified(),
        t.documents().stream()
            .map(d -> new DocumentFacts(d.type(), d.number(), d.issuer(), exact(d.expiry())))
            .toList());
  }

  /** The date where it is known to the day. */
  static @Nullable LocalDate exact(@Nullable PartialDate date) {
    return date == null || date.month() == null || date.day() == null
        ? null
        : LocalDate.of(date.year(), date.month(), date.day());
  }

  /** A destination address in one line; empty when none was given. */
  public static String line(Traveller.Address a) {
    return Stream.of(a.street(), a.postcode(), a.city(), a.region(), a.country())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
