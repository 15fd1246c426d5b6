package org.kervan.messages.mrz;

/** What a part of the machine readable zone holds. */
public enum MrzField {
  DOCUMENT_TYPE,
  ISSUER,
  NAME,
  /** Where the given names stand apart from the surname, as on the French identity card. */
  GIVEN_NAMES,
  NUMBER,
  NATIONALITY,
  BIRTH_DATE,
  SEX,
  EXPIRY,
  OPTIONAL_DATA,
  SECOND_OPTIONAL_DATA,
  /** The check digit of a field. */
  CHECK_DIGIT,
  /** The check digit over several fields. */
  COMPOSITE
}
