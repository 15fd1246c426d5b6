package org.kervan.messages;

import java.util.List;

/** What one file gave: its messages in order, and everything odd about them. */
public record Reading(List<Message> messages, List<Finding> findings) {
  public Reading {
    messages = List.copyOf(messages);
    findings = List.copyOf(findings);
  }

  /** The passenger lists among the messages. */
  public List<PassengerList> passengerLists() {
    return messages.stream()
        .filter(PassengerList.class::isInstance)
        .map(PassengerList.class::cast)
        .toList();
  }

  /**
   * The same with the parts of each split passenger list joined into one list, and a finding where
   * a part is missing. For whoever has all messages of a flight at hand; a part that came alone
   * adds people and takes none away.
   */
  public Reading joined() {
    return SplitLists.join(this);
  }
}
