package org.kervan.targeting;

/** What a field speaks of; terms on one kind of evidence do not support each other. */
enum Evidence {
  /** Nationality, sex and age, and residence, which stands for nationality too often. */
  PERSON,
  /** What everybody of a flight or of a route has in common. */
  CIRCUMSTANCE,
  BOOKING,
  CONTACT,
  ADDRESS,
  DOCUMENT,
  BAGGAGE;

  /**
   * Whether a profile may rest on it. Nationality, sex and age never suffice (Directive (EU)
   * 2016/681 Article 6(4), Charter Article 21), and the flight taken says nothing of the person.
   */
  boolean suffices() {
    return this != PERSON && this != CIRCUMSTANCE;
  }
}
