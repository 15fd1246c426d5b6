package org.kervan.border;

/** The way on which a carrier's file came in. */
public enum Channel {
  INBOX,
  HTTP
}
