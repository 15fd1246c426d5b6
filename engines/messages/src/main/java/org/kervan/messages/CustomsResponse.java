package org.kervan.messages;

import java.util.List;

/**
 * One CUSRES message as read: the authority's answer to a passenger list (WCO/IATA/ICAO API
 * response message guide).
 */
public record CustomsResponse(MessageHeader header, Flight flight) implements Message {

  /** A response names people by reference only. */
  @Override
  public List<Traveller> travellers() {
    return List.of();
  }
}
