package org.kervan.targeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What risk profiles may ask about a flight and the people on it.
 *
 * @param carrier IATA or ICAO designator
 * @param number flight number with suffix
 * @param departure IATA code of the last airport before the border
 * @param arrival IATA code of the first airport after it
 * @param scheduledArrival local; absent when unread
 */
public record FlightFacts(
    String carrier,
    String number,
    String departure,
    String arrival,
    @Nullable LocalDateTime scheduledDeparture,
    @Nullable LocalDateTime scheduledArrival,
    List<TravellerFacts> travellers) {

  public FlightFacts {
    travellers = List.copyOf(travellers);
  }

  /**
   * What risk profiles may ask about one traveller. Absent texts are empty.
   *
   * @param key the caller's reference, given back in the hit
   * @param role PASSENGER, CREW, PASSENGER_IN_TRANSIT or CREW_IN_TRANSIT
   * @param birthYear year of birth, absent when unknown
   * @param birthDate absent unless known to the day
   * @param sex FEMALE, MALE or UNSPECIFIED
   * @param nationalities ISO 3166-1 alpha-3
   * @param residence ISO 3166-1 alpha-3
   * @param contacts telephone numbers and e-mail addresses as sent
   * @param address destination address in one line; empty when none was given
   * @param verified whether the document was seen at a staffed desk; absent when not reported
   */
  public record TravellerFacts(
      String key,
      String role,
      String surname,
      List<String> givenNames,
      @Nullable Integer birthYear,
      @Nullable LocalDate birthDate,
      String sex,
      List<String> nationalities,
      String residence,
      String embarkation,
      String debarkation,
      String bookingReference,
      String seat,
      @Nullable Integer bagCount,
      List<String> contacts,
      String address,
      @Nullable Boolean verified,
      List<DocumentFacts> documents) {

    public TravellerFacts {
      givenNames = List.copyOf(givenNames);
      nationalities = List.copyOf(nationalities);
      contacts = List.copyOf(contacts);
      documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
      return "TravellerFacts[..]";
    }
  }

  /** A document: type (P, V, …), number, issuer (alpha-3) and last day of validity, if known. */
  public record DocumentFacts(
      String type, String number, String issuer, @Nullable LocalDate expiry) {}
}
