package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.Segment;

/**
 * The special services of one booking, and what they say of its travellers. A service is for those
 * whose references it gives, else for the one whose group it stands in, else for the one whose name
 * it has, else for the only one there is.
 */
final class Services {

  private final FindingLog log;
  private final People people;
  private final Infants infants;
  private final Documents documents;
  private final Declarations declarations;
  private final SourceList sources = new SourceList();
  private final List<HeardService> heard = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>(0);
  private final SourceList contactSources;

  Services(FindingLog log, People people, @Nullable LocalDate flight, SourceList bookingSources) {
    this.log = log;
    this.people = people;
    this.contactSources = bookingSources;
    ServiceDates dates = new ServiceDates(log, flight);
    this.infants = new Infants(log, people, dates);
    this.documents = new Documents(log, dates);
    this.declarations = new Declarations(dates);
  }

  void add(Segment ssr, @Nullable Person person, @Nullable Integer flight) {
    heard.add(HeardService.read(ssr, person, flight, sources));
  }

  void add(HeardService service) {
    heard.add(service);
  }

  Documents documents() {
    return documents;
  }

  Infants infants() {
    return infants;
  }

  /** Contacts of the booking as a whole. */
  List<Contact> contacts() {
    return contacts;
  }

  /** Gives the travellers what the services say of them; called once, at the end of the booking. */
  List<SpecialService> resolve(Itinerary itinerary) {
    for (HeardService service : heard) {
      if (service.code().equals("INFT")) {
        infants.read(service, base(service));
      }
    }
    List<SpecialService> services = new ArrayList<>(heard.size());
    for (HeardService service : heard) {
      services.add(service.service(only(give(service, itinerary), travellers(service))));
    }
    infants.pair();
    return services;
  }

  /** Gives a traveller what a service says; null where that is not one traveller. */
  private @Nullable Person give(HeardService service, Itinerary itinerary) {
    return switch (service.code()) {
      case "DOCS" -> documents.read(service, base(service), people, this);
      case "DOCO" -> declarations.visa(service, base(service), this);
      case "DOCA" -> declarations.address(service, base(service), this);
      case "CTCM", "CTCE", "CTCR", "CTCF", "CTCH", "CTCB", "CTCT", "CTCP" -> contact(service);
      case "FQTV" -> frequentFlyer(service, base(service));
      case "CHLD" -> infants.child(service, base(service));
      case "SEAT", "NSST", "RQST" -> {
        itinerary.seats(service, people);
        yield null;
      }
      default -> null;
    };
  }

  private static List<Integer> only(@Nullable Person person, List<Integer> otherwise) {
    return person == null ? otherwise : List.of(person.place);
  }

  private List<Integer> travellers(HeardService service) {
    List<Integer> travellers = List.of();
    BitSet taken = new BitSet();
    boolean unresolved = false;
    for (String reference : service.references()) {
      Person person = people.byReference(reference, service.person());
      unresolved |= person == null && !reference.isEmpty();
      if (person != null && !taken.get(person.place)) {
        taken.set(person.place);
        travellers = travellers.isEmpty() ? new ArrayList<>(2) : travellers;
        travellers.add(person.place);
      }
    }
    if (unresolved) {
      note(FindingCode.TRAVELLER_UNRESOLVED, service);
    }
    Person group = service.person();
    return travellers.isEmpty() && group != null ? List.of(group.place) : travellers;
  }

  /** Whether one of the references says whom a service is for. */
  boolean isReferred(HeardService service) {
    return referred(service) != null;
  }

  private @Nullable Person referred(HeardService service) {
    for (String reference : service.references()) {
      Person person = people.byReference(reference, service.person());
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Person base(HeardService service) {
    Person referred = referred(service);
    if (referred != null) {
      return referred;
    }
    if (service.person() != null) {
      return service.person();
    }
    String name = SlashedText.nameBehind(service.text());
    int slash = name.indexOf('/');
    Person named =
        slash < 0 ? null : people.byName(name.substring(0, slash), name.substring(slash + 1));
    return named == null ? people.only() : named;
  }

  /** The infant meant by a service that is filed with its adult. */
  @Nullable Person infantOf(@Nullable Person base, String surname, String given) {
    if (base != null && base.isInfant()) {
      return base;
    }
    Person named = surname.isEmpty() ? null : people.infant(surname, given, base);
    if (named != null) {
      return named;
    }
    Person lap = base == null ? null : infants.of(base);
    return lap == null ? people.infant(surname, given, base) : lap;
  }

  private @Nullable Person contact(HeardService service) {
    Person base = base(service);
    Contact contact = ContactText.read(service.code().charAt(3), service.text());
    if (contact == null) {
      // CTCR without a number says that the traveller gave none
      if (!service.code().equals("CTCR")) {
        note(FindingCode.SERVICE_TEXT_UNREADABLE, service);
      }
    } else if (base == null) {
      if (Person.addNew(contacts, contact)) {
        contactSources.add(service.part(Field.CONTACT, 0, service.text().length()));
      }
    } else {
      contact(base, contact, service);
      return ofSeveral(service, contact) ? null : base;
    }
    return base;
  }

  /** One number may be that of several travellers. */
  private boolean ofSeveral(HeardService service, Contact contact) {
    Person first = null;
    boolean several = false;
    for (String reference : service.references()) {
      Person person = people.byReference(reference, service.person());
      if (person != null) {
        contact(person, contact, service);
        first = first == null ? person : first;
        several |= person != first;
      }
    }
    return several;
  }

  private static void contact(Person person, Contact contact, HeardService service) {
    if (Person.addNew(person.contacts, contact)) {
      person.sources.add(service.part(Field.CONTACT, 0, service.text().length()));
    }
  }

  private @Nullable Person frequentFlyer(HeardService service, @Nullable Person base) {
    String text = service.text();
    // the name of the passenger stands behind a hyphen, numbered or not
    int hyphen = text.indexOf('-');
    String number = hyphen < 0 ? text : text.substring(0, hyphen);
    number = number.substring(number.lastIndexOf('/') + 1).strip();
    if (base != null && base.frequentFlyer.isEmpty() && !number.isEmpty()) {
      base.frequentFlyer = number;
      base.sources.add(service.part(Field.FREQUENT_FLYER, text.indexOf(number), number.length()));
    }
    return base;
  }

  void note(FindingCode code, HeardService service) {
    log.add(
        code,
        service.at().firstSegment(),
        service.at().fromByte(),
        service.code() + " " + service.text().strip());
  }

  /** A document, address or contact that nobody can be given. */
  void unassigned(HeardService service) {
    note(FindingCode.SERVICE_UNASSIGNED, service);
  }

  static Traveller.Sex sex(String sent) {
    return switch (sent.isEmpty() ? ' ' : sent.charAt(0)) {
      case 'F' -> Traveller.Sex.FEMALE;
      case 'M' -> Traveller.Sex.MALE;
      case 'X' -> Traveller.Sex.UNSPECIFIED;
      default -> Traveller.Sex.UNKNOWN;
    };
  }
}
