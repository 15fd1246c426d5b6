package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Counts;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.MessageBody;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.edifact.SourceCollector;
import org.kervan.messages.edifact.Tag;

/**
 * Reads one PAXLST message, segment by segment. It does not insist on the order of the directory:
 * carriers leave it in places, and a person lost for that helps nobody.
 */
public final class PassengerListMessage implements MessageBody {

  private static final Pattern RELEASE = Pattern.compile("0[2-9][AB]|1[0-5][AB]");
  private static final int MOST_PEOPLE = 999_999;

  /** Nobody reports a flight further away from the day of the message. */
  private static final int FLIGHT_WITHIN_YEARS = 2;

  private static final int PASSENGER = 'F' << 8 | 'L';
  private static final int CREW = 'F' << 8 | 'M';
  private static final int PASSENGER_IN_TRANSIT = 'D' << 16 | 'D' << 8 | 'U';
  private static final int CREW_IN_TRANSIT = 'D' << 16 | 'D' << 8 | 'T';
  private static final int SENDER = 'M' << 8 | 'S';
  private static final int BOOKING_OFFICE = 'B' << 8 | 'A';
  private static final int AGENT = 'A' << 8 | 'G';
  private static final int NOBODY = 'Z' << 16 | 'Z' << 8 | 'Z';

  private static final Set<ListFunction> WITHOUT_TRAVELLERS =
      Set.of(ListFunction.CANCEL_FLIGHT, ListFunction.CHANGE_FLIGHT, ListFunction.OTHER);

  private final FindingLog log;
  private final DateReader dates;
  private final FlightReader flight;
  private final Opening opening;
  private final List<Traveller> travellers = new ArrayList<>();
  private final TravellerReader traveller;
  private boolean inTraveller;
  private boolean afterTransport;
  private @Nullable ListFunction function;
  private boolean functionGuessed = true;
  private boolean inReportingParty;
  private String partyName = "";
  private final List<Contact> partyContacts = new ArrayList<>();
  private final SourceCollector partySources = new SourceCollector();
  private @Nullable Integer declaredPassengers;
  private @Nullable Integer declaredCrew;
  private boolean passedOver;

  public PassengerListMessage(Opening opening, FindingLog log) {
    this.opening = opening;
    this.log = log;
    this.dates = new DateReader(log);
    this.flight = new FlightReader(log, dates);
    this.traveller = new TravellerReader(log, dates);
  }

  @Override
  public void accept(Segment segment) {
    if (inTraveller && traveller.accept(segment)) {
      return;
    }
    if (!travellers.isEmpty() && isOfFlight(segment)) {
      log.add(FindingCode.MISPLACED_SEGMENT, segment);
      return;
    }
    switch (segment.tagCode()) {
      case Tag.BGM -> function(segment);
      case Tag.NAD -> party(segment);
      case Tag.COM -> {
        if (inReportingParty) {
          TravellerReader.contacts(segment, partyContacts, partySources);
        }
      }
      case Tag.TDT -> {
        inReportingParty = false;
        afterTransport = true;
        flight.transport(segment);
      }
      case Tag.LOC -> flight.place(segment);
      case Tag.DTM -> flight.time(segment);
      case Tag.CNT -> count(segment);
      case Tag.RFF, Tag.CTA, Tag.EMP, Tag.CPI, Tag.QTY, Tag.GID, Tag.AUT -> {}
      case Tag.ERP, Tag.ERC, Tag.UNS -> {}
      case Tag.ATT, Tag.MEA, Tag.GEI, Tag.FTX, Tag.NAT, Tag.DOC ->
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
      default -> {
        passedOver = true;
        log.add(FindingCode.UNKNOWN_SEGMENT, segment);
      }
    }
  }

  /** What follows the travellers says nothing of the flight any more. */
  private static boolean isOfFlight(Segment segment) {
    return switch (segment.tagCode()) {
      case Tag.TDT, Tag.LOC, Tag.DTM -> true;
      default -> false;
    };
  }

  private void function(Segment bgm) {
    ListFunction known = ListFunction.find(bgm.value(1), bgm.value(2)).orElse(null);
    functionGuessed = known == null;
    if (functionGuessed) {
      log.add(FindingCode.UNKNOWN_FUNCTION, bgm);
    }
    function = known == null ? ListFunction.withoutSubFunction(bgm.value(1)) : known;
  }

