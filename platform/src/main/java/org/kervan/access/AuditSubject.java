package org.kervan.access;

import java.util.UUID;

/**
 * What an act was about.
 *
 * @param kind {@code traveller}, {@code flight}, {@code message}, {@code watchlist}, {@code
 *     profile}, {@code account} or {@code page}
 * @param id the identifier in its own module; never a name or other personal data
 */
public record AuditSubject(String kind, String id) {

  public static AuditSubject traveller(UUID id) {
    return new AuditSubject("traveller", id.toString());
  }

  public static AuditSubject flight(UUID id) {
    return new AuditSubject("flight", id.toString());
  }

  public static AuditSubject message(UUID id) {
    return new AuditSubject("message", id.toString());
  }

  public static AuditSubject account(UUID id) {
    return new AuditSubject("account", id.toString());
  }

  /** The path pattern of a page, such as {@code /flights/{id}}. */
  public static AuditSubject page(String pattern) {
    return new AuditSubject("page", pattern);
  }
}
