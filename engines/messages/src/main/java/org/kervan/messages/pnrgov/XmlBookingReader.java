package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Traveller;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** The element PNR: one booking. */
final class XmlBookingReader {

  private final XmlScanner scanner;
  private final FindingLog log;
  private final XmlDateReader dates;
  private final int firstElement;
  private final int from;
  private final SourceList sources = new SourceList();
  private final @Nullable Moment created;
  private final @Nullable Moment changed;
  private final List<Booking.Locator> locators = new ArrayList<>(1);
  private final List<Booking.Fare> fares = new ArrayList<>(0);
  private final List<SpecialService> documentServices = new ArrayList<>(0);
  private final People people;
  private final Services services;
  private final Itinerary itinerary;
  private final XmlTicketReader tickets;
  private final XmlPointOfSale pointOfSale;
  private final XmlContactReader contacts;
  private final XmlDocumentReader documents;
  private @Nullable Person person;
  private @Nullable XmlFlightReader flight;
  private @Nullable XmlServiceReader service;
  private String locator = "";
  private String locatorSystem = "";
  private long locatorSource;

  XmlBookingReader(XmlScanner scanner, FindingLog log, XmlDateReader dates, FlightHeader header) {
    this.scanner = scanner;
    this.log = log;
    this.dates = dates;
    this.firstElement = scanner.number();
    this.from = scanner.from();
    this.created = moment(Field.CREATED, "PNR_CreationDate");
    this.changed = moment(Field.CHANGED, "PNR_TransDate");
    this.people = new People(log);
    this.services = new Services(log, people, header.day(), sources);
    this.itinerary = new Itinerary(new MomentReader(log), header);
    this.tickets = new XmlTicketReader(scanner, dates);
    this.pointOfSale = new XmlPointOfSale(scanner);
    this.contacts = new XmlContactReader(scanner);
    this.documents = new XmlDocumentReader(scanner, dates, header.day());
  }

  private @Nullable Moment moment(Field field, String attribute) {
    String value = scanner.attribute(attribute);
    Moment moment = value.isEmpty() ? null : dates.moment(value);
    if (moment != null) {
      sources.add(scanner.source(field, attribute));
    }
    return moment;
  }

  void start(String name) {
    Person of = person;
    switch (name) {
      case "BookingRefID" -> {
        locator = scanner.attribute("ID");
        locatorSystem = "";
        locatorSource = scanner.source(Field.BOOKING_REFERENCE, "ID");
      }
      case "CompanyName" -> company();
      case "Source", "RequestorID" -> pointOfSale.start(name);
      case "ContactInfo" -> contacts.start();
      case "Passenger" -> passenger();
      case "Flight" -> {
        endFlight();
        person = null;
        flight = new XmlFlightReader(scanner, dates);
      }
      case "SSR" -> service = new XmlServiceReader(scanner, of, place());
      case "Airline" -> {
        if (service != null) {
          service.airline();
        }
      }
      case "DOC_SSR" -> {
        if (of != null) {
          documentServices.add(documents.service(of));
        }
      }
      default -> detail(name, of);
    }
  }

  private void detail(String name, @Nullable Person of) {
    if (flight != null) {
      flight.start(name);
      return;
    }
    tickets.start(name, of);
    if (of != null) {
      switch (name) {
        case "CustLoyalty" -> loyalty(of);
        case "FareInfo" -> fare(of);
        default -> documents.read(name, of);
      }
    }
  }

  private void company() {
    switch (scanner.parent()) {
      case "BookingRefID" -> locatorSystem = scanner.attribute("Code");
      case "RequestorID" -> pointOfSale.start("CompanyName");
      default -> {}
    }
  }

  private @Nullable Integer place() {
    Integer last = itinerary.current();
    return flight == null ? null : Integer.valueOf(last == null ? 0 : last + 1);
  }

  private void passenger() {
    endFlight();
    int element = scanner.number();
    Person started =
        new Person(
            people.all().size(),
            "",
            "",
            Traveller.Type.UNKNOWN,
            scanner.attribute("RPH"),
            XmlDateReader.isTrue(scanner.attribute("AccompaniedByInfantInd")),
            new SegmentRange(element, element, scanner.from(), scanner.from()));
    people.all().add(started);
    person = started;
  }

  private void loyalty(Person of) {
    String number = scanner.attribute("MembershipID");
    if (of.frequentFlyer.isEmpty() && !number.isEmpty()) {
      of.frequentFlyer = scanner.attribute("ProgramID") + number;
      of.sources.add(scanner.source(Field.FREQUENT_FLYER, "MembershipID"));
    }
  }

