package org.kervan.border;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageKind;
import org.kervan.messages.PassengerList;
import org.springframework.stereotype.Component;

/** Applies passenger lists to the flights they speak of. The caller has locked the flight. */
@Component
class Rolls {
  private final Flights flights;
  private final Travellers travellers;

  Rolls(Flights flights, Travellers travellers) {
    this.flights = flights;
    this.travellers = travellers;
  }

  AppliedList apply(ListSource source, PassengerList list) {
    var key = FlightKey.of(list.flight());
    if (!key.isUsable()) {
      return applied(source, list, ListOutcome.NO_FLIGHT, null, null);
    }
    KnownFlight before =
        flights.find(key).orElseGet(() -> flights.flight(flights.add(list.flight())));
    boolean crew = list.function() == ListFunction.CREW;
    var newestList = crew ? before.crewAsOf() : before.passengersAsOf();
    List<RollChange> changes =
        Roll.changes(
            travellers.on(before.id()),
            list,
            source,
            newestList,
            travellers.lastReportedBy(before.id(), list.header()));
    travellers.apply(before.id(), source, changes);
    flights.update(before.id(), list, state(list, before));
    if (Roll.replacesTheGroup(list, newestList)) {
      flights.listed(before.id(), crew, list.header().preparedAt());
    }
    ListOutcome outcome = outcome(list, before, newestList);
    return applied(source, list, outcome, null, before.id());
  }

  private static ListOutcome outcome(
      PassengerList list, KnownFlight before, @Nullable LocalDateTime newestList) {
    return switch (list.function()) {
      case OTHER -> ListOutcome.CHANGES_NOBODY;
      case CANCEL_FLIGHT, CHANGE_FLIGHT ->
          Roll.isOlder(list.header().preparedAt(), before.asOf())
              ? ListOutcome.OLDER_THAN_KNOWN
              : ListOutcome.APPLIED;
      default ->
          Roll.isOlder(list.header().preparedAt(), newestList)
              ? ListOutcome.OLDER_THAN_KNOWN
              : ListOutcome.APPLIED;
    };
  }

  /**
   * A list of people newer than the cancellation says that the flight goes after all. Only BGM+266
   * closes a flight: a FlightMessage names who has not boarded so far, long before.
   */
  private static FlightState state(PassengerList list, KnownFlight before) {
    return switch (list.function()) {
      case CANCEL_FLIGHT -> FlightState.CANCELLED;
      case CLOSE_ON_BOARD, CLOSE_NOT_ON_BOARD ->
          list.kind() == MessageKind.PAXLST ? FlightState.CLOSED : before.state();
      case CHANGE_FLIGHT -> FlightState.EXPECTED;
      case PASSENGERS, CREW ->
          before.state() == FlightState.CANCELLED
                  && (list.header().preparedAt() == null
                      || Roll.isOlder(before.asOf(), list.header().preparedAt()))
              ? FlightState.EXPECTED
              : before.state();
      case CHANGE, CANCEL_RESERVATION, OTHER -> before.state();
    };
  }

  static AppliedList applied(
      ListSource source,
      PassengerList list,
      ListOutcome outcome,
      @Nullable String incident,
      @Nullable UUID flight) {
    return new AppliedList(
        source,
        list.kind(),
        list.header().reference(),
        list.header().release(),
        list.function(),
        list.header().sender(),
        list.header().preparedAt(),
        list.header().part().sequence(),
        list.header().part().last(),
        list.travellers().size(),
        outcome,
        incident,
        flight,
        null);
  }
}
