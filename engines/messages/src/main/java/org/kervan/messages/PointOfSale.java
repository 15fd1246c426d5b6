package org.kervan.messages;

/**
 * ORG: the agent or system that made a booking or sent a message. Absent texts are empty; the
 * sources (field {@link Field#AGENCY}) follow the order of the texts that are given.
 *
 * @param system airline or distribution system that hosts the agent, such as {@code 1A}
 * @param systemCity where that system stands
 * @param iataNumber the agency's IATA number
 * @param office the agency's office in its system, such as {@code SINSQ08AA}
 * @param city where the agent sits
 * @param carrier the airline that the agent works for
 * @param type {@code A} an airline's agent, {@code T} a travel agent
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param agentSign the agent's own sign, and what else the sender adds to it
 */
public record PointOfSale(
    String system,
    String systemCity,
    String iataNumber,
    String office,
    String city,
    String carrier,
    String type,
    String country,
    String currency,
    String agentSign,
    Sources sources) {

  /** Where the message does not say it. */
  public static final PointOfSale NONE =
      new PointOfSale("", "", "", "", "", "", "", "", "", "", Sources.NONE);
}
