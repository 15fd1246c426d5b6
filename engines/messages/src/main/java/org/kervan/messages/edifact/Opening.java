package org.kervan.messages.edifact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageHeader.Part;
import org.kervan.messages.MessageKind;

/**
 * What UNB and UNH say of a message, kept while its segments are read.
 *
 * @param type UNH/0065, such as {@code PAXLST}
 * @param offset of UNH in the file
 * @param text UNH as sent, for findings about the message as a whole
 */
public record Opening(
    Interchange interchange,
    int number,
    String reference,
    String type,
    String release,
    Part part,
    int offset,
    String text) {

  private static final int MOST_PARTS = 9_999;

  static Opening of(Interchange interchange, int number, Segment unh, FindingLog log) {
    return new Opening(
        interchange,
        number,
        unh.value(1),
        unh.value(2, 0),
        release(unh),
        part(unh, log),
        unh.from(),
        unh.text());
  }

  /** IATA counts its messages in versions, of which the release alone says nothing. */
  private static String release(Segment unh) {
    return unh.value(2, 0).equals("PNRGOV")
        ? unh.value(2, 1) + ":" + unh.value(2, 2)
        : unh.value(2, 2);
  }

  private static Part part(Segment unh, FindingLog log) {
    if (unh.isEmpty(4, 0)) {
      return Part.WHOLE;
    }
    int number = unh.number(4, 0);
    if (number < 1 || number > MOST_PARTS) {
      log.add(FindingCode.PART_UNREADABLE, unh);
      return Part.WHOLE;
    }
    return new Part(number, unh.code(4, 1) == 'F');
  }

  public @Nullable LocalDateTime preparedAt() {
    return interchange.preparedAt();
  }

  /** The header of the message read. */
  public MessageHeader header(MessageKind kind, boolean complete) {
    return new MessageHeader(
        kind,
        number,
        reference,
        release,
        interchange.sender(),
        interchange.recipient(),
        interchange.preparedAt(),
        part,
        complete);
  }

  /** Notes an oddity of the message as a whole, at its UNH. */
  public void note(FindingLog log, FindingCode code) {
    note(log, code, text);
  }

  public void note(FindingLog log, FindingCode code, String about) {
    log.add(code, 1, offset, about);
  }
}
