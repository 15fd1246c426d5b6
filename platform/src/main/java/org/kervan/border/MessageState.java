package org.kervan.border;

/** How far a carrier's file has come. */
public enum MessageState {
  /** The bytes are safe; they have not been read yet. */
  RECEIVED,
  APPLIED,
  /** Some of its lists were put to no flight: nobody on those was compared. */
  PARTLY_APPLIED,
  /** No list of it could be put to a flight: nobody on it was compared. */
  NOT_APPLIED,
  /** No passenger list could be read from it. */
  NOTHING_READ,
  /** Above the limit: hash and size are kept, the bytes are not. */
  TOO_LARGE,
  /**
   * A fault of the system stopped at least one of its lists; it is tried again, by itself and when
   * it is sent again.
   */
  FAILED
}
