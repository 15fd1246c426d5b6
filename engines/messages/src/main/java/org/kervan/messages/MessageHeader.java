package org.kervan.messages;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the envelope of a message says of it.
 *
 * @param number position of the message in its file, from 1
 * @param reference UNH/0062; empty when absent
 * @param release directory release of UNH/S009, such as {@code 15B}, {@code 11:1} for PNRGOV, or
 *     the version that an XML message names; empty when unread
 * @param sender UNB/0004, the carrier's or its provider's identification; empty when absent
 * @param recipient UNB/0010; empty when absent
 * @param preparedAt UNB/S004, local to the sender; the later of two messages for a flight wins
 * @param part the place of this message in one split over several (UNH/S010)
 * @param complete whether its trailer came with the right count of segments, and none was passed
 *     over in which somebody may have stood; from another message nobody's absence follows
 */
public record MessageHeader(
    MessageKind kind,
    int number,
    String reference,
    String release,
    String sender,
    String recipient,
    @Nullable LocalDateTime preparedAt,
    Part part,
    boolean complete) {

  /**
   * UNH/S010: sequence of transfers, and whether this one is the last.
   *
   * @param sequence from 1; 1 where the message is not split
   * @param last true for {@code F} and for a message that is not split
   */
  public record Part(int sequence, boolean last) {
    public static final Part WHOLE = new Part(1, true);

    public boolean isWhole() {
      return sequence == 1 && last;
    }
  }
}
