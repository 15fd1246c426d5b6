package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/**
 * Reads one PAXLST message, segment by segment. It does not insist on the order of the directory:
 * carriers leave it in places, and a person lost for that helps nobody.
 */
public final class PassengerListMessage implements MessageBody {

  private static final Set<String> WITHOUT_USE =
      Set.of("CTA", "EMP", "CPI", "QTY", "GID", "AUT", "ERP", "ERC", "UNS");

  private static final Set<String> OF_A_TRAVELLER =
      Set.of("ATT", "DTM", "MEA", "GEI", "FTX", "LOC", "COM", "NAT", "RFF", "DOC", "TDT");

  private static final Set<ListFunction> WITHOUT_TRAVELLERS =
      Set.of(ListFunction.CANCEL_FLIGHT, ListFunction.CHANGE_FLIGHT, ListFunction.OTHER);

  private final FindingLog log;
  private final DateReader dates;
  private final FlightReader flight;
  private final Opening opening;
  private final List<Traveller> travellers = new ArrayList<>();
  private @Nullable TravellerReader traveller;
  private @Nullable ListFunction function;
  private boolean inReportingParty;
  private String partyName = "";
  private final List<Contact> partyContacts = new ArrayList<>();
  private @Nullable Integer declaredPassengers;
  private @Nullable Integer declaredCrew;
  private boolean passedOver;

  public PassengerListMessage(Opening opening, FindingLog log) {
    this.opening = opening;
    this.log = log;
    this.dates = new DateReader(log);
    this.flight = new FlightReader(log, dates);
  }

  @Override
  public void accept(Segment segment) {
    if (traveller != null && OF_A_TRAVELLER.contains(segment.tag())) {
      traveller.accept(segment);
      return;
    }
    switch (segment.tag()) {
      case "BGM" -> function(segment);
      case "NAD" -> party(segment);
      case "COM" -> {
        if (inReportingParty) {
          partyContacts.addAll(TravellerReader.contacts(segment));
        }
      }
      case "TDT" -> {
        inReportingParty = false;
        flight.transport(segment);
      }
      case "LOC" -> flight.place(segment);
      case "DTM" -> flight.time(segment);
      case "CNT" -> count(segment);
      case "RFF" -> {}
      case "ATT", "MEA", "GEI", "FTX", "NAT", "DOC" ->
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
      case String tag -> {
        if (!WITHOUT_USE.contains(tag)) {
          passedOver = true;
          log.add(FindingCode.UNKNOWN_SEGMENT, segment);
        }
      }
    }
  }

  private void function(Segment bgm) {
    ListFunction read = ListFunction.find(bgm.value(1), bgm.value(2)).orElse(null);
    if (read == null) {
      log.add(FindingCode.UNKNOWN_FUNCTION, bgm);
      read = ListFunction.withoutSubFunction(bgm.value(1));
    }
    function = read;
  }

  private void party(Segment nad) {
    endTraveller();
    inReportingParty = false;
    switch (nad.value(1)) {
      case "FL" -> start(nad, Traveller.Role.PASSENGER);
      case "FM" -> start(nad, Traveller.Role.CREW);
      case "DDU" -> start(nad, Traveller.Role.PASSENGER_IN_TRANSIT);
      case "DDT" -> start(nad, Traveller.Role.CREW_IN_TRANSIT);
      case "MS" -> {
        inReportingParty = true;
        partyName = nad.joined(4);
      }
      // the booking office, its agent, and the dummy of a close-out: nobody who travels
      case "BA", "AG", "ZZZ" -> {}
      default -> {
        passedOver = true;
        log.add(FindingCode.UNKNOWN_QUALIFIER, nad);
      }
    }
  }

  private void start(Segment nad, Traveller.Role role) {
    traveller = new TravellerReader(nad, role, log, dates, day());
  }

  private @Nullable LocalDate day() {
    LocalDate day = flight.day();
    LocalDateTime prepared = opening.preparedAt();
    return day == null && prepared != null ? prepared.toLocalDate() : day;
  }

  private void endTraveller() {
    if (traveller != null) {
      travellers.add(traveller.traveller());
      traveller = null;
    }
  }

  private void count(Segment cnt) {
    endTraveller();
    String value = cnt.value(1, 1);
    if (!value.matches("\\d{1,6}")) {
      log.add(FindingCode.COUNT_UNREADABLE, cnt);
      return;
    }
    switch (cnt.value(1)) {
      case "42" -> declaredPassengers = Integer.valueOf(value);
      case "41" -> declaredCrew = Integer.valueOf(value);
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
    if (!opening.release().matches("0[2-9][AB]|1[0-5][AB]")) {
      opening.note(log, FindingCode.UNKNOWN_RELEASE);
    }
    return new PassengerList(
        opening.header(MessageKind.PAXLST, whole && !passedOver),
        what,
        new PassengerList.ReportingParty(partyName, partyContacts),
        flight.flight(opening),
        travellers,
        counts(what));
  }

  /** In a split list CNT may mean the part or the whole, so only an unsplit one is compared. */
  private Counts counts(ListFunction what) {
    Integer preferred = what == ListFunction.CREW ? declaredCrew : declaredPassengers;
    Integer other = what == ListFunction.CREW ? declaredPassengers : declaredCrew;
    Integer declared = preferred == null ? other : preferred;
    if (declared != null && declared != travellers.size() && opening.part().isWhole()) {
      opening.note(log, FindingCode.COUNT_DIFFERS, declared + " : " + travellers.size());
    }
    return new Counts(declared, travellers.size());
  }
}
