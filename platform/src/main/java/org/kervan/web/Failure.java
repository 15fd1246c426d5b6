package org.kervan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What an error page tells.
 *
 * @param incident number under which a fault of ours is in the log; null for other failures
 */
public record Failure(Kind kind, @Nullable String incident) {

  /** The kinds of failure that have words of their own. */
  public enum Kind {
    BAD_REQUEST,
    NOT_SIGNED_IN,
    FORM_OUT_OF_DATE,
    NOT_FOUND,
    NOT_THIS_WAY,
    TOO_LARGE,
    FAULT;

    static Kind of(HttpStatus status) {
      return switch (status) {
        case UNAUTHORIZED -> NOT_SIGNED_IN;
        case FORBIDDEN -> FORM_OUT_OF_DATE;
        case NOT_FOUND -> NOT_FOUND;
        case METHOD_NOT_ALLOWED -> NOT_THIS_WAY;
        case CONTENT_TOO_LARGE -> TOO_LARGE;
        default -> status.is4xxClientError() ? BAD_REQUEST : FAULT;
      };
    }
  }
}
