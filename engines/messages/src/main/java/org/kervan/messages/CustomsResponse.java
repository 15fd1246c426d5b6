package org.kervan.messages;

import java.util.List;

/**
 * One CUSRES message as read: an authority's answer to a passenger list, or the change of an
 * earlier answer, or a carrier's acknowledgement of such a change (WCO/IATA/ICAO API response
 * message guide, for interactive API).
 *
 * @param transactionReference RFF+TN, that of the message answered; empty when absent
 * @param flight RFF+AF with its DTM and LOC; empty fields in an acknowledgement
 * @param result what is said of the message answered as a whole
 * @param responses one for each traveller answered, in the message's order
 * @param sources from where the transaction reference was read
 */
public record CustomsResponse(
    MessageHeader header,
    ResponseFunction function,
    String transactionReference,
    Flight flight,
    MessageResult result,
    List<TravellerResponse> responses,
    Sources sources)
    implements Message {

  public CustomsResponse {
    responses = List.copyOf(responses);
  }

  /** A response names people by reference only. */
  @Override
  public List<Traveller> travellers() {
    return List.of();
  }
}
