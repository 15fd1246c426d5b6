package org.kervan.messages.paxlst;

import static org.kervan.messages.edifact.SegmentWriter.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.SegmentWriter;

/** Writes segment groups 4 and 5. */
final class TravellerWriter {

  private final SegmentWriter out;
  private final boolean twoDigitYears;

  TravellerWriter(SegmentWriter out, boolean twoDigitYears) {
    this.out = out;
    this.twoDigitYears = twoDigitYears;
  }

  void write(Traveller person) {
    List<String> name = new ArrayList<>();
    name.add(person.name().surname());
    name.addAll(person.name().givenNames());
    Traveller.Address address = person.address();
    out.segment(
        "NAD",
        element(role(person.role())),
        element(),
        element(),
        name,
        element(address.street()),
        element(address.city()),
        element("", "", "", address.region()),
        element(address.postcode()),
        element(address.country()));
    out.segment("ATT", element("2"), element(), element(sex(person.sex())));
    PartialDate birth = person.birthDate();
    if (birth != null) {
      date("329", birth);
    }
    luggage(person);
    places(person);
    person.contacts().forEach(c -> out.segment("COM", element(c.address(), c.channel())));
    person.nationalities().forEach(n -> out.segment("NAT", element("2"), element(n)));
    references(person);
    person.documents().forEach(this::document);
  }

  private void luggage(Traveller person) {
    Integer bags = person.bagCount();
    if (bags != null) {
      out.segment("MEA", element("CT"), element(), element("", bags.toString()));
    }
    Boolean verified = person.verified();
    if (verified != null) {
      out.segment("GEI", element("4"), element(verified ? "173" : "174"));
    }
    for (BagTags.Run run : BagTags.runs(person.bagTags())) {
      String count = run.count() == 1 ? "" : Integer.toString(run.count());
      out.segment("FTX", element("BAG"), element(), element(), element(run.first(), count));
    }
  }

  private void places(Traveller person) {
    place("22", element(person.clearance()));
    place("174", element(person.residence()));
    place("178", element(person.embarkation()));
    place("179", element(person.debarkation()));
    place("180", element("", "", "", person.birthPlace()));
  }

  private void place(String qualifier, List<String> place) {
    if (!place.getLast().isEmpty()) {
      out.segment("LOC", element(qualifier), place);
    }
  }

  private void references(Traveller person) {
    reference("AVF", person.bookingReference());
    reference("ABO", person.uniqueReference());
    reference("SEA", person.seat());
    reference("YZY", person.ticket());
    reference("CR", person.frequentFlyer());
  }

  private void reference(String qualifier, String value) {
    if (!value.isEmpty()) {
      out.segment("RFF", element(qualifier, value));
    }
  }

  private void document(TravelDocument document) {
    out.segment("DOC", element(document.type(), "110", "111"), element(document.number()));
    PartialDate expiry = document.expiry();
    if (expiry != null) {
      date("36", expiry);
    }
    PartialDate issued = document.issued();
    if (issued != null) {
      date("182", issued);
    }
    place("91", element(document.issuer()));
  }

  /** Zeros stand for a day or month that is not known. */
  private void date(String qualifier, PartialDate date) {
    Integer month = date.month();
    Integer day = date.day();
    int year = twoDigitYears ? date.year() % 100 : date.year();
    String digits =
        String.format(
            Locale.ROOT,
            twoDigitYears ? "%02d%02d%02d" : "%04d%02d%02d",
            year,
            month == null ? 0 : month,
            day == null ? 0 : day);
    out.segment("DTM", element(qualifier, digits, twoDigitYears ? "" : "102"));
  }

  private static String role(Traveller.Role role) {
    return switch (role) {
      case PASSENGER -> "FL";
      case CREW -> "FM";
      case PASSENGER_IN_TRANSIT -> "DDU";
      case CREW_IN_TRANSIT -> "DDT";
    };
  }

  private static String sex(Traveller.Sex sex) {
    return switch (sex) {
      case FEMALE -> "F";
      case MALE -> "M";
      case UNSPECIFIED -> "X";
      case UNKNOWN -> "U";
    };
  }
}
