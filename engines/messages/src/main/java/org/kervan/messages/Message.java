package org.kervan.messages;

import java.util.List;

/** One message as read, whatever its kind: who sent it, the flight it is about, and its people. */
public sealed interface Message permits PassengerList, CustomsResponse, BookingList {

  MessageHeader header();

  Flight flight();

  /** Everybody the message names, in its order. */
  List<Traveller> travellers();

  default MessageKind kind() {
    return header().kind();
  }
}
