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
  /** It holds no passenger list; its bookings or answers are kept and change nothing. */
  KEPT,
  /** No message could be read from it. */
  NOTHING_READ,
  /** Above the limit: hash and size are kept, the bytes are not. */
  TOO_LARGE,
  /**
   * A fault of the system stopped at least one of its lists; it is tried again, by itself and when
   * it is sent again.
   */
  FAILED;

  /** Whether somebody must look at it, since something of it was not done. */
  public boolean needsALook() {
    return switch (this) {
      case RECEIVED, APPLIED, KEPT -> false;
      case PARTLY_APPLIED, NOT_APPLIED, NOTHING_READ, TOO_LARGE, FAILED -> true;
    };
  }
}
