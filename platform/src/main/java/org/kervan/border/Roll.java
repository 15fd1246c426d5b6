package org.kervan.border;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller;

/**
 * The people of a flight, and what one passenger list changes about them. Nobody is removed. A list
 * prepared before what is known adds whom nobody knew, and changes nothing else; whoever is added
 * counts as travelling, for the clocks of senders differ and somebody absent is not compared.
 */
final class Roll {
  private final List<KnownTraveller> known;
  private final PassengerList list;
  private final ListSource source;
  private final @Nullable LocalDateTime newestList;
  private final Set<UUID> ofTheSender;
  private final List<RollChange> changes = new ArrayList<>();

  private Roll(
      List<KnownTraveller> known,
      PassengerList list,
      ListSource source,
      @Nullable LocalDateTime newestList,
      Set<UUID> ofTheSender) {
    this.known = known;
    this.list = list;
    this.source = source;
    this.newestList = newestList;
    this.ofTheSender = ofTheSender;
  }

  /**
   * @param newestList when the newest list of the same group (passengers or crew) was prepared
   * @param ofTheSender of those known, whom the sender of this list reported last; only they can be
   *     absent from it, for another's times of preparation do not compare with these
   */
  static List<RollChange> changes(
      List<KnownTraveller> known,
      PassengerList list,
      ListSource source,
      @Nullable LocalDateTime newestList,
      Set<UUID> ofTheSender) {
    var roll = new Roll(known, list, source, newestList, ofTheSender);
    roll.apply();
    return List.copyOf(roll.changes);
  }

  static boolean isOlder(@Nullable LocalDateTime time, @Nullable LocalDateTime than) {
    return time != null && than != null && time.isBefore(than);
  }

  static boolean isCrew(Traveller traveller) {
    return switch (traveller.role()) {
      case CREW, CREW_IN_TRANSIT -> true;
      case PASSENGER, PASSENGER_IN_TRANSIT -> false;
    };
  }

  private void apply() {
    IdentityHashMap<Traveller, KnownTraveller> same = Pairing.of(known, list.travellers());
    for (Traveller traveller : list.travellers()) {
      KnownTraveller before = same.get(traveller);
      switch (list.function()) {
        case PASSENGERS, CREW, CHANGE -> report(traveller, before);
        case CANCEL_RESERVATION -> mark(traveller, before, Presence.RESERVATION_CANCELLED);
        case CLOSE_ON_BOARD -> mark(traveller, before, Presence.ON_BOARD);
        case CLOSE_NOT_ON_BOARD -> mark(traveller, before, Presence.NOT_ON_BOARD);
        case CANCEL_FLIGHT, CHANGE_FLIGHT, OTHER -> {}
      }
    }
    if (replacesTheGroup(list, newestList)) {
      Set<KnownTraveller> present = new HashSet<>(same.values());
      known.stream()
          .filter(k -> k.crew() == (list.function() == ListFunction.CREW))
          .filter(k -> k.presence().travels() && !present.contains(k))
          .filter(k -> ofTheSender.contains(k.id()))
          .filter(k -> isOlder(k.asOf(), list.header().preparedAt()))
          .forEach(k ->
              changes.add(
                  new RollChange(
                      k, k.with(Presence.NOT_ON_LATEST_LIST, list.header().preparedAt()))));
    }
  }

  private void report(Traveller traveller, @Nullable KnownTraveller before) {
    boolean late = isOlder(list.header().preparedAt(), newestList);
    if (before == null) {
      add(traveller, Presence.LISTED);
    } else if (!late && !isOlder(list.header().preparedAt(), before.asOf())) {
      changes.add(
          new RollChange(
              before,
              before.reportedAgain(
                  source,
                  traveller,
                  onCrewList(before.crew()),
                  Presence.LISTED,
                  list.header().preparedAt())));
    }
  }

  /**
   * Airlines name travelling staff in the crew's list as passengers: where somebody belongs, and
   * which later list may leave the person out, follows from the list and not from the role.
   */
  private boolean onCrewList(boolean otherwise) {
    return switch (list.function()) {
      case CREW -> true;
      case PASSENGERS -> false;
      default -> otherwise;
    };
  }

  /** A closing or cancelling message often names people by their reference only. */
  private void mark(Traveller traveller, @Nullable KnownTraveller before, Presence presence) {
    if (before != null) {
      if (!isOlder(list.header().preparedAt(), before.asOf())) {
        changes.add(new RollChange(before, before.with(presence, list.header().preparedAt())));
      }
    } else if (!traveller.name().display().isEmpty()) {
      add(traveller, presence);
    }
  }

  private void add(Traveller traveller, Presence presence) {
    changes.add(
        new RollChange(
            null,
            new KnownTraveller(
                UUID.randomUUID(),
                onCrewList(isCrew(traveller)),
                presence,
                list.header().preparedAt(),
                source,
                traveller)));
  }

  /**
   * Absence counts only in a list that is whole, came complete, is newer than all before, and from
   * which everybody whom it declares could be read. Lists of one time add up: some senders give the
   * people of a flight in several messages of a file and mark none of them as a part.
   */
  static boolean replacesTheGroup(PassengerList list, @Nullable LocalDateTime newestList) {
    boolean fullList =
        list.function() == ListFunction.PASSENGERS || list.function() == ListFunction.CREW;
    Integer declared = list.counts().declared();
    boolean everybodyRead =
        declared == null ? !list.travellers().isEmpty() : declared <= list.travellers().size();
    return fullList
        && list.header().complete()
        && everybodyRead
        && list.header().part().isWhole()
        && list.header().preparedAt() != null
        && (newestList == null || isOlder(newestList, list.header().preparedAt()));
  }
}
