package org.kervan.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.kervan.messages.Finding.Severity;

/**
 * Every oddity that the reader reports: its weight, one sentence for an officer, what was done, and
 * where the expectation comes from. The sentences stand in {@code findings_en.properties}, their
 * Turkish in {@code findings_tr.properties}.
 */
public enum FindingCode {
  EMPTY_FILE(Severity.MESSAGE_LOST, "ISO 9735-1, 7.1"),
  FILE_TOO_LARGE(Severity.MESSAGE_LOST, "Kervan, ReadLimits"),
  NOT_EDIFACT(Severity.MESSAGE_LOST, "ISO 9735-1, 7.1"),
  XML_MESSAGE_MISSING(
      Severity.MESSAGE_LOST, "FlightMessage; PNRGOV XML guide, IATA_PNRGOV_NotifRQ"),
  XML_CUT_OFF(Severity.MESSAGE_LOST, "XML 1.0, 2.1"),
  XML_TAG_MALFORMED(Severity.FIELD_LOST, "XML 1.0, 3.1"),
  XML_ELEMENT_UNCLOSED(Severity.FIELD_LOST, "XML 1.0, 3.1"),
  XML_END_UNEXPECTED(Severity.NOTE, "XML 1.0, 3.1"),
  XML_ATTRIBUTE_REPEATED(Severity.FIELD_LOST, "XML 1.0, 3.1"),
  XML_ELEMENT_REPEATED(Severity.FIELD_LOST, "Kervan, one value for each field of a traveller"),
  XML_ELEMENT_UNKNOWN(Severity.NOTE, "FlightMessage; PNRGOV XML guide"),
  XML_TEXT_MISPLACED(Severity.NOTE, "XML 1.0, 3.1"),
  XML_CHARACTER_STRAY(Severity.NOTE, "XML 1.0, 2.4"),
  XML_ENTITY_UNKNOWN(Severity.FIELD_LOST, "XML 1.0, 4.1 and 4.6"),
  XML_DOCTYPE_IGNORED(Severity.NOTE, "XML 1.0, 2.8"),
  XML_TOO_DEEP(Severity.MESSAGE_LOST, "Kervan, XML reading"),
  XML_ENCODING_DIFFERS(Severity.FIELD_LOST, "XML 1.0, 4.3.3"),
  FLIGHT_TIME_IN_UTC(Severity.FIELD_LOST, "PAXLST guide, DTM: times are local to their airport"),
  CREW_UNMARKED(Severity.FIELD_LOST, "FlightMessage, Flight/@CrewCount and Flyer/@Type"),
  TOO_MANY_SEGMENTS(Severity.MESSAGE_LOST, "Kervan, ReadLimits"),
  TOO_MANY_TRAVELLERS(Severity.MESSAGE_LOST, "Kervan, the most people of one flight"),
  TOO_MANY_FINDINGS(Severity.NOTE, "Kervan, ReadLimits"),
  TEXT_OUTSIDE_INTERCHANGE(Severity.NOTE, "ISO 9735-1, 7.1"),
  FILE_TRANSCODED(Severity.NOTE, "ISO 9735-1, UNB/S001"),
  SERVICE_CHARACTERS_UNREADABLE(Severity.NOTE, "ISO 9735-1, 7.2 (UNA)"),
  INTERCHANGE_HEADER_MISSING(Severity.NOTE, "ISO 9735-1, 8.1 (UNB)"),
  INTERCHANGE_TRAILER_MISSING(Severity.NOTE, "ISO 9735-1, 8.1 (UNZ)"),
  INTERCHANGE_COUNT_DIFFERS(Severity.NOTE, "ISO 9735-1, UNZ/0036"),
  GROUP_COUNT_DIFFERS(Severity.NOTE, "ISO 9735-1, UNE/0060"),
  REFERENCE_DIFFERS(Severity.NOTE, "ISO 9735-1, UNT/0062, UNE/0048, UNZ/0020"),
  PREPARATION_TIME_UNREADABLE(Severity.FIELD_LOST, "ISO 9735-1, UNB/S004"),
  PREPARATION_TIME_IN_FUTURE(Severity.FIELD_LOST, "ISO 9735-1, UNB/S004"),
  SEGMENT_TOO_LONG(Severity.FIELD_LOST, "Kervan, ReadLimits"),
  TERMINATOR_MISSING(Severity.FIELD_LOST, "ISO 9735-1, 7"),
  SEGMENT_OUTSIDE_MESSAGE(Severity.FIELD_LOST, "ISO 9735-1, 8.1"),
  MESSAGE_CUT_OFF(Severity.MESSAGE_LOST, "ISO 9735-1, 8.1 (UNT)"),
  SEGMENT_COUNT_DIFFERS(Severity.NOTE, "ISO 9735-1, UNT/0074"),
  UNKNOWN_MESSAGE_TYPE(Severity.MESSAGE_LOST, "ISO 9735-1, UNH/S009"),
  UNKNOWN_RELEASE(Severity.NOTE, "UN/EDIFACT directories D.02B to D.15B, UNH/0054"),
  CHARACTER_SET_DIFFERS(Severity.NOTE, "ISO 9735-1, UNB/S001"),
  CHARACTER_SET_GUESSED(Severity.FIELD_LOST, "ISO 9735-1, UNB/S001"),
  UNDECODABLE_CHARACTERS(Severity.FIELD_LOST, "ISO 9735-1, UNB/S001"),
  PART_UNREADABLE(Severity.FIELD_LOST, "ISO 9735-1, UNH/S010"),
  PART_MISSING(Severity.MESSAGE_LOST, "ISO 9735-1, UNH/S010"),
  FUNCTION_MISSING(Severity.NOTE, "PAXLST guide, BGM"),
  UNKNOWN_FUNCTION(Severity.NOTE, "PAXLST guide, BGM/1001 and 1004"),
  UNKNOWN_SEGMENT(Severity.NOTE, "UN/EDIFACT D.15B, PAXLST segment table"),
  MISPLACED_SEGMENT(Severity.FIELD_LOST, "UN/EDIFACT D.15B, PAXLST segment table"),
  UNKNOWN_QUALIFIER(Severity.NOTE, "PAXLST guide, segment details"),
  FLIGHT_UNIDENTIFIED(Severity.MESSAGE_LOST, "PAXLST guide, TDT, LOC and DTM of the flight"),
  FLIGHT_NUMBER_MISSING(Severity.FIELD_LOST, "PAXLST guide, TDT/8028"),
  FLIGHT_NUMBER_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, TDT/8028"),
  CARRIER_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, TDT/3127"),
  AIRPORT_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, LOC/3225"),
  DEPARTURE_AIRPORT_MISSING(Severity.FIELD_LOST, "PAXLST guide, LOC+125"),
  ARRIVAL_AIRPORT_MISSING(Severity.FIELD_LOST, "PAXLST guide, LOC+87"),
  FLIGHT_TIME_MISSING(Severity.FIELD_LOST, "PAXLST guide, DTM+189 and DTM+232"),
  RESPONSE_FUNCTION_UNKNOWN(Severity.NOTE, "API response message guide, BGM/1001"),
  RESPONSE_SEGMENT_UNUSED(Severity.NOTE, "API response message guide, segment table"),
  TRANSACTION_REFERENCE_MISSING(Severity.NOTE, "API response message guide, RFF+TN"),
  RESPONSE_FLIGHT_INCOMPLETE(
      Severity.FIELD_LOST, "API response message guide, RFF+AF, DTM and LOC of group 3"),
  RESPONSE_FLIGHT_REPEATED(Severity.FIELD_LOST, "API response message guide, group 3"),
  RESPONSE_SECTION_DIFFERS(Severity.NOTE, "API response message guide, ERP/1049"),
  RESPONSE_REFERENCE_MISSING(
      Severity.MESSAGE_LOST, "API response message guide, RFF+AVF and RFF+ABO of group 4"),
  RESPONSE_REFERENCE_REPEATED(Severity.FIELD_LOST, "API response message guide, RFF"),
  STATUS_MISSING(Severity.FIELD_LOST, "API response message guide, ERC/9321"),
  STATUS_UNKNOWN(Severity.FIELD_LOST, "API response message guide, ERC/9321"),
  STATUSES_DIFFER(Severity.FIELD_LOST, "API response message guide, ERC of group 4"),
  NO_RESPONSES(Severity.NOTE, "API response message guide, group 4"),
  COUNT_DIFFERS(Severity.NOTE, "PAXLST guide, CNT"),
  COUNT_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, CNT"),
  NO_TRAVELLERS(Severity.NOTE, "PAXLST guide, NAD of group 4"),
  NAME_MISSING(Severity.MESSAGE_LOST, "PAXLST guide, NAD/C080"),
  SURNAME_MISSING(Severity.NOTE, "PAXLST guide, NAD/C080; ICAO Doc 9303-3, 4.6"),
  GIVEN_NAME_MISSING(Severity.NOTE, "PAXLST guide, NAD/C080; ICAO Doc 9303-3, 4.6"),
  SEX_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, ATT+2"),
  SEX_NOT_EVIDENCE(Severity.NOTE, "Kervan, sender profiles; PAXLST guide, ATT+2"),
  NAME_TAKEN_APART(Severity.NOTE, "Kervan, sender profiles; PAXLST guide, NAD/C080"),
  TITLE_REMOVED(Severity.NOTE, "Kervan, sender profiles; PAXLST guide, NAD/C080"),
  DOCUMENT_CODE_TRANSLATED(Severity.NOTE, "Kervan, sender profiles; PAXLST guide, DOC/1001"),
  DOCUMENT_NUMBER_NORMALISED(Severity.NOTE, "Kervan, sender profiles; ICAO Doc 9303-3"),
  HABIT_DIFFERS(Severity.NOTE, "Kervan, sender profiles"),
  PROFILE_HEADER_DIFFERS(Severity.MESSAGE_LOST, "Kervan, reference/senders.csv"),
  PROFILE_UNREADABLE(Severity.FIELD_LOST, "Kervan, reference/senders.csv"),
  DATE_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, DTM"),
  DATE_FORMAT_DIFFERS(Severity.NOTE, "PAXLST guide, DTM/2379"),
  DATE_IMPLAUSIBLE(Severity.NOTE, "PAXLST guide, DTM+329"),
  CENTURY_GUESSED(Severity.FIELD_LOST, "PAXLST guide, DTM+329"),
  VALUE_REPEATED(Severity.NOTE, "PAXLST guide, segment group 4"),
  BAG_COUNT_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, MEA+CT"),
  BAG_TAGS_UNREADABLE(Severity.FIELD_LOST, "PAXLST guide, FTX+BAG"),
  BOOKING_START_MISSING(Severity.NOTE, "PNRGOV guide, SRC"),
  BOOKING_REFERENCE_MISSING(Severity.FIELD_LOST, "PNRGOV guide, RCI/9956"),
  BOOKING_COUNT_DIFFERS(Severity.NOTE, "PNRGOV guide, EQN"),
  NO_BOOKINGS(Severity.NOTE, "PNRGOV guide, SRC"),
  BOOKING_WITHOUT_TRAVELLERS(Severity.NOTE, "PNRGOV guide, TIF"),
  TRAVELLER_NAMED_LATE(Severity.NOTE, "PNRGOV guide, TIF; AIRIMP, SSR INFT"),
  TRAVELLER_UNRESOLVED(Severity.FIELD_LOST, "PNRGOV guide, SSR/9944, TRI/9944 and TIF/9944"),
  SERVICE_UNASSIGNED(Severity.FIELD_LOST, "PNRGOV guide, SSR/9944"),
  SERVICE_TEXT_UNREADABLE(Severity.FIELD_LOST, "AIRIMP, SSR DOCS, DOCO, DOCA, CTCM and CTCE"),
  VALUE_SHIFTED(Severity.NOTE, "PNRGOV guide, TVL and RCI; AIRIMP, SSR DOCS; PAXLST guide, MEA+CT"),
  ARRIVAL_DAY_ASSUMED(Severity.FIELD_LOST, "PNRGOV guide, TVL/C310"),
  EXPIRY_CENTURY_GUESSED(Severity.NOTE, "AIRIMP, SSR DOCS"),
  AMOUNT_UNREADABLE(Severity.FIELD_LOST, "PNRGOV guide, MON, TXD, EBD and FOP/5004"),
  DOCUMENT_TYPE_UNKNOWN(Severity.NOTE, "PAXLST guide, DOC/1001"),
  DOCUMENT_NUMBER_MISSING(Severity.FIELD_LOST, "PAXLST guide, DOC/1004");

  private static final Properties TEXTS = texts();

  private final Severity severity;
  private final String source;

  FindingCode(Severity severity, String source) {
    this.severity = severity;
    this.source = source;
  }

  private static Properties texts() {
    try (InputStream in =
        Objects.requireNonNull(FindingCode.class.getResourceAsStream("findings_en.properties"))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, in one sentence. */
  public String sentence() {
    return text("sentence");
  }

  /** What was done, and what the reader can do now. */
  public String action() {
    return text("action");
  }

  private String text(String part) {
    return Objects.requireNonNull(TEXTS.getProperty(name() + "." + part), name());
  }

  /** Standard and place that the expectation comes from. */
  public String source() {
    return source;
  }
}
