package org.kervan.messages;

import java.util.List;

/**
 * A booking (passenger name record) as sent.
 *
 * @param recordLocator RCI, the sender's reference of the booking; empty when unread
 * @param segments where in the message the booking stands
 */
public record Booking(
    String recordLocator, List<Traveller> travellers, SegmentRange segments, Sources sources) {

  public Booking {
    travellers = List.copyOf(travellers);
  }
}
