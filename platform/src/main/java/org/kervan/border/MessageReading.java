package org.kervan.border;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PassengerList;
import org.kervan.messages.PassengerListReader;
import org.kervan.messages.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second transaction of a file: reads it, applies each of its lists, compares the travellers of
 * each flight it touched. A fault of the system in one list costs that list only.
 */
@Component
class MessageReading {
  private static final Logger LOG = LoggerFactory.getLogger(MessageReading.class);

  private final Messages messages;
  private final Flights flights;
  private final Rolls rolls;
  private final FlightScreening screening;
  private final TransactionTemplate transaction;
  private final TransactionTemplate savepoint;

  MessageReading(
      Messages messages,
      Flights flights,
      Rolls rolls,
      FlightScreening screening,
      PlatformTransactionManager transactions) {
    this.messages = messages;
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
    } catch (RuntimeException e) {
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
    Reading reading = PassengerListReader.read(bytes, messages.receivedAt(message));
    messages.replaceFindings(message, reading.findings());
    flights.lock(
        reading.lists().stream()
            .map(l -> FlightKey.of(l.flight()))
            .filter(FlightKey::isUsable)
            .toList());
    Set<UUID> touched = new LinkedHashSet<>();
    String incident = null;
    for (PassengerList list : reading.lists()) {
      AppliedList applied = apply(new ListSource(message, list.messageNumber()), list);
      messages.add(applied);
      incident = applied.incident() == null ? incident : applied.incident();
      if (applied.flight() != null) {
        touched.add(applied.flight());
      }
    }
    for (UUID flight : touched) {
      String failed = assess(flight);
      incident = failed == null ? incident : failed;
    }
    messages.finish(message, state(reading, incident), incident);
  }

  private static MessageState state(Reading reading, @Nullable String incident) {
    if (incident != null) {
      return MessageState.FAILED;
    }
    return reading.lists().isEmpty() ? MessageState.NOTHING_READ : MessageState.APPLIED;
  }

  private AppliedList apply(ListSource source, PassengerList list) {
    try {
      return savepoint.execute(_ -> rolls.apply(source, list));
    } catch (RuntimeException e) {
      String incident = incident("list " + source.number() + " of message " + source.message(), e);
      return Rolls.applied(source, list, ListOutcome.FAILED, incident, null);
    }
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
  private static String incident(String what, RuntimeException fault) {
    if (fault instanceof TransientDataAccessException
        || fault instanceof DataAccessResourceFailureException
        || fault instanceof TransactionException) {
      throw fault;
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("incident {}: {} failed", incident, what, fault);
    return incident;
  }
}
