package org.kervan.messages.flightmessage;

import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;

/** Notes oddities of a message as a whole, at its first element. */
record MessageNotes(FindingLog log, int from, String about) {

  void add(FindingCode code) {
    add(code, about);
  }

  void add(FindingCode code, String text) {
    log.add(code, 1, from, text);
  }
}
