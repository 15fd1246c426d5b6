package org.kervan.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;
import org.kervan.messages.mrz.CheckDigit;
import org.kervan.messages.mrz.MrzDocument;
import org.kervan.messages.mrz.MrzField;
import org.kervan.messages.mrz.MrzFields;
import org.kervan.messages.mrz.MrzFinding;
import org.kervan.messages.mrz.MrzFindingCode;
import org.kervan.messages.mrz.MrzFormat;
import org.kervan.messages.mrz.Repair;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A line of {@code kervan mrz}: a document, and all that is odd about it.
 *
 * @param line number of its first line in the file; null for a file without any document
 * @param format null where no format fits
 */
record MrzLine(
    String file,
    @Nullable Integer line,
    @Nullable String format,
    @Nullable String documentType,
    @Nullable String issuer,
    @Nullable String surname,
    List<String> givenNames,
    boolean nameTruncated,
    @Nullable String number,
    @Nullable String nationality,
    @Nullable PartialDate birthDate,
    MrzFields.@Nullable Sex sex,
    @Nullable PartialDate expiry,
    @Nullable String optionalData,
    @Nullable String secondOptionalData,
    boolean valid,
    List<CheckDigit> checkDigits,
    List<Offer> repairs,
    List<Oddity> findings) {

  /** Another reading of a field, offered and not applied. */
  record Offer(
      MrzField field,
      int line,
      int column,
      String from,
      String to,
      Repair.Reason reason,
      String message) {

    static Offer of(Repair repair) {
      return new Offer(
          repair.field(),
          repair.line(),
          repair.column(),
          repair.from(),
          repair.to(),
          repair.reason(),
          repair.reason().sentence());
    }
  }

  /** A finding with its sentence and what now, both in English. */
  record Oddity(
      MrzFindingCode code,
      MrzFinding.Severity severity,
      int line,
      int column,
      @JsonSerialize(using = ToStringSerializer.class) String text,
      String message,
      String action) {

    static Oddity of(MrzFinding finding) {
      return new Oddity(
          finding.code(),
          finding.severity(),
          finding.line(),
          finding.column(),
          finding.text(),
          finding.code().sentence(),
          finding.code().action());
    }
  }

  /** What there is to say of a file without any document. */
  static MrzLine unread(String file, List<MrzFinding> findings) {
    return new MrzLine(
        file,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        findings.stream().map(Oddity::of).toList());
  }

  /**
   * @param findings of the document, and those of the file that stand with it
   */
  static MrzLine of(String file, MrzDocument document, List<MrzFinding> findings) {
    boolean known = document.format() != MrzFormat.UNKNOWN;
    MrzFields fields = document.fields();
    return new MrzLine(
        file,
        document.line(),
        known ? document.format().standardName() : null,
        fields.documentType(),
        fields.issuer(),
        fields.surname(),
        fields.givenNames(),
        document.nameTruncated(),
        fields.number(),
        fields.nationality(),
        fields.birthDate(),
        known ? fields.sex() : null,
        fields.expiry(),
        fields.optionalData(),
        fields.secondOptionalData(),
        document.valid(),
        document.checkDigits(),
        document.repairs().stream().map(Offer::of).toList(),
        findings.stream().map(Oddity::of).toList());
  }
}
