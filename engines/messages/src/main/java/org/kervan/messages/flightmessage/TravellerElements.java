package org.kervan.messages.flightmessage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** Writes one person: at check-in where that has a place for everything, at boarding otherwise. */
final class TravellerElements {

  private final XmlOut out;

  TravellerElements(XmlOut out) {
    this.out = out;
  }

  void write(Traveller traveller, boolean checkIn, boolean absent) {
    out.start("Traveller", "GoShow", "false", "NoShow", absent ? "true" : "false");
    boolean boarding =
        !traveller.uniqueReference().isEmpty()
            || !traveller.bookingReference().isEmpty()
            || !traveller.embarkation().isEmpty()
            || !traveller.debarkation().isEmpty()
            || !traveller.address().isEmpty();
    if (checkIn && !boarding && traveller.role() == Traveller.Role.PASSENGER) {
      checkIn(traveller);
    } else {
      boarding(traveller);
    }
    out.end();
  }

  private void checkIn(Traveller traveller) {
    out.start("CheckIn", "CheckInStatus", "C");
    out.start("DCS_Traveller", "Type", type(traveller));
    person(traveller);
    out.end();
    if (!traveller.seat().isEmpty()) {
      out.empty("CheckInSeat", "Number", traveller.seat());
    }
    out.start("FrequentFlyer");
    out.start("ProgramMember");
    out.element("Number", traveller.frequentFlyer());
    out.end();
    out.end();
    out.start("Tickets");
    out.start("Ticket");
    out.element("TicketNumber", traveller.ticket());
    out.end();
    out.end();
    out.end();
  }

  /** The age has its place at check-in only, so both are written for who has one. */
  private void boarding(Traveller traveller) {
    if (traveller.type() != Traveller.Type.UNKNOWN) {
      out.start("CheckIn");
      out.empty("DCS_Traveller", "Type", type(traveller));
      out.end();
    }
    out.start("Boarding");
    out.start("Flyer", "Type", role(traveller.role()));
    person(traveller);
    out.end();
    out.empty(
        "FlyerItinerary",
        "JourneyCommence",
        traveller.embarkation(),
        "JourneyConclude",
        traveller.debarkation());
    reference("SEA", traveller.seat());
    reference("AVF", traveller.bookingReference());
    reference("ABO", traveller.uniqueReference());
    reference("YZY", traveller.ticket());
    reference("CR", traveller.frequentFlyer());
    address(traveller.address());
    out.end();
  }

  private void reference(String code, String identifier) {
    if (!identifier.isEmpty()) {
      out.start("Reference", "ReferenceCode", code);
      out.element("ReferenceIdentifier", identifier);
      out.end();
    }
  }

  private void address(Traveller.Address address) {
    if (!address.isEmpty()) {
      out.start("FlyerAddress", "Type", "Inbound");
      out.element("AddressLine", address.street());
      out.element("City", address.city());
      out.empty("ProvinceState", "Name", address.region());
      out.empty("Country", "ISO3166Code", address.country());
      out.element("PostalZipCode", address.postcode());
      out.end();
    }
  }

  private void person(Traveller traveller) {
    List<String> given = traveller.name().givenNames();
    out.start("Name");
    out.element("Surname", traveller.name().surname());
    out.element("FirstName", given.isEmpty() ? "" : given.getFirst());
    out.element(
        "MiddleName", String.join(" ", given.subList(Math.min(1, given.size()), given.size())));
    out.end();
    out.element("DateOfBirth", date(traveller.birthDate()));
    out.element("Gender", gender(traveller.sex()));
    traveller.nationalities().forEach(n -> out.element("Nationality", n));
    out.element("CountryOfResidence", traveller.residence());
    out.element("CountryOfBirth", traveller.birthPlace());
    for (TravelDocument document : traveller.documents()) {
      out.start("TravelDocument", "TypeCode", document.type());
      out.element("Number", document.number());
      out.element("IssueCountry", document.issuer());
      out.element("ExpiryDate", date(document.expiry()));
      out.end();
    }
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "" : date.toString();
  }

  private static String type(Traveller traveller) {
    return switch (traveller.type()) {
      case UNKNOWN -> "";
      case ADULT, CHILD, INFANT -> {
        String name = traveller.type().name();
        yield name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      }
    };
  }

  private static String role(Traveller.Role role) {
    return switch (role) {
      case PASSENGER -> "FL";
      case CREW -> "FM";
      case PASSENGER_IN_TRANSIT -> "DDU";
      case CREW_IN_TRANSIT -> "DDT";
    };
  }

  private static String gender(Traveller.Sex sex) {
    return switch (sex) {
      case FEMALE -> "F";
      case MALE -> "M";
      case UNSPECIFIED -> "X";
      case UNKNOWN -> "U";
    };
  }
}
