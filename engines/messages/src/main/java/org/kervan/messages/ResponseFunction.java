package org.kervan.messages;

/** What a response does: BGM/1001 (WCO/IATA/ICAO API response message guide). */
public enum ResponseFunction {
  /** 962: answers a passenger list. */
  RESPONSE("962"),
  /** 132: changes an earlier answer without having been asked. */
  STATUS_CHANGE("132"),
  /** 312: a carrier acknowledges a status change. */
  ACKNOWLEDGEMENT("312"),
  /** Missing, or a code that the guide does not know (reported as a finding). */
  OTHER("");

  private final String code;

  ResponseFunction(String code) {
    this.code = code;
  }

  /** BGM/1001; empty for {@link #OTHER}. */
  public String code() {
    return code;
  }

  public static ResponseFunction of(String code) {
    for (ResponseFunction function : values()) {
      if (function.code.equals(code)) {
        return function;
      }
    }
    return OTHER;
  }
}
