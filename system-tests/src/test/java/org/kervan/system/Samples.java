package org.kervan.system;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Carriers' files of invented people. */
final class Samples {
  private Samples() {}

  /** A list of two travellers on a flight of its own; another number gives other bytes. */
  static byte[] passengerList(int number) {
    return """
    UNA:+.? '
    UNB+UNOA:4+XX:ZZ+TRGOV:ZZ+261122:0900+%1$d++PAXLST'
    UNH+1+PAXLST:D:15B:UN:IATA'
    BGM+745'
    TDT+20+XX%2$d+++XX'
    LOC+125+FRA'
    DTM+189:202611221000:201'
    LOC+87+IST'
    DTM+232:202611221400:201'
    NAD+FL+++KAYADELEN%1$d:UMUT'
    ATT+2++M'
    DTM+329:19800101:102'
    NAT+2+TUR'
    DOC+P:110:111+U%1$08d'
    NAD+FL+++AYDINGORUR%1$d:DENIZ'
    ATT+2++F'
    DTM+329:19850505:102'
    NAT+2+TUR'
    DOC+P:110:111+V%1$08d'
    CNT+42:2'
    UNT+19+1'
    UNZ+1+%1$d'
    """
        .formatted(number, 1 + number % 9_000)
        .getBytes(StandardCharsets.US_ASCII);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
