package org.kervan.messages;

import java.util.Locale;
import java.util.Map;

/**
 * What an authority answers about a traveller: ERC/9321 in a response to a passenger list
 * (WCO/IATA/ICAO API response message guide). Only {@link #OK_TO_BOARD} lets anybody board; each
 * later value stands in the way of boarding more than those before it.
 */
public enum BoardingStatus {
  /** 0Z. */
  OK_TO_BOARD,
  /** 2Z: the carrier is told something, see the text. */
  ADVISORY,
  /** Nothing was sent, or what no guide explains: nobody boards on it. */
  UNKNOWN,
  /** Three digits: the data sent have an error, such as a reference that is missing. */
  DATA_ERROR,
  /** 4Z: the data sent do not suffice. */
  INSUFFICIENT_DATA,
  /** 1Z. */
  NO_BOARD;

  private static final Map<String, BoardingStatus> BY_CODE =
      Map.of("0Z", OK_TO_BOARD, "1Z", NO_BOARD, "2Z", ADVISORY, "4Z", INSUFFICIENT_DATA);

  /** The meaning of one code as sent; {@link #UNKNOWN} for any other than those of the guide. */
  public static BoardingStatus of(String code) {
    BoardingStatus known = BY_CODE.get(code.toUpperCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return code.matches("[1-9]\\d\\d") ? DATA_ERROR : UNKNOWN;
  }

  /** The one that stands in the way of boarding more. */
  public BoardingStatus or(BoardingStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
