package org.kervan.messages;

import java.util.List;

/**
 * Reads a file of PAXLST messages as carriers send them (UN/EDIFACT, ISO 9735; WCO/IATA/ICAO
 * Passenger List Message guide, releases 02B to 15B). Whatever the bytes, the answer is a {@link
 * Reading}: what could be read, and a finding for each thing that could not.
 */
public final class PassengerListReader {

  private PassengerListReader() {}

  public static Reading read(byte[] file) {
    return read(file, ReadLimits.DEFAULT);
  }

  public static Reading read(byte[] file, ReadLimits limits) {
    FindingLog log = new FindingLog(limits.maxFindings());
    if (isEmpty(file)) {
      log.add(FindingCode.EMPTY_FILE, 0, 0, "");
    } else if (file.length > limits.maxBytes()) {
      log.add(FindingCode.FILE_TOO_LARGE, 0, 0, file.length + " > " + limits.maxBytes());
    } else {
      return new EnvelopeReader(file, limits, log).read();
    }
    return new Reading(List.of(), log.findings());
  }

  private static boolean isEmpty(byte[] file) {
    for (byte b : file) {
      if (!ServiceCharacters.isBlank(b)) {
        return false;
      }
    }
    return true;
  }
}
