package org.kervan.messages;

import org.jspecify.annotations.Nullable;

/**
 * A document of a traveller (PAXLST segment group 5).
 *
 * @param type DOC/1001 as sent: P passport, V visa, A, C or I identity card, AC crew certificate,
 *     IP passport card, T travel or refugee document, F another approved one
 * @param number DOC/1004 as sent
 * @param issuer LOC+91, ISO 3166-1 alpha-3 or an ICAO 9303 code; empty when absent
 * @param expiry DTM+36
 * @param issued the day of issue, where the message gives it
 * @param sources from where each field was read
 */
public record TravelDocument(
    String type,
    String number,
    String issuer,
    @Nullable PartialDate expiry,
    @Nullable PartialDate issued,
    Sources sources) {

  @Override
  public String toString() {
    return "TravelDocument[" + type + ", ..]";
  }
}
