package org.kervan.targeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.FlightFacts.DocumentFacts;

/**
 * Who travels with whom and who shares what on one flight, worked out once in time linear in the
 * number of travellers, so that no term has to compare travellers pair by pair.
 */
final class FlightIndex {
  private final FlightFacts facts;
  private final @Nullable LocalDate arrivalDay;
  private final List<TravellerOnFlight> travellers = new ArrayList<>();
  private final Map<String, List<TravellerOnFlight>> bookings;
  private final Map<String, Sharing> contacts;
  private final Map<String, Sharing> addresses;
  private final Map<String, List<TravellerOnFlight>> documents;

  FlightIndex(FlightFacts facts) {
    this.facts = facts;
    this.arrivalDay = arrivalDay(facts);
    facts.travellers().forEach(t -> travellers.add(new TravellerOnFlight(t, this)));
    this.bookings = groups(t -> Stream.of(t.booking()));
    this.contacts = sharing(groups(t -> t.contacts().stream()));
    this.addresses = sharing(groups(t -> Stream.of(t.address())));
    this.documents = groups(t -> t.travelDocuments().map(FlightIndex::documentKey).distinct());
  }

  private static @Nullable LocalDate arrivalDay(FlightFacts facts) {
    LocalDateTime day =
        facts.scheduledArrival() != null ? facts.scheduledArrival() : facts.scheduledDeparture();
    return day == null ? null : day.toLocalDate();
  }

  private Map<String, List<TravellerOnFlight>> groups(
      Function<TravellerOnFlight, Stream<String>> keys) {
    Map<String, List<TravellerOnFlight>> groups = new LinkedHashMap<>();
    for (TravellerOnFlight traveller : travellers) {
      keys.apply(traveller)
          .filter(key -> !key.isEmpty())
          .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(traveller));
    }
    return groups;
  }

  private Map<String, Sharing> sharing(Map<String, List<TravellerOnFlight>> groups) {
    Map<String, Sharing> sharing = new HashMap<>();
    groups.forEach((key, sharers) -> sharing.put(key, Sharing.of(sharers, bookings)));
    return sharing;
  }

  /** Empty when number or issuer do not tell the document from another. */
  static String documentKey(DocumentFacts document) {
    String number = Folded.documentNumber(document.number());
    String issuer = Folded.text(document.issuer());
    return number.isEmpty() || issuer.isEmpty() ? "" : issuer + " " + number;
  }

  FlightFacts facts() {
    return facts;
  }

  /** The scheduled day of arrival, else of departure. */
  @Nullable LocalDate arrivalDay() {
    return arrivalDay;
  }

  List<TravellerOnFlight> travellers() {
    return travellers;
  }

  /** Everybody with that booking reference; empty when it is not known. */
  List<TravellerOnFlight> booking(String reference) {
    return bookings.getOrDefault(reference, List.of());
  }

  @Nullable Sharing contact(String contact) {
    return contacts.get(contact);
  }

  @Nullable Sharing address(String address) {
    return addresses.get(address);
  }

  List<TravellerOnFlight> document(String key) {
    return documents.getOrDefault(key, List.of());
  }
}
