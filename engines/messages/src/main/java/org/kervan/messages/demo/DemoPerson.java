package org.kervan.messages.demo;

import java.time.LocalDate;
import java.util.List;
import org.kervan.messages.Contact;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** A made-up person before the flight gives him a seat, tags and references. */
final class DemoPerson {

  final PersonName name;
  final LocalDate birth;
  final Traveller.Sex sex;
  final String nationality;
  final TravelDocument document;
  int bags;
  boolean verified = true;
  String onward = "";
  Traveller.Address address = Traveller.Address.NONE;
  List<Contact> contacts = List.of();

  DemoPerson(
      PersonName name,
      LocalDate birth,
      Traveller.Sex sex,
      String nationality,
      TravelDocument document) {
    this.name = name;
    this.birth = birth;
    this.sex = sex;
    this.nationality = nationality;
    this.document = document;
  }

  /** The person as a passenger of this flight. */
  Traveller passenger(DemoFlight flight, String locator, int index, List<String> tags) {
    String to = onward.isEmpty() ? flight.to() : onward;
    return new Traveller(
        onward.isEmpty() ? Traveller.Role.PASSENGER : Traveller.Role.PASSENGER_IN_TRANSIT,
        Traveller.Type.UNKNOWN,
        name,
        PartialDate.of(birth),
        sex,
        List.of(nationality),
        List.of(document),
        flight.designator() + "-" + (index + 1),
        nationality,
        flight.from(),
        to,
        flight.to(),
        "",
        address,
        locator,
        seat(flight, index),
        DemoNumbers.ticket(flight, index),
        "",
        bags,
        tags,
        contacts,
        verified,
        NOWHERE,
        Sources.NONE);
  }

  /** The person as crew of this flight. */
  Traveller crew(DemoFlight flight, int index) {
    return new Traveller(
        Traveller.Role.CREW,
        Traveller.Type.UNKNOWN,
        name,
        PartialDate.of(birth),
        sex,
        List.of(nationality),
        List.of(document),
        flight.designator() + "-C" + (index + 1),
        nationality,
        flight.from(),
        flight.to(),
        "",
        "",
        Traveller.Address.NONE,
        "",
        "",
        "",
        "",
        null,
        List.of(),
        List.of(),
        null,
        NOWHERE,
        Sources.NONE);
  }

  private static final SegmentRange NOWHERE = new SegmentRange(0, 0, 0, 0);

  private static String seat(DemoFlight flight, int index) {
    String letters = flight.passengers() > 200 ? "ABCDEFGHK" : "ABCDEF";
    int row = 1 + index / letters.length();
    return row + letters.substring(index % letters.length(), index % letters.length() + 1);
  }
}