  private void fare(Person of) {
    String type = scanner.attribute("PTC_Code");
    String basis = scanner.attribute("FareBasis");
    SourceList places = new SourceList();
    if (!type.isEmpty()) {
      places.add(scanner.source(Field.FARE, "PTC_Code"));
    }
    if (!basis.isEmpty()) {
      places.add(scanner.source(Field.FARE, "FareBasis"));
    }
    fares.add(
        new Booking.Fare(
            of.place, type, basis.isEmpty() ? List.of() : List.of(basis), places.sources()));
    Traveller.Type age =
        switch (FlightHeader.upper(type)) {
          case "ADT" -> Traveller.Type.ADULT;
          case "CHD", "CNN" -> Traveller.Type.CHILD;
          case "INF", "INS" -> Traveller.Type.INFANT;
          default -> Traveller.Type.UNKNOWN;
        };
    if (of.type == Traveller.Type.UNKNOWN && age != Traveller.Type.UNKNOWN) {
      of.type = age;
      of.sources.add(scanner.source(Field.TYPE, "PTC_Code"));
    }
  }

  void end(String name) {
    switch (name) {
      case "Surname", "GivenName", "MiddleName" -> name(name);
      case "Text", "TEXT" -> {
        if (service != null) {
          service.text();
        }
      }
      case "SSR" -> endService();
      case "BookingRefID" -> endLocator();
      case "TicketDocument" -> tickets.end();
      case "Passenger" -> endPassenger();
      case "Flight" -> endFlight();
      default -> contacts.end(name);
    }
  }

  private void name(String part) {
    Person of = person;
    if (of == null || scanner.value().isEmpty()) {
      return;
    }
    if (part.equals("Surname")) {
      if (!of.surname.isEmpty()) {
        scanner.note(FindingCode.XML_ELEMENT_REPEATED, of.surname + " : " + scanner.value());
        return;
      }
      of.surname = scanner.value();
      of.sources.add(scanner.source(Field.SURNAME));
    } else {
      of.given = (of.given + " " + scanner.value()).strip();
      of.sources.add(scanner.source(Field.GIVEN_NAME));
    }
  }

  private void endService() {
    if (service != null) {
      services.add(service.service());
      service = null;
    }
  }

  private void endLocator() {
    if (locator.isEmpty() && locatorSystem.isEmpty()) {
      return;
    }
    Booking.Locator read =
        new Booking.Locator(locatorSystem, locator, "", null, Sources.of(locatorSource));
    if (flight != null) {
      flight.locator(read);
    } else {
      locators.add(read);
    }
    locator = "";
  }

  private void endPassenger() {
    if (person != null) {
      person.endsAt(scanner.lastNumber(), scanner.to());
      if (person.surname.isEmpty()) {
        FindingCode missing =
            person.given.isEmpty() ? FindingCode.NAME_MISSING : FindingCode.SURNAME_MISSING;
        scanner.note(missing, person.given);
      } else if (person.given.isEmpty()) {
        scanner.note(FindingCode.GIVEN_NAME_MISSING, person.surname);
      }
      person = null;
    }
  }

  private void endFlight() {
    endService();
    if (flight != null) {
      itinerary.add(flight.flight());
      flight = null;
    }
  }

  /** At the end of the element, or where the next one begins without it. */
  Booking booking() {
    endFlight();
    tickets.end();
    String code = locators.isEmpty() ? "" : locators.getFirst().code();
    if (code.isEmpty()) {
      log.add(FindingCode.BOOKING_REFERENCE_MISSING, firstElement, from, "");
    }
    List<SpecialService> special = services.resolve(itinerary);
    special.addAll(documentServices);
    List<BookedFlight> flights = itinerary.flights(people);
    List<Traveller> travellers = new ArrayList<>(people.all().size());
    for (Person traveller : people.all()) {
      if (!code.isEmpty()) {
        locators.getFirst().sources().packed().forEach(traveller.sources::add);
      }
      travellers.add(traveller.traveller(code));
    }
    locators.stream().limit(1).forEach(l -> l.sources().packed().forEach(sources::add));
    List<Contact> all = contacts.contacts(sources);
    all.addAll(services.contacts());
    return new Booking(
        code,
        locators,
        created,
        changed,
        pointOfSale.pointOfSale(),
        "",
        travellers,
        services.infants().pairs(),
        services.documents().names(),
        flights,
        special,
        List.of(),
        all,
        contacts.addresses(),
        tickets.tickets(),
        tickets.payments(),
        fares,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new SegmentRange(
            firstElement,
            Math.max(firstElement, scanner.lastNumber()),
            from,
            Math.max(from, scanner.to())),
        sources.sources());
  }
}
