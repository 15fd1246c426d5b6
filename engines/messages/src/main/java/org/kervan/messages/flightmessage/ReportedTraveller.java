package org.kervan.messages.flightmessage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/**
 * The element Traveller: what check-in (CheckIn/DCS_Traveller) or boarding (Boarding/Flyer) says of
 * one person. Where both stand they add up, and the first value of a field is kept.
 */
final class ReportedTraveller {

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final @Nullable LocalDate flightDay;
  private final ReportedValues values;
  private final int firstElement;
  private final int from;
  private SegmentRange range;
  private final boolean noShow;
  private Traveller.@Nullable Role role;
  private Traveller.Type type = Traveller.Type.UNKNOWN;
  private @Nullable PartialDate birthDate;
  private Traveller.Sex sex = Traveller.Sex.UNKNOWN;
  private final List<String> nationalities = new ArrayList<>();
  private final List<TravelDocument> documents = new ArrayList<>();
  private @Nullable ReportedDocument document;
  private String referenceCode = "";
  private String sponsor = "";

  ReportedTraveller(XmlScanner scanner, XmlDateReader dates, @Nullable LocalDate flightDay) {
    this.scanner = scanner;
    this.dates = dates;
    this.flightDay = flightDay;
    this.values = new ReportedValues(scanner);
    this.firstElement = scanner.number();
    this.from = scanner.from();
    this.range = new SegmentRange(firstElement, firstElement, from, from);
    this.noShow = XmlDateReader.isTrue(scanner.attribute("NoShow"));
  }

  void start(String name) {
    switch (name) {
      case "Flyer", "DCS_Traveller" -> type();
      case "CheckInSeat" -> seat();
      case "FlyerItinerary" -> {
        values.takeAttribute(Field.EMBARKATION, "JourneyCommence");
        values.takeAttribute(Field.DEBARKATION, "JourneyConclude");
      }
      case "Reference" -> referenceCode = scanner.attribute("ReferenceCode");
      case "ProgramMember" -> sponsor = "";
      case "ProvinceState" -> values.takePart(ReportedValues.REGION, "Name");
      case "Country" -> values.takePart(ReportedValues.COUNTRY, "ISO3166Code");
      case "TravelDocument" -> document = new ReportedDocument(scanner, dates);
      default -> {}
    }
  }

  /** The role of PAXLST at boarding, the age at check-in. */
  private void type() {
    String sent = scanner.attribute("Type");
    Traveller.Role named =
        switch (sent.toUpperCase(Locale.ROOT)) {
          case "FL" -> Traveller.Role.PASSENGER;
          case "FM" -> Traveller.Role.CREW;
          case "DDU" -> Traveller.Role.PASSENGER_IN_TRANSIT;
          case "DDT" -> Traveller.Role.CREW_IN_TRANSIT;
          default -> null;
        };
    Traveller.Type age =
        switch (sent.toUpperCase(Locale.ROOT)) {
          case "ADULT" -> Traveller.Type.ADULT;
          case "CHILD" -> Traveller.Type.CHILD;
          case "INFANT" -> Traveller.Type.INFANT;
          default -> null;
        };
    if (named != null) {
      role = named;
      values.addSource(Field.ROLE, "Type");
    } else if (age != null) {
      type = age;
      values.addSource(Field.TYPE, "Type");
    } else if (!sent.isEmpty()) {
      scanner.note(FindingCode.UNKNOWN_QUALIFIER, "Type=" + sent);
    }
    boolean infant = XmlDateReader.isTrue(scanner.attribute("InfantIndicator"));
    if (infant && type == Traveller.Type.UNKNOWN) {
      type = Traveller.Type.INFANT;
      values.addSource(Field.TYPE, "InfantIndicator");
    }
  }

  private void seat() {
    if (!scanner.attribute("Number").isEmpty()) {
      values.takeAttribute(Field.SEAT, "Number");
    } else {
      String seat = scanner.attribute("Row") + scanner.attribute("Column");
      values.take(Field.SEAT, seat, scanner.source(Field.SEAT, "Row"));
    }
  }

  void end(String name) {
    if (document != null) {
      if (name.equals("TravelDocument")) {
        endDocument();
      } else {
        document.value(name);
      }
      return;
    }
    switch (name) {
      case "Surname" -> values.take(Field.SURNAME);
      case "FirstName" -> values.takeGiven(0);
      case "MiddleName" -> values.takeGiven(1);
      case "DateOfBirth" -> birthDate();
      case "Gender" -> sex();
      case "Nationality" -> nationality();
      case "CountryOfResidence" -> values.take(Field.RESIDENCE);
      case "CountryOfBirth" -> values.take(Field.BIRTH_PLACE);
      case "TicketNumber" -> values.take(Field.TICKET);
      case "ReferenceIdentifier" -> reference();
      case "Sponsor" -> sponsor = scanner.value();
      case "Number" -> values.take(Field.FREQUENT_FLYER);
      case "ProgramMember" -> values.sponsor(sponsor);
      case "AddressLine" -> values.takePart(ReportedValues.STREET);
      case "City" -> values.takePart(ReportedValues.CITY);
      case "PostalZipCode" -> values.takePart(ReportedValues.POSTCODE);
      default -> {}
    }
  }

