package org.kervan.messages;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.util.List;
import org.kervan.messages.edifact.EnvelopeReader;
import org.kervan.messages.edifact.ServiceCharacters;
import org.kervan.messages.edifact.Utf16;
import org.kervan.messages.habit.SenderProfiles;
import org.kervan.messages.xml.XmlEncoding;
import org.kervan.messages.xml.XmlFileReader;

/**
 * Reads a file of PAXLST messages as carriers send them (UN/EDIFACT, ISO 9735; WCO/IATA/ICAO
 * Passenger List Message guide, releases 02B to 15B). Whatever the bytes, the answer is a {@link
 * Reading}: what could be read, and a finding for each thing that could not.
 */
public final class MessageFileReader {

  private MessageFileReader() {}

  public static Reading read(byte[] file) {
    return read(file, ReadLimits.DEFAULT);
  }

  /**
   * @param receivedAt UTC; a list that claims to have been prepared more than a day later counts as
   *     one without a time, so that it cannot make every list after it look older
   */
  public static Reading read(byte[] file, LocalDateTime receivedAt) {
    return read(file, ReadLimits.DEFAULT, receivedAt.plusDays(1));
  }

  public static Reading read(byte[] file, ReadLimits limits) {
    return read(file, limits, LocalDateTime.MAX);
  }

  /** The same, with the habits of the senders taken into account and noted. */
  public static Reading read(byte[] file, LocalDateTime receivedAt, SenderProfiles profiles) {
    return profiles.apply(read(file, receivedAt), octets(file));
  }

  private static Reading read(byte[] file, ReadLimits limits, LocalDateTime latest) {
    FindingLog log = new FindingLog(limits.maxFindings());
    if (isEmpty(file)) {
      log.add(FindingCode.EMPTY_FILE, 0, 0, "");
      return new Reading(List.of(), log.findings());
    }
    // what is too large already is not transcoded, in which it may grow by half
    byte[] octets = file.length > limits.maxBytes() ? file : octets(file);
    if (octets.length > limits.maxBytes()) {
      log.add(FindingCode.FILE_TOO_LARGE, 0, 0, octets.length + " > " + limits.maxBytes());
      return new Reading(List.of(), log.findings());
    }
    if (XmlEncoding.isXml(file)) {
      return new XmlFileReader(file, limits, log, latest).read();
    }
    if (Utf16.find(file) != null) {
      log.add(FindingCode.FILE_TRANSCODED, 0, 0, "UTF-16");
    }
    return new EnvelopeReader(octets, limits, log, latest).read();
  }

  /**
   * The bytes that every position and source of a reading refers to: the file itself, or, where an
   * interchange came in UTF-16, its text in UTF-8.
   */
  public static byte[] octets(byte[] file) {
    Charset utf16 = XmlEncoding.isXml(file) ? null : Utf16.find(file);
    return utf16 == null ? file : Utf16.toUtf8(file, utf16);
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
