package org.kervan.messages.mrz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/**
 * What a machine readable zone says, in the letters A-Z and digits. A field that the format does
 * not have, or that is blank or unreadable, is empty or null.
 *
 * @param documentType one or two characters, such as {@code P}, {@code PO}, {@code ID}, {@code V}
 * @param issuer code of the issuing state or organization, {@code D} for Germany. ICAO Doc 9303-3,
 *     5
 * @param surname primary identifier, its components separated by a space; a single name stands here
 * @param givenNames components of the secondary identifier; a hyphen separates like a space
 * @param number document number; a filler within it is a space
 * @param nationality code like the issuer's
 * @param birthDate year, or year and month, where the rest is unknown
 * @param optionalData for the issuer's use, fillers at the end left out, others kept
 * @param secondOptionalData the same, of the second line of TD1
 */
public record MrzFields(
    String documentType,
    String issuer,
    String surname,
    List<String> givenNames,
    String number,
    String nationality,
    @Nullable PartialDate birthDate,
    Sex sex,
    @Nullable PartialDate expiry,
    String optionalData,
    String secondOptionalData) {

  static final MrzFields NONE =
      new MrzFields("", "", "", List.of(), "", "", null, Sex.X, null, "", "");

  public MrzFields {
    givenNames = List.copyOf(givenNames);
  }

  /** Sex as the document states it. */
  public enum Sex {
    M,
    F,
    /** Unspecified, a filler in the zone; also where the format has no such field. */
    X
  }
}
