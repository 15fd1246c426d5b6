package org.kervan.messages.xml;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.messages.FindingCode;

/**
 * Carrier and number of a flight, the number with its suffix and without leading zeros. Empty where
 * unread.
 */
public record FlightDesignator(String carrier, String number) {

  /** An ICAO designator; IATA ones are shorter. */
  private static final int MAX_CARRIER = 3;

  private static final Pattern BARE = Pattern.compile("0*(\\d{1,5}[A-Z]?)");

  private static final Pattern WITH_CARRIER =
      Pattern.compile("([A-Z]{3}|[A-Z]{2}|[A-Z]\\d|\\d[A-Z])[ -]*0*(\\d{1,5}[A-Z]?)");

  /** Some senders repeat the carrier in the number, which then says the same or says it alone. */
  public static FlightDesignator read(String carrier, String number, XmlScanner scanner) {
    String designator = carrier.toUpperCase(Locale.ROOT);
    if (designator.length() > MAX_CARRIER) {
      scanner.note(FindingCode.CARRIER_UNREADABLE, carrier);
      designator = "";
    }
    String conveyance = number.toUpperCase(Locale.ROOT);
    if (!designator.isEmpty() && conveyance.startsWith(designator)) {
      conveyance = conveyance.substring(designator.length()).strip();
    }
    Matcher bare = BARE.matcher(conveyance);
    if (bare.matches()) {
      return new FlightDesignator(designator, bare.group(1));
    }
    Matcher full = WITH_CARRIER.matcher(conveyance);
    if (full.matches()) {
      return new FlightDesignator(full.group(1), full.group(2));
    }
    if (!conveyance.isEmpty()) {
      scanner.note(FindingCode.FLIGHT_NUMBER_UNREADABLE, number);
    }
    return new FlightDesignator(designator, "");
  }
}
