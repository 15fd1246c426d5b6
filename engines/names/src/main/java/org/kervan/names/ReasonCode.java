package org.kervan.names;

/** Why a name matches, or what speaks against it; the application has a sentence for each. */
public enum ReasonCode {
  /** Values: the name, the listed name. Every part is equal. */
  NAME_EQUAL,
  /** Values: the parts that are equal, where others are not. */
  PARTS_EQUAL,
  /** Values: the part, the listed part. Both spellings stand for the same name. */
  PART_SPELLED_DIFFERENTLY,
  /** Values: the part, the listed part. A letter or two differ. */
  PART_SIMILAR,
  /** Values: the part, the listed part. One is the initial of the other. */
  PART_ABBREVIATED,
  /** Values: the parts that the list does not have. */
  PARTS_NOT_ON_LIST,
  /** Values: the listed parts that the traveller does not have. */
  PARTS_ONLY_ON_LIST,
  /** Values: the order as sent, the order on the list. */
  ORDER_DIFFERS,
  /** Values: the listed name. The list itself calls this alias weak. */
  WEAK_ALIAS,
  /** Values: the date. */
  BIRTH_DATE_EQUAL,
  /** Values: the year. Day and month are unknown on one side. */
  BIRTH_YEAR_EQUAL,
  /** Values: the date, the listed date. Within what the list calls approximate or between. */
  BIRTH_DATE_NEAR,
  /** Values: the date, the listed date. Day and month are exchanged. */
  BIRTH_DAY_AND_MONTH_SWAPPED,
  /** Values: the date, the listed date. */
  BIRTH_DATE_DIFFERS,
  /** No values: one side has no date of birth. */
  BIRTH_DATE_UNKNOWN,
  /** Values: the sex, the listed sex. */
  SEX_DIFFERS,
  /** Values: the country. */
  NATIONALITY_EQUAL,
  /** Values: the number. */
  DOCUMENT_NUMBER_EQUAL
}
