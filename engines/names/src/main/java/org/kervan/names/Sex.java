package org.kervan.names;

/** Sex as a list or a document gives it; never evidence alone. */
public enum Sex {
  FEMALE,
  MALE,
  UNSPECIFIED
}
