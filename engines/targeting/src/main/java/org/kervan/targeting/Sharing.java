package org.kervan.targeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bookings of a flight that share one contact or one address. Travellers without a booking
 * reference are not counted.
 *
 * @param bookings how many
 * @param unrelatedBookings how many, bookings with a surname in common taken as one; those without
 *     any surname are not known to be unrelated and are left out
 * @param loneAges the known ages of those who are alone in their booking, ascending, at most {@link
 *     #AGES_LISTED}
 * @param hasFamily whether two travellers of one of the bookings share a surname
 */
record Sharing(int bookings, int unrelatedBookings, List<Long> loneAges, boolean hasFamily) {

  /** Bounds what a term has to walk through; a contact shared this widely is an agency's. */
  static final int AGES_LISTED = 50;

  static Sharing of(List<TravellerOnFlight> sharers, Map<String, List<TravellerOnFlight>> flight) {
    Map<String, List<TravellerOnFlight>> bookings = new LinkedHashMap<>();
    for (TravellerOnFlight sharer : sharers) {
      List<TravellerOnFlight> booking = flight.get(sharer.booking());
      if (booking != null) {
        bookings.put(sharer.booking(), booking);
      }
    }
    return new Sharing(
        bookings.size(),
        unrelated(bookings.values()),
        loneAges(bookings.values()),
        bookings.values().stream().anyMatch(Sharing::isFamily));
  }

  private static List<Long> loneAges(Collection<List<TravellerOnFlight>> bookings) {
    List<Long> ages = new ArrayList<>();
    for (List<TravellerOnFlight> booking : bookings) {
      Long age = booking.getFirst().age();
      if (booking.size() == 1 && age != null) {
        ages.add(age);
      }
    }
    return ages.stream().sorted().limit(AGES_LISTED).toList();
  }

  private static boolean isFamily(List<TravellerOnFlight> booking) {
    Set<String> seen = new HashSet<>();
    for (TravellerOnFlight traveller : booking) {
      if (traveller.surname().stream().anyMatch(seen::contains)) {
        return true;
      }
      seen.addAll(traveller.surname());
    }
    return false;
  }

  /** Counts the groups that remain when bookings are joined by every surname they share. */
  private static int unrelated(Collection<List<TravellerOnFlight>> bookings) {
    Map<String, String> joinedTo = new HashMap<>();
    for (List<TravellerOnFlight> booking : bookings) {
      String first = null;
      for (TravellerOnFlight traveller : booking) {
        for (String part : traveller.surname()) {
          joinedTo.putIfAbsent(part, part);
          if (first != null) {
            joinedTo.put(root(joinedTo, part), root(joinedTo, first));
          }
          first = part;
        }
      }
    }
    return (int) joinedTo.entrySet().stream().filter(e -> e.getKey().equals(e.getValue())).count();
  }

  private static String root(Map<String, String> joinedTo, String part) {
    String at = part;
    String up = joinedTo.getOrDefault(at, at);
    while (!up.equals(at)) {
      String above = joinedTo.getOrDefault(up, up);
      joinedTo.put(at, above); // halves the path, so that long chains stay cheap
      at = above;
      up = joinedTo.getOrDefault(at, at);
    }
    return at;
  }
}
