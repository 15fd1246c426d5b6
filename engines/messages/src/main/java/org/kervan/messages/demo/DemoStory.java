package org.kervan.messages.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kervan.messages.Contact;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/**
 * A person of {@code demo-stories.csv}: whom the watchlist or a profile should find, or should not.
 *
 * @param booking people of one flight with the same letter travel on one booking
 */
record DemoStory(String story, String flight, String booking, DemoPerson person) {

  static List<DemoStory> all(LocalDate day) {
    return DemoTable.rows("demo-stories.csv", ",").stream().map(row -> of(row, day)).toList();
  }

  /** The stories' bookings of a flight. */
  static List<List<DemoPerson>> bookings(List<DemoStory> stories, DemoFlight flight) {
    Map<String, List<DemoPerson>> bookings = new LinkedHashMap<>();
    for (DemoStory story : stories) {
      if (story.flight.equals(flight.designator())) {
        bookings.computeIfAbsent(story.booking, b -> new ArrayList<>()).add(story.person);
      }
    }
    return List.copyOf(bookings.values());
  }

  private static DemoStory of(List<String> row, LocalDate day) {
    Map<String, String> more =
        Set.of(row.get(10).split(";")).stream()
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[pair.length - 1]));
    LocalDate expiry = more.containsKey("expired") ? day.minusMonths(4) : day.plusYears(4);
    DemoPerson person =
        new DemoPerson(
            new PersonName(row.get(3), List.of(row.get(4))),
            birth(row.get(5), day),
            row.get(6).equals("F") ? Traveller.Sex.FEMALE : Traveller.Sex.MALE,
            row.get(7),
            new TravelDocument(
                "P", row.get(9), row.get(8), PartialDate.of(expiry), null, Sources.NONE));
    person.bags = Integer.parseInt(more.getOrDefault("bags", "1"));
    person.verified = !more.getOrDefault("verified", "yes").equals("no");
    person.onward = more.getOrDefault("onward", "");
    if (more.containsKey("phone")) {
      person.contacts = List.of(new Contact("TE", more.getOrDefault("phone", "")));
    }
    if (more.containsKey("address")) {
      person.address = DemoAddresses.inTurkey(more.getOrDefault("address", ""), "ISTANBUL");
    }
    return new DemoStory(row.get(0), row.get(1), row.get(2), person);
  }

  private static LocalDate birth(String date, LocalDate day) {
    if (!date.startsWith("Y")) {
      return LocalDate.parse(date);
    }
    int year = day.getYear() - Integer.parseInt(date.substring(1, 3));
    return LocalDate.parse(year + date.substring(3));
  }
}
