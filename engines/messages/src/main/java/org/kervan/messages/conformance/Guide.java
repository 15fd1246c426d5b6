package org.kervan.messages.conformance;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.edifact.Segment;

/** What a guide of WCO, IATA and ICAO asks of one kind of message, beyond its directory. */
interface Guide {

  /** Takes the next segment of the message, UNH and UNT included. */
  void accept(Segment segment);

  /** Asks for what has not come, at the trailer. */
  void end();

  /** The guide of a kind of message, or null where there is none. */
  static @Nullable Guide of(String type, Segment unh, BreachLog log) {
    return switch (type) {
      case "PAXLST" -> new PassengerListGuide(unh, log);
      case "CUSRES" -> new ResponseGuide(unh, log);
      default -> null;
    };
  }

  /** UNH: the association's code, and the place in a split message. */
  static void header(Segment unh, BreachLog log) {
    if (!unh.value(2, 4).equals("IATA")) {
      log.add(ConformanceRule.GUIDE_ASSOCIATION_CODE, unh);
    }
    boolean split = !unh.value(4).isEmpty();
    boolean whole = unh.value(4).matches("\\d{1,2}") && unh.value(4, 1).matches("[CF]");
    if (split && (!whole || unh.value(3).isEmpty())) {
      log.add(ConformanceRule.GUIDE_PART, unh);
    }
  }
}
