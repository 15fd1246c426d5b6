package org.kervan.messages.mrz;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.kervan.messages.mrz.MrzFinding.Severity;

/**
 * Every oddity that the reader of machine readable zones reports: its weight, one sentence for an
 * officer, what was done, and where the expectation comes from. The sentences stand in {@code
 * mrz_findings_en.properties}, their Turkish in {@code mrz_findings_tr.properties}.
 */
public enum MrzFindingCode {
  EMPTY(Severity.DOCUMENT_LOST, "ICAO Doc 9303-3, 4.1"),
  FILE_TOO_LARGE(Severity.DOCUMENT_LOST, "Kervan, limit of 8 MiB"),
  TOO_MANY_DOCUMENTS(Severity.DOCUMENT_LOST, "Kervan, limit of 100,000 documents"),
  NOT_AN_MRZ(Severity.DOCUMENT_LOST, "ICAO Doc 9303-3, 4.1"),
  DOCUMENTS_NOT_SEPARATED(Severity.NOTE, "Kervan, a blank line between documents"),
  LINES_JOINED(Severity.NOTE, "ICAO Doc 9303-3, 4.1"),
  LOWER_CASE(Severity.NOTE, "ICAO Doc 9303-3, 4.3"),
  SPACES(Severity.NOTE, "ICAO Doc 9303-3, 4.3"),
  FILLER_LOOKALIKE(Severity.NOTE, "ICAO Doc 9303-3, 4.3"),
  UNKNOWN_CHARACTER(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.3"),
  LINE_SHORT(Severity.NOTE, "ICAO Doc 9303-4 to 9303-7, data structure of the MRZ"),
  LINE_LONG(Severity.NOTE, "ICAO Doc 9303-4 to 9303-7, data structure of the MRZ"),
  LINE_CUT(Severity.FIELD_LOST, "ICAO Doc 9303-4 to 9303-7, data structure of the MRZ"),
  LENGTH_UNCONFIRMED(Severity.FIELD_LOST, "ICAO Doc 9303-4 to 9303-7, data structure of the MRZ"),
  DOCUMENT_TYPE_UNUSUAL(Severity.NOTE, "ICAO Doc 9303-4 to 9303-7, document code"),
  UNKNOWN_CODE(Severity.FIELD_LOST, "ICAO Doc 9303-3, 5; ISO 3166-1"),
  CODE_UNREADABLE(Severity.FIELD_LOST, "ICAO Doc 9303-3, 5; ISO 3166-1"),
  SURNAME_MISSING(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.6"),
  SINGLE_NAME(Severity.NOTE, "ICAO Doc 9303-3, 4.6"),
  NAME_TRUNCATED(Severity.NOTE, "ICAO Doc 9303-4, 4.2.3"),
  NAME_AFTER_FILLERS(Severity.NOTE, "ICAO Doc 9303-3, 4.6"),
  NAME_NOT_LETTERS(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.6"),
  NAME_IN_RUSSIAN_CODE(Severity.NOTE, "Russian internal passport, transliteration of names"),
  NUMBER_MISSING(Severity.FIELD_LOST, "ICAO Doc 9303-4 to 9303-7, document number"),
  BIRTH_DATE_UNKNOWN(Severity.NOTE, "ICAO Doc 9303-3, 4.8"),
  EXPIRY_MISSING(Severity.NOTE, "ICAO Doc 9303-3, 4.8"),
  DATE_PART_ZERO(Severity.NOTE, "ICAO Doc 9303-3, 4.8"),
  DATE_UNREADABLE(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.8"),
  CENTURY_GUESSED(Severity.NOTE, "ICAO Doc 9303-3, 4.8"),
  SEX_NOT_STANDARD(Severity.NOTE, "ICAO Doc 9303-4 to 9303-7, sex"),
  SEX_UNREADABLE(Severity.FIELD_LOST, "ICAO Doc 9303-4 to 9303-7, sex"),
  CHECK_DIGIT_WRONG(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.9"),
  CHECK_DIGIT_MISSING(Severity.FIELD_LOST, "ICAO Doc 9303-3, 4.9"),
  NO_CHECK_DIGITS(Severity.FIELD_LOST, "Swiss driving licence, layout without check digits"),
  REPAIR_OFFERED(Severity.NOTE, "ICAO Doc 9303-3, 4.9"),
  REPAIR_AMBIGUOUS(Severity.NOTE, "ICAO Doc 9303-3, 4.9");

  private final Severity severity;
  private final String source;

  MrzFindingCode(Severity severity, String source) {
    this.severity = severity;
    this.source = source;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, in one sentence. */
  public String sentence() {
    return text(name() + ".sentence");
  }

  /** What was done, and what the reader can do now. */
  public String action() {
    return text(name() + ".action");
  }

  /** Standard and place that the expectation comes from. */
  public String source() {
    return source;
  }

  static String text(String key) {
    return Objects.requireNonNull(Texts.ENGLISH.getProperty(key), key);
  }

  /** Loaded when the first text is asked for: reading documents needs none. */
  private static final class Texts {
    static final Properties ENGLISH = load();

    private static Properties load() {
      try (InputStream in =
          Objects.requireNonNull(
              MrzFindingCode.class.getResourceAsStream("mrz_findings_en.properties"))) {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return texts;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
