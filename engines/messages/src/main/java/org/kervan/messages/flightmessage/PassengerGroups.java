package org.kervan.messages.flightmessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Counts;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller;

/**
 * Makes the lists of one message. An ORIGINAL gives the passengers, and the crew if it names or
 * counts any; an UPDATE gives one list that changes the people it names and no others.
 */
final class PassengerGroups {

  private final ReportedHeader header;
  private final ReportedFlight flight;
  private final List<ReportedTraveller> reported;
  private final MessageNotes notes;
  private final List<Traveller> passengers = new ArrayList<>();
  private final List<Traveller> crew = new ArrayList<>();
  private final List<Traveller> absent = new ArrayList<>();

  PassengerGroups(
      ReportedHeader header,
      ReportedFlight flight,
      List<ReportedTraveller> reported,
      MessageNotes notes) {
    this.header = header;
    this.flight = flight;
    this.reported = reported;
    this.notes = notes;
  }

  List<PassengerList> lists(boolean complete) {
    group();
    Flight read = flight.flight(notes);
    if (header.context() == ReportedHeader.Context.MISSING) {
      notes.add(FindingCode.FUNCTION_MISSING);
    }
    if (reported.isEmpty()) {
      notes.add(FindingCode.NO_TRAVELLERS);
    }
    List<PassengerList> lists = new ArrayList<>();
    switch (header.context()) {
      case ORIGINAL -> whole(lists, read, complete);
      // that nobody else travels is not said
      case MISSING -> whole(lists, read, false);
      case UPDATE -> named(lists, read, complete, ListFunction.CHANGE);
      case UNKNOWN -> named(lists, read, complete, ListFunction.OTHER);
    }
    if (!absent.isEmpty()) {
      Counts counts = new Counts(null, absent.size());
      lists.add(list(ListFunction.CLOSE_NOT_ON_BOARD, absent, counts, read, complete));
    }
    return lists;
  }

  private void group() {
    boolean guessed = crewIsUnmarked();
    for (ReportedTraveller traveller : reported) {
      Traveller.Role role = traveller.role();
      if (role == null) {
        boolean unmarkedCrew = flight.allCrew() || (guessed && !traveller.hasSeatOrTicket());
        role = unmarkedCrew ? Traveller.Role.CREW : Traveller.Role.PASSENGER;
      }
      boolean ofCrew =
          flight.allCrew() || role == Traveller.Role.CREW || role == Traveller.Role.CREW_IN_TRANSIT;
      List<Traveller> group = traveller.noShow() ? absent : ofCrew ? crew : passengers;
      group.add(traveller.traveller(role));
    }
  }

  /** Check-in does not say who is crew: it may follow from those without a seat and a ticket. */
  private boolean crewIsUnmarked() {
    Integer declared = flight.crew();
    Integer others = flight.passengers();
    if (declared == null || declared == 0 || others == null || flight.allCrew()) {
      return false;
    }
    long without = reported.stream().filter(t -> !t.noShow() && !t.hasSeatOrTicket()).count();
    long with = reported.stream().filter(t -> !t.noShow() && t.hasSeatOrTicket()).count();
    boolean unmarked = reported.stream().allMatch(t -> t.role() == null);
    boolean guessed = unmarked && without == declared && with == others;
    if (guessed) {
      notes.add(FindingCode.CREW_UNMARKED, "CrewCount=" + declared);
    }
    return guessed;
  }

  private void whole(List<PassengerList> lists, Flight read, boolean complete) {
    Integer declaredPassengers = flight.passengers();
    Integer declaredCrew = flight.crew();
    if (declaredPassengers == null && declaredCrew == null) {
      compare(flight.total(), passengers.size() + crew.size());
    }
    boolean everybody = complete && agrees(flight.total(), passengers.size() + crew.size());
    boolean ofCrew = !crew.isEmpty() || (declaredCrew != null && declaredCrew > 0);
    boolean ofPassengers =
        !passengers.isEmpty()
            || (declaredPassengers != null && declaredPassengers > 0)
            || (!ofCrew && !flight.allCrew());
    if (ofPassengers) {
      Integer declared =
          declaredPassengers == null && !ofCrew ? flight.total() : declaredPassengers;
      compare(declaredPassengers, passengers.size());
      Counts counts = new Counts(declared, passengers.size());
      boolean all = everybody && agrees(declaredPassengers, passengers.size());
      lists.add(list(ListFunction.PASSENGERS, passengers, counts, read, all));
    }
    if (ofCrew || !ofPassengers) {
      Integer declared = declaredCrew == null && !ofPassengers ? flight.total() : declaredCrew;
      compare(declaredCrew, crew.size());
      Counts counts = new Counts(declared, crew.size());
      boolean all = everybody && declared != null && agrees(declared, crew.size());
      lists.add(list(ListFunction.CREW, crew, counts, read, all));
    }
  }

  private void named(
      List<PassengerList> lists, Flight read, boolean complete, ListFunction function) {
    List<Traveller> all = new ArrayList<>(passengers);
    all.addAll(crew);
    Integer declared = flight.total();
    if (declared == null && (flight.passengers() != null || flight.crew() != null)) {
      declared =
          Objects.requireNonNullElse(flight.passengers(), 0)
              + Objects.requireNonNullElse(flight.crew(), 0);
    }
    compare(declared, all.size());
    lists.add(list(function, all, new Counts(declared, all.size()), read, complete));
  }

  /** Whether no-shows are counted is nowhere said, so either number is right. */
  private boolean agrees(@Nullable Integer declared, int read) {
    return declared == null || declared == read || declared == read + absent.size();
  }

  private void compare(@Nullable Integer declared, int read) {
    if (!agrees(declared, read)) {
      notes.add(FindingCode.COUNT_DIFFERS, declared + " : " + read);
    }
  }

  private PassengerList list(
      ListFunction function,
      List<Traveller> travellers,
      Counts counts,
      Flight read,
      boolean complete) {
    return new PassengerList(
        header.header(complete), function, header.reportingParty(), read, travellers, counts);
  }
}
