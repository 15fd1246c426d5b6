package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Source;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.Segment;

/** What has been read of one booking. */
final class BookingParts {

  private static final String LAST_TRANSACTION = "700";

  /** More references than nine systems give; those behind are not looked through. */
  private static final int LOOKED_THROUGH = 64;

  private final FindingLog log;
  private final MomentReader moments;
  private final SourceList sources = new SourceList();
  private final int firstSegment;
  private final int fromByte;
  private int lastSegment;
  private int toByte;
  final People people;
  final Services services;
  final Itinerary itinerary;
  final CheckInDesk checkIns;
  final TicketDesk tickets;
  final HistoryReader history;
  final Notes notes;
  final List<Booking.Locator> locators = new ArrayList<>(2);
  private @Nullable Moment changed;
  private PointOfSale pointOfSale = PointOfSale.NONE;
  private String groupName = "";

  /** Whether a segment was passed over in which somebody may have stood. */
  boolean passedOver;

  private final Products products;

  BookingParts(FindingLog log, MomentReader moments, FlightHeader flight, Segment first) {
    this.log = log;
    this.moments = moments;
    this.firstSegment = first.number();
    this.fromByte = first.from();
    endsAt(first);
    this.people = new People(log);
    this.services = new Services(log, people, flight.day(), sources);
    this.itinerary = new Itinerary(moments, flight);
    this.checkIns = new CheckInDesk(log, moments, people);
    this.tickets = new TicketDesk(log, moments);
    this.history = new HistoryReader(moments);
    this.notes = new Notes(services.contacts(), sources);
    this.products = new Products(moments);
  }

  void endsAt(Segment segment) {
    lastSegment = segment.number();
    toByte = segment.to();
  }

  boolean hasLocators() {
    return !locators.isEmpty();
  }

  /** Whether the first reference of RCI is one of this booking's. */
  boolean knows(Segment rci) {
    String code = rci.recurring(1, 1);
    for (int i = 0; i < Math.min(locators.size(), LOOKED_THROUGH); i++) {
      if (locators.get(i).code().equals(code)) {
        return true;
      }
    }
    return code.isEmpty();
  }

  /** Whether nobody in the booking has the name of a TIF. */
  boolean isStranger(Segment tif) {
    return !checkIns.awaitsName() && !people.hasNamed(tif.recurring(1, 0), tif.recurring(2, 0));
  }

  void dates(Segment dat) {
    for (int element = 1; element <= dat.elementCount(); element++) {
      if (dat.recurring(element, 0).equals(LAST_TRANSACTION)) {
        changed = moments.moment(dat, Field.CHANGED, element, 1, sources);
      }
    }
  }

  void pointOfSale(Segment org) {
    pointOfSale = Originator.read(org);
  }

  /** A traveller, or the name of a group, which is nobody. */
  @Nullable Person traveller(Segment tif) {
    if (People.isGroup(tif)) {
      groupName = sources.text(tif, Field.GROUP_NAME, 1, 0);
      return null;
    }
    return people.add(tif);
  }

  /** FTI: airline and number; REF: the sender's reference of the person. */
  void ofPerson(Segment segment, @Nullable Person person) {
    if (person == null) {
      log.add(FindingCode.MISPLACED_SEGMENT, segment);
      return;
    }
    String value = segment.recurring(1, 1);
    if (value.isEmpty()) {
      return;
    }
    if (segment.tag().equals("REF")) {
      person.uniqueReference = value;
      person.sources.add(segment.source(Field.UNIQUE_REFERENCE, 1, 1));
    } else if (person.frequentFlyer.isEmpty()) {
      person.frequentFlyer = segment.recurring(1, 0) + value;
      person.sources.add(segment.source(Field.FREQUENT_FLYER, 1, 1));
    }
  }

  void flight(Segment tvl) {
    itinerary.travel(tvl);
    checkIns.close();
  }

  void split(Segment eqn) {
    products.split(eqn);
  }

  void splitLocators(List<Booking.Locator> of) {
    products.splitLocators(of);
  }

  void product(Segment msg) {
    products.product(msg);
  }

  void productTravel(Segment tvl) {
    products.travel(tvl);
  }

  void historyTime(Segment dat) {
    if (history.isOpen()) {
      history.time(dat);
    } else {
      log.add(FindingCode.MISPLACED_SEGMENT, dat);
    }
  }

  void unknown(Segment segment) {
    passedOver = true;
    log.add(FindingCode.UNKNOWN_SEGMENT, segment);
  }

  Booking booking() {
    checkIns.close();
    Booking.Locator first = locators.isEmpty() ? null : locators.getFirst();
    String locator = first == null ? "" : first.code();
    Source source = first == null ? null : first.sources().find(Field.BOOKING_REFERENCE);
    add(source);
    if (locator.isEmpty()) {
      log.add(FindingCode.BOOKING_REFERENCE_MISSING, firstSegment, fromByte, "");
    }
    List<SpecialService> special = services.resolve(itinerary);
    List<BookedFlight> flights = itinerary.flights(people);
    List<Traveller> travellers = new ArrayList<>(people.all().size());
    for (Person person : people.all()) {
      if (source != null) {
        person.sources.add(packed(source));
      }
      travellers.add(person.traveller(locator));
    }
    return new Booking(
        locator,
        locators,
        created(),
        changed,
        pointOfSale,
        groupName,
        travellers,
        services.infants().pairs(),
        services.documents().names(),
        flights,
        special,
        notes.remarks(),
        services.contacts(),
        notes.addresses(),
        tickets.tickets(),
        tickets.payments(),
        tickets.fares(),
        tickets.excessBaggage(),
        products.products(),
        history.entries(),
        products.splits(),
        new SegmentRange(firstSegment, lastSegment, fromByte, toByte),
        sources.sources());
  }

  /** When the sender's system made it, or else the first that says. */
  private @Nullable Moment created() {
    for (Booking.Locator locator : locators) {
      if (locator.created() != null) {
        add(locator.sources().find(Field.CREATED));
        return locator.created();
      }
    }
    return null;
  }

  private void add(@Nullable Source source) {
    if (source != null) {
      sources.add(packed(source));
    }
  }

  private static long packed(Source source) {
    return Source.pack(source.field(), source.segment(), source.offset(), source.length());
  }
}
