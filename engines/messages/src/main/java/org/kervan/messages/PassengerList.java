package org.kervan.messages;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One PAXLST message as read: a flight and the people reported on it. In the field this is called
 * Advance Passenger Information.
 *
 * @param messageNumber position of the message in its file, from 1
 * @param messageReference UNH/0062
 * @param release directory release of UNH/S009, such as {@code 02B} or {@code 15B}; empty when
 *     unread
 * @param function what the message does to what is known of the flight, from BGM
 * @param sender UNB/0004, the carrier's or its provider's identification; empty when absent
 * @param preparedAt UNB/S004, local to the sender; the later of two messages for a flight wins
 * @param part the place of this message in a list split over several (UNH/S010)
 * @param reportingParty NAD+MS, who answers for the message, with its contacts
 * @param complete whether its trailer came with the right count of segments, and none was passed
 *     over in which somebody may have stood; from another list nobody's absence follows
 */
public record PassengerList(
    int messageNumber,
    String messageReference,
    String release,
    ListFunction function,
    String sender,
    @Nullable LocalDateTime preparedAt,
    Part part,
    ReportingParty reportingParty,
    Flight flight,
    List<Traveller> travellers,
    Counts counts,
    boolean complete) {

  public PassengerList {
    travellers = List.copyOf(travellers);
  }

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

  /** NAD+MS with its COM contacts (telephone, fax, e-mail as sent). Empty strings when absent. */
  public record ReportingParty(String name, List<Contact> contacts) {
    public ReportingParty {
      contacts = List.copyOf(contacts);
    }
  }

  /**
   * CNT against what was read.
   *
   * @param declared CNT+42 (passengers) or CNT+41 (crew) as declared by the sender, absent when the
   *     segment is
   * @param read travellers read from this message
   */
  public record Counts(@Nullable Integer declared, int read) {}
}
