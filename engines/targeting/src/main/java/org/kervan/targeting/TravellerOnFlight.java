package org.kervan.targeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.FlightFacts.DocumentFacts;
import org.kervan.targeting.FlightFacts.TravellerFacts;

/** A traveller among the others of the flight: what terms may ask. Null means not known. */
final class TravellerOnFlight {
  /**
   * Passport, passport card, identity card, crew certificate, travel document, approved document
   * (UN/EDIFACT 1001 as used in PAXLST). A visa entitles to no journey by itself.
   */
  private static final Set<String> TRAVEL_DOCUMENTS =
      Set.of("P", "IP", "A", "C", "I", "AC", "T", "F");

  private final TravellerFacts facts;
  private final FlightIndex flight;
  private final Set<String> surname;
  private final String booking;
  private final String address;
  private final List<String> contacts;
  private final String fullName;
  private final @Nullable Long age;
  private final boolean knownAdult;
  private final boolean knownMinor;

  TravellerOnFlight(TravellerFacts facts, FlightIndex flight) {
    this.facts = facts;
    this.flight = flight;
    this.surname = Folded.surnameParts(facts.surname());
    this.booking = Folded.text(facts.bookingReference());
    this.address = Folded.text(facts.address());
    this.contacts = facts.contacts().stream().map(Folded::contact).distinct().toList();
    this.fullName = Folded.text(facts.surname() + " " + String.join(" ", facts.givenNames()));
    LocalDate day = flight.arrivalDay();
    LocalDate born = facts.birthDate();
    Integer year = facts.birthYear();
    this.age =
        day == null || born == null || born.isAfter(day)
            ? null
            : ChronoUnit.YEARS.between(born, day);
    // with the year alone, whoever turns 18 in the year of arrival is known to be neither
    Long yearsAtLeast = age;
    Long yearsAtMost = age;
    if (day != null && born == null && year != null && year <= day.getYear()) {
      yearsAtMost = (long) day.getYear() - year;
      yearsAtLeast = yearsAtMost - 1;
    }
    this.knownAdult = yearsAtLeast != null && yearsAtLeast >= 18;
    this.knownMinor = yearsAtMost != null && yearsAtMost < 18;
  }

  TravellerFacts facts() {
    return facts;
  }

  FlightFacts flight() {
    return flight.facts();
  }

  Set<String> surname() {
    return surname;
  }

  /** Empty when not known, as is the address. */
  String booking() {
    return booking;
  }

  String address() {
    return address;
  }

  List<String> contacts() {
    return contacts;
  }

  Stream<DocumentFacts> travelDocuments() {
    return facts.documents().stream().filter(d -> TRAVEL_DOCUMENTS.contains(d.type()));
  }

  /** Completed years on the day of arrival; null unless the birth date is known to the day. */
  @Nullable Long age() {
    return age;
  }

  boolean isKnownAdult() {
    return knownAdult;
  }

  boolean isKnownMinor() {
    return knownMinor;
  }

  /** Of the booking, the traveller among them; null when the booking is not known. */
  @Nullable Long countInBooking(Predicate<TravellerOnFlight> condition) {
    return booking.isEmpty() ? null : flight.booking(booking).stream().filter(condition).count();
  }

  boolean sharesSurname(TravellerOnFlight other) {
    return !Collections.disjoint(surname, other.surname);
  }

  /**
   * Nothing that is known of both ties them: neither surname nor nationality nor issuer of a travel
   * document. The surname and one of the others must be known of both.
   */
  boolean isUnrelatedTo(TravellerOnFlight other) {
    Boolean surnames = share(surname, other.surname);
    Boolean nationalities = share(facts.nationalities(), other.facts.nationalities());
    Boolean issuers = share(issuers(), other.issuers());
    return Boolean.FALSE.equals(surnames)
        && !Boolean.TRUE.equals(nationalities)
        && !Boolean.TRUE.equals(issuers)
        && (nationalities != null || issuers != null);
  }

  private static @Nullable Boolean share(Collection<String> mine, Collection<String> others) {
    return (mine.isEmpty() || others.isEmpty()) ? null : !Collections.disjoint(mine, others);
  }

  private Set<String> issuers() {
    return travelDocuments()
        .map(DocumentFacts::issuer)
        .filter(issuer -> !issuer.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Of the contact that the most bookings of the flight share; null without any contact. */
  @Nullable Sharing contactSharing() {
    return contacts.stream()
        .map(flight::contact)
        .filter(Objects::nonNull)
        .max(Comparator.comparingInt(Sharing::bookings))
        .orElse(null);
  }

  @Nullable Sharing addressSharing() {
    return flight.address(address);
  }

  /** Days from the last day of validity to the arrival; the smallest, null when none expired. */
  @Nullable Long daysExpired() {
    LocalDate day = flight.arrivalDay();
    return day == null
        ? null
        : expiries()
            .filter(expiry -> expiry.isBefore(day))
            .map(expiry -> ChronoUnit.DAYS.between(expiry, day))
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  @Nullable Long validOnArrival() {
    LocalDate day = flight.arrivalDay();
    return day == null ? null : expiries().filter(expiry -> !expiry.isBefore(day)).count();
  }

  private Stream<LocalDate> expiries() {
    return travelDocuments().map(DocumentFacts::expiry).filter(Objects::nonNull);
  }

  /** Everybody who reports the document that this traveller shares with the most others. */
  List<TravellerOnFlight> sameDocument() {
    return travelDocuments()
        .map(FlightIndex::documentKey)
        .map(flight::document)
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** Whether all who report that document have one name and one birth date. */
  @Nullable Boolean isReportedTwice() {
    Boolean same = true;
    for (TravellerOnFlight other : sameDocument()) {
      if (!fullName.equals(other.fullName) || birthDatesDiffer(other)) {
        return false;
      }
      if (other.facts.birthDate() == null || fullName.isEmpty()) {
        same = null;
      }
    }
    return sameDocument().size() < 2 ? null : same;
  }

  private boolean birthDatesDiffer(TravellerOnFlight other) {
    LocalDate mine = facts.birthDate();
    LocalDate theirs = other.facts.birthDate();
    return mine != null && theirs != null && !mine.equals(theirs);
  }
}
