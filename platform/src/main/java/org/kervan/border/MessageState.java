package org.kervan.border;

/** How far a carrier's file has come. */
public enum MessageState {
  /** The bytes are safe; they have not been read yet. */
  RECEIVED,
  APPLIED,
  /** No passenger list could be read from it. */
  NOTHING_READ,
  /** Above the limit: hash and size are kept, the bytes are not. */
  TOO_LARGE,
  /** A fault of the system stopped at least one of its lists; it is tried again, by itself and when it is sent again. */
  FAILED
}