  private void birthDate() {
    if (values.take(Field.BIRTH_DATE)) {
      birthDate = dates.birth(scanner.value(), flightDay);
    }
  }

  private void sex() {
    if (!values.take(Field.SEX)) {
      return;
    }
    switch (scanner.value().toUpperCase(Locale.ROOT)) {
      case "F", "FEMALE" -> sex = Traveller.Sex.FEMALE;
      case "M", "MALE" -> sex = Traveller.Sex.MALE;
      case "X" -> sex = Traveller.Sex.UNSPECIFIED;
      case "U", "UNKNOWN" -> sex = Traveller.Sex.UNKNOWN;
      default -> scanner.note(FindingCode.SEX_UNREADABLE, scanner.value());
    }
  }

  /** One that check-in and boarding both give is one. */
  private void nationality() {
    String nationality = scanner.value();
    if (!nationality.isEmpty() && !nationalities.contains(nationality)) {
      nationalities.add(nationality);
      values.addSource(Field.NATIONALITY);
    }
  }

  /** The codes of RFF in PAXLST, of which senders are known to use SEA. */
  private void reference() {
    switch (referenceCode.toUpperCase(Locale.ROOT)) {
      case "SEA" -> values.take(Field.SEAT);
      case "AVF" -> values.take(Field.BOOKING_REFERENCE);
      case "ABO" -> values.take(Field.UNIQUE_REFERENCE);
      case "YZY" -> values.take(Field.TICKET);
      case "CR" -> values.take(Field.FREQUENT_FLYER);
      default -> scanner.note(FindingCode.UNKNOWN_QUALIFIER, "ReferenceCode=" + referenceCode);
    }
  }

  /** Two states may give the same number. */
  private static boolean isSame(TravelDocument one, TravelDocument other) {
    return one.type().equals(other.type())
        && one.number().equals(other.number())
        && (one.issuer().isEmpty()
            || other.issuer().isEmpty()
            || one.issuer().equals(other.issuer()));
  }

  private void endDocument() {
    if (document != null) {
      TravelDocument read = document.document();
      boolean known = documents.stream().anyMatch(d -> isSame(d, read));
      if (!known) {
        documents.add(read);
      }
      document = null;
    }
  }

  /** At the end of the element, or where the next one begins without it. */
  void finish() {
    endDocument();
    int to = Math.max(from, scanner.isStart() ? scanner.from() : scanner.to());
    int last = scanner.lastNumber() - (scanner.isStart() ? 1 : 0);
    range = new SegmentRange(firstElement, Math.max(firstElement, last), from, to);
    FindingCode missing =
        values.text(Field.SURNAME).isEmpty()
            ? values.given().isEmpty() ? FindingCode.NAME_MISSING : FindingCode.SURNAME_MISSING
            : values.given().isEmpty() ? FindingCode.GIVEN_NAME_MISSING : null;
    if (missing != null) {
      values.note(missing, firstElement, from);
    }
  }

  /** Who is marked so does not travel. */
  boolean noShow() {
    return noShow;
  }

  /** FL, FM and the like; null where only check-in speaks, which does not say it. */
  Traveller.@Nullable Role role() {
    return role;
  }

  /** A seat or a ticket: crew have neither. */
  boolean hasSeatOrTicket() {
    return Stream.of(Field.SEAT, Field.TICKET).anyMatch(f -> !values.text(f).isEmpty());
  }

  Traveller traveller(Traveller.Role actual) {
    return new Traveller(
        actual,
        type,
        new PersonName(values.text(Field.SURNAME), values.given()),
        birthDate,
        sex,
        nationalities,
        documents,
        values.text(Field.UNIQUE_REFERENCE),
        values.text(Field.RESIDENCE),
        values.text(Field.EMBARKATION),
        values.text(Field.DEBARKATION),
        "",
        values.text(Field.BIRTH_PLACE),
        values.address(),
        values.text(Field.BOOKING_REFERENCE),
        values.text(Field.SEAT),
        values.text(Field.TICKET),
        values.text(Field.FREQUENT_FLYER),
        null,
        List.of(),
        List.of(),
        null,
        range,
        values.sources());
  }
}
