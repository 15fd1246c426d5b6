package org.kervan.messages.mrz;

import java.util.List;

/**
 * One machine readable zone as read.
 *
 * @param line number of its first line in the text or file, from 1
 * @param fields what was read, never repaired
 * @param nameTruncated whether the name fills its field to the last place, so that more may have
 *     been cut off. ICAO Doc 9303-4, 4.2.3
 * @param checkDigits in the order of the standard, the composite one last
 * @param repairs other readings, offered and not applied
 */
public record MrzDocument(
    MrzFormat format,
    int line,
    MrzFields fields,
    boolean nameTruncated,
    List<CheckDigit> checkDigits,
    List<Repair> repairs,
    List<MrzFinding> findings) {

  public MrzDocument {
    checkDigits = List.copyOf(checkDigits);
    repairs = List.copyOf(repairs);
    findings = List.copyOf(findings);
  }

  /** Whether all check digits of the format are there and right, and its structure is. */
  public boolean valid() {
    for (MrzFinding finding : findings) {
      if (finding.severity() != MrzFinding.Severity.NOTE) {
        return false;
      }
    }
    return true;
  }
}
