package org.kervan.border;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.ReadLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a carrier's file. A first transaction makes the bytes safe, a second reads and applies
 * them; whoever dies in between is made up for by {@link #resume()}.
 */
@Component
public class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int LIMIT = ReadLimits.DEFAULT.maxBytes();
  private static final int LONGEST_NAME = 200;

  private final Messages messages;
  private final MessageReading reading;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Intake(
      Messages messages,
      MessageReading reading,
      AuditTrail audit,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.messages = messages;
    this.reading = reading;
    this.audit = audit;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Stores and applies a file; when this returns, it is committed. The same bytes a second time
   * change nothing, unless a fault of the system stopped them the first time.
   *
   * @param sender who handed the file in; null for the inbox folder
   */
  public Receipt receive(
      Channel channel, String fileName, InputStream bytes, @Nullable Account sender)
      throws IOException {
    var received = ReceivedBytes.read(bytes, LIMIT);
    var message =
        new ReceivedMessage(
            UUID.randomUUID(),
            received.sha256(),
            received.size(),
            channel,
            shown(fileName),
            sender == null ? "inbox" : sender.displayName(),
            clock.instant(),
            received.bytes() == null ? MessageState.TOO_LARGE : MessageState.RECEIVED,
            null,
            0,
            0,
            0);
    boolean added = transaction.execute(_ -> store(message, received.bytes(), sender));
    ReceivedMessage known = added ? message : byHash(message.sha256());
    boolean toRead = known.state() == MessageState.RECEIVED || known.state() == MessageState.FAILED;
    if (toRead) {
      reading.read(known.id());
    }
    return receipt(known.id(), !added && known.state() != MessageState.FAILED);
  }

  /**
   * Reads every file whose bytes are safe and which nobody has read, as after a crash, and those
   * that are due again after a fault. One that cannot be read now keeps no other waiting.
   */
  public int resume() {
    List<UUID> unread = messages.unread();
    for (UUID id : unread) {
      LOG.info("reading message {}, which was received but not yet read through", id);
      try {
        reading.read(id);
      } catch (RuntimeException e) { // the job runner: the next run tries again
        LOG.error("message {} could not be read and is tried again", id, e);
      }
    }
    return unread.size();
  }

  private boolean store(
      ReceivedMessage message, byte @Nullable [] bytes, @Nullable Account sender) {
    if (!messages.add(message, bytes)) {
      return false;
    }
    if (message.state() == MessageState.TOO_LARGE) {
      String text = message.size() + " > " + LIMIT;
      messages.replaceFindings(
          message.id(), List.of(new Finding(FindingCode.FILE_TOO_LARGE, 0, 0, 0, text)));
    }
    var subject = AuditSubject.message(message.id());
    if (sender == null) {
      audit.recordBySystem("inbox", Act.MESSAGE_RECEIVED, subject, message.sha256());
    } else {
      audit.record(sender, Act.MESSAGE_RECEIVED, subject, message.sha256());
    }
    return true;
  }

  private ReceivedMessage byHash(String sha256) {
    return messages
        .find(sha256)
        .orElseThrow(() -> new NoSuchElementException("message with SHA-256 " + sha256));
  }

  private Receipt receipt(UUID id, boolean alreadyKnown) {
    return new Receipt(
        messages.find(id).orElseThrow(() -> new NoSuchElementException("message " + id)),
        alreadyKnown,
        messages.findings(id));
  }

  private static String shown(String fileName) {
    String name = fileName.replaceAll("\\p{Cntrl}", " ").strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
