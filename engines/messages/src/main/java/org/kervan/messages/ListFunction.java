package org.kervan.messages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a PAXLST message asks for: BGM/1001 with BGM/1004 (WCO/IATA/ICAO PAXLST guide). */
public enum ListFunction {
  /** BGM+745: the passengers of the flight. */
  PASSENGERS,
  /** BGM+250: the crew of the flight. */
  CREW,
  /**
   * BGM+745+CP, crew CC and its like: replaces the data of the people it names and of no others.
   */
  CHANGE,
  /** BGM+745+XR or +RP: the people named no longer travel. */
  CANCEL_RESERVATION,
  /** BGM+266+CLOB or +CL: the people named are on board, the list is closed. */
  CLOSE_ON_BOARD,
  /** BGM+266+CLNB: the people named are not on board. */
  CLOSE_NOT_ON_BOARD,
  /** BGM+266+XF: the flight does not go. */
  CANCEL_FLIGHT,
  /** BGM+266+CF: the flight's number, time or route has changed. */
  CHANGE_FLIGHT,
  /**
   * BGM+336 and 655, or a code that no guide knows (reported as a finding): kept, changes nobody.
   */
  OTHER;

  private static final Map<String, ListFunction> BY_CODES = byCodes();

  private static Map<String, ListFunction> byCodes() {
    Map<String, ListFunction> map = new HashMap<>();
    // CI and DC: check-in and departure confirmation, two pushes of the same list (UK profile)
    put(map, PASSENGERS, "745+", "745+CI", "745+DC");
    put(map, CHANGE, "745+CP", "250+CC", "250+BC", "250+EC", "250+FC");
    put(map, CANCEL_RESERVATION, "745+XR", "745+RP");
    put(map, CREW, "250+", "250+C", "250+B", "250+A", "250+D", "250+E", "250+F");
    put(map, CLOSE_ON_BOARD, "266+CLOB", "266+CL");
    put(map, CLOSE_NOT_ON_BOARD, "266+CLNB");
    put(map, CANCEL_FLIGHT, "266+XF");
    put(map, CHANGE_FLIGHT, "266+CF");
    put(map, OTHER, "336+", "336+G", "336+H", "336+I", "655+");
    return Map.copyOf(map);
  }

  private static void put(Map<String, ListFunction> map, ListFunction function, String... codes) {
    for (String code : codes) {
      map.put(code, function);
    }
  }

  /** The function of BGM/1001 with BGM/1004, in small letters too, if a guide names it. */
  public static Optional<ListFunction> find(String name, String subFunction) {
    return Optional.ofNullable(BY_CODES.get(name + "+" + subFunction.toUpperCase(Locale.ROOT)));
  }

  /** Passengers stay passengers, whatever number a sender puts into BGM/1004. */
  public static ListFunction withoutSubFunction(String name) {
    return BY_CODES.getOrDefault(name + "+", OTHER);
  }

  /** BGM/1001 as the writer sends it. */
  public String name1001() {
    return switch (this) {
      case PASSENGERS, CHANGE, CANCEL_RESERVATION -> "745";
      case CREW -> "250";
      case CLOSE_ON_BOARD, CLOSE_NOT_ON_BOARD, CANCEL_FLIGHT, CHANGE_FLIGHT -> "266";
      case OTHER -> "655";
    };
  }

  /** BGM/1004 as the writer sends it. */
  public String name1004() {
    return switch (this) {
      case PASSENGERS, CREW, OTHER -> "";
      case CHANGE -> "CP";
      case CANCEL_RESERVATION -> "XR";
      case CLOSE_ON_BOARD -> "CLOB";
      case CLOSE_NOT_ON_BOARD -> "CLNB";
      case CANCEL_FLIGHT -> "XF";
      case CHANGE_FLIGHT -> "CF";
    };
  }
}
