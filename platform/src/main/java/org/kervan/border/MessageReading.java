package org.kervan.border;

import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Message;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second transaction of a file: reads it, applies each of its lists, compares the travellers of
 * each flight it touched. A message that is no passenger list is noted and applied to nothing. A
 * fault of the system in one list costs that list only.
 */
@Component
class MessageReading {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReading.class);

  /** Five times the largest aircraft; bounds what one list may ask of memory and database. */
  private static final int MOST_TRAVELLERS = 5_000;

  private static final Set<ListOutcome> NOBODY_COMPARED =
      EnumSet.of(ListOutcome.NO_FLIGHT, ListOutcome.TOO_MANY_TRAVELLERS);

  private final SenderHabits habits;
  private final Messages messages;
  private final KeptMessages keptMessages;
  private final Flights flights;
  private final Rolls rolls;
  private final FlightScreening screening;
  private final TransactionTemplate transaction;
  private final TransactionTemplate savepoint;

  MessageReading(
      SenderHabits habits,
      Messages messages,
      KeptMessages keptMessages,
      Flights flights,
      Rolls rolls,
      FlightScreening screening,
      PlatformTransactionManager transactions) {
    this.habits = habits;
    this.messages = messages;
    this.keptMessages = keptMessages;
    this.flights = flights;
    this.rolls = rolls;
    this.screening = screening;
    this.transaction = new TransactionTemplate(transactions);
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  void read(UUID message) {
    try {
      transaction.executeWithoutResult(_ -> readInTransaction(message));
    } catch (RuntimeException | Error e) { // such as an OutOfMemoryError of this file
      String incident = incident("message " + message, e);
      transaction.executeWithoutResult(
          _ -> messages.finish(message, MessageState.FAILED, incident));
    }
  }

  private void readInTransaction(UUID message) {
    byte[] bytes = messages.takeUnread(message).orElse(null);
    if (bytes == null) {
      return;
    }
    Reading reading =
        MessageFileReader.read(bytes, messages.receivedAt(message), habits.profiles());
    messages.replaceFindings(message, reading.findings());
    int kept = keep(message, reading);
    flights.lock(
        reading.passengerLists().stream()
            .map(l -> FlightKey.of(l.flight()))
            .filter(FlightKey::isUsable)
            .toList());
    Set<UUID> touched = new LinkedHashSet<>();
    var outcomes = EnumSet.noneOf(ListOutcome.class);
    String incident = null;
    for (PassengerList list : reading.passengerLists()) {
      AppliedList applied = apply(new ListSource(message, list.header().number()), list);
      outcomes.add(applied.outcome());
      if (NOBODY_COMPARED.contains(applied.outcome())) {
        messages.add(message, finding(applied.outcome(), list));
      }
      incident = applied.incident() == null ? incident : applied.incident();
      if (applied.flight() != null) {
        touched.add(applied.flight());
      }
    }
    for (UUID flight : touched) {
      String failed = assess(flight);
      incident = failed == null ? incident : failed;
    }
    messages.finish(message, state(outcomes, kept > 0, incident), incident);
  }

  /** Notes what the file holds beside passenger lists; how many messages. */
  private int keep(UUID file, Reading reading) {
    keptMessages.removeAll(file);
    int kept = 0;
    for (Message message : reading.messages()) {
      if (!(message instanceof PassengerList)) {
        keptMessages.add(KeptMessage.of(new ListSource(file, message.header().number()), message));
        kept++;
      }
    }
    return kept;
  }

  private static Finding finding(ListOutcome outcome, PassengerList list) {
    if (outcome == ListOutcome.TOO_MANY_TRAVELLERS) {
      String text = list.travellers().size() + " > " + MOST_TRAVELLERS;
      return new Finding(FindingCode.TOO_MANY_TRAVELLERS, list.header().number(), 0, 0, text);
    }
    String designator = list.flight().carrier() + list.flight().number();
    return new Finding(FindingCode.FLIGHT_UNIDENTIFIED, list.header().number(), 0, 0, designator);
  }

  private static MessageState state(
      Set<ListOutcome> outcomes, boolean anyKept, @Nullable String incident) {
    if (incident != null) {
      return MessageState.FAILED;
    }
    if (outcomes.isEmpty()) {
      return anyKept ? MessageState.KEPT : MessageState.NOTHING_READ;
    }
    if (Collections.disjoint(outcomes, NOBODY_COMPARED)) {
      return MessageState.APPLIED;
    }
    return NOBODY_COMPARED.containsAll(outcomes)
        ? MessageState.NOT_APPLIED
        : MessageState.PARTLY_APPLIED;
  }

  private AppliedList apply(ListSource source, PassengerList list) {
    if (list.travellers().size() > MOST_TRAVELLERS) {
      return noted(Rolls.applied(source, list, ListOutcome.TOO_MANY_TRAVELLERS, null, null));
    }
    try {
      return savepoint.execute(_ -> noted(rolls.apply(source, list)));
    } catch (RuntimeException e) {
      String incident = incident("list " + source.number() + " of message " + source.message(), e);
      return noted(Rolls.applied(source, list, ListOutcome.FAILED, incident, null));
    }
  }

  private AppliedList noted(AppliedList list) {
    messages.add(list);
    return list;
  }

  private @Nullable String assess(UUID flight) {
    try {
      savepoint.executeWithoutResult(_ -> screening.assess(flight));
      return null;
    } catch (RuntimeException e) {
      String incident = incident("assessment of flight " + flight, e);
      screening.failed(flight);
      return incident;
    }
  }

  /**
   * Logs a fault and gives its number. What passes by itself (the database is away, two
   * transactions were in each other's way) is no fault of the message: it stays received and is
   * read again.
   */
  private static String incident(String what, Throwable fault) {
    if (fault instanceof RuntimeException exception && passes(exception)) {
      throw exception;
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("incident {}: {} failed", incident, what, fault);
    return incident;
  }

  /** SQLSTATE classes 08 and 57: the connection broke, or an operator stopped the database. */
  private static boolean passes(RuntimeException fault) {
    if (fault instanceof TransientDataAccessException || fault instanceof TransactionException) {
      return true;
    }
    return fault instanceof DataAccessException data
        && data.getMostSpecificCause() instanceof SQLException cause
        && cause.getSQLState() != null
        && (cause.getSQLState().startsWith("08") || cause.getSQLState().startsWith("57"));
  }
}
