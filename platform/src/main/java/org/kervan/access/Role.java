package org.kervan.access;

import java.util.EnumSet;
import java.util.Set;

/** What an account is for, and so what it may do. */
public enum Role {
  /** Looks at flights and travellers, and decides. */
  TARGETING_OFFICER(
      Permission.SEE_FLIGHTS,
      Permission.SEE_TRAVELLERS,
      Permission.DECIDE,
      Permission.SEE_MESSAGES,
      Permission.SEE_SOURCES,
      Permission.OWN_SESSION),
  /** Keeps the system running; sees no traveller. */
  OPERATOR(
      Permission.SEE_FLIGHTS,
      Permission.SEE_MESSAGES,
      Permission.SEE_SOURCES,
      Permission.OWN_SESSION),
  /** Watches over who looked at whom, and why. */
  DATA_PROTECTION_OFFICER(Permission.SEE_AUDIT, Permission.SEE_SOURCES, Permission.OWN_SESSION),
  /** A carrier's machine that hands in messages. */
  CARRIER(Permission.SUBMIT_MESSAGES);

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<Permission> permissions;

  Role(Permission first, Permission... rest) {
    permissions = Set.copyOf(EnumSet.of(first, rest));
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