  private void party(Segment nad) {
    endTraveller();
    inReportingParty = false;
    switch (nad.code(1, 0)) {
      case PASSENGER -> start(nad, Traveller.Role.PASSENGER);
      case CREW -> start(nad, Traveller.Role.CREW);
      case PASSENGER_IN_TRANSIT -> start(nad, Traveller.Role.PASSENGER_IN_TRANSIT);
      case CREW_IN_TRANSIT -> start(nad, Traveller.Role.CREW_IN_TRANSIT);
      case SENDER -> {
        inReportingParty = true;
        partyName = nad.joined(4);
      }
      // the booking office, its agent, and the dummy of a close-out: nobody who travels
      case BOOKING_OFFICE, AGENT, NOBODY -> {}
      default -> {
        passedOver = true;
        log.add(FindingCode.UNKNOWN_QUALIFIER, nad);
        // before the flight stand parties; a name after it is somebody on board
        if (afterTransport && !nad.joined(4).isEmpty()) {
          start(nad, Traveller.Role.PASSENGER);
        }
      }
    }
  }

  private void start(Segment nad, Traveller.Role role) {
    inTraveller = true;
    traveller.start(nad, role, day());
  }

  /** The day of the flight; where that is missing or far off, the day of the message. */
  private @Nullable LocalDate day() {
    LocalDate day = flight.day();
    LocalDateTime prepared = opening.preparedAt();
    if (prepared == null) {
      return day;
    }
    LocalDate sent = prepared.toLocalDate();
    boolean likely =
        day != null
            && !day.isBefore(sent.minusYears(FLIGHT_WITHIN_YEARS))
            && !day.isAfter(sent.plusYears(FLIGHT_WITHIN_YEARS));
    return likely ? day : sent;
  }

  private void endTraveller() {
    if (inTraveller) {
      travellers.add(traveller.take());
      inTraveller = false;
    }
  }

  private void count(Segment cnt) {
    endTraveller();
    int value = cnt.number(1, 1);
    if (value < 0 || value > MOST_PEOPLE) {
      log.add(FindingCode.COUNT_UNREADABLE, cnt);
      return;
    }
    switch (cnt.number(1, 0)) {
      case 42 -> declaredPassengers = value;
      case 41 -> declaredCrew = value;
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, cnt);
    }
  }

  @Override
  public PassengerList message(boolean whole) {
    endTraveller();
    if (function == null) {
      opening.note(log, FindingCode.FUNCTION_MISSING);
    }
    ListFunction what = function == null ? ListFunction.PASSENGERS : function;
    if (travellers.isEmpty() && !WITHOUT_TRAVELLERS.contains(what)) {
      opening.note(log, FindingCode.NO_TRAVELLERS);
    }
    if (!RELEASE.matcher(opening.release()).matches()) {
      opening.note(log, FindingCode.UNKNOWN_RELEASE);
    }
    int crew = (int) travellers.stream().filter(PassengerListMessage::isCrew).count();
    boolean everybody = namesEverybody(what, travellers.size() - crew, crew);
    return new PassengerList(
        opening.header(MessageKind.PAXLST, whole && !passedOver && !functionGuessed && everybody),
        what,
        new PassengerList.ReportingParty(partyName, partyContacts),
        flight.flight(opening),
        travellers,
        counts());
  }

  static boolean isCrew(Traveller person) {
    return person.role() == Traveller.Role.CREW || person.role() == Traveller.Role.CREW_IN_TRANSIT;
  }

  /**
   * Passengers and crew are counted apart, CNT+42 and CNT+41; only where nobody of the kind counted
   * is named does a lone count mean the others. In a split list CNT may mean the part or the whole,
   * so only an unsplit one is compared.
   *
   * @return false where fewer were read than the sender counts, and for a passenger list of crew
   */
  private boolean namesEverybody(ListFunction what, int passengers, int crew) {
    if (!opening.part().isWhole()) {
      return true;
    }
    boolean enough = what != ListFunction.PASSENGERS || passengers > 0 || crew == 0;
    if (declaredPassengers != null) {
      boolean ofAll = declaredCrew == null && passengers == 0;
      enough &= compare(declaredPassengers, ofAll ? crew : passengers);
    }
    if (declaredCrew != null) {
      boolean ofAll = declaredPassengers == null && crew == 0;
      enough &= compare(declaredCrew, ofAll ? passengers : crew);
    }
    return enough;
  }

  private boolean compare(int declared, int read) {
    if (declared != read) {
      opening.note(log, FindingCode.COUNT_DIFFERS, declared + " : " + read);
    }
    return declared <= read;
  }

  private Counts counts() {
    Integer declared = declaredPassengers == null ? declaredCrew : declaredPassengers;
    if (declaredPassengers != null && declaredCrew != null) {
      declared = declaredPassengers + declaredCrew;
    }
    return new Counts(declared, travellers.size());
  }
}
