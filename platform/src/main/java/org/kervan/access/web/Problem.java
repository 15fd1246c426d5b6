package org.kervan.access.web;

import java.time.Duration;
import org.springframework.http.HttpStatus;

/**
 * Why a step of signing in did not succeed.
 *
 * @param left how many of the kind's unit to wait; 0 where there is nothing to wait for
 */
public record Problem(Kind kind, long left) {

  /** Which words to say it with. */
  public enum Kind {
    REFUSED,
    WAIT_SECONDS,
    WAIT_MINUTES
  }

  static Problem refused() {
    return new Problem(Kind.REFUSED, 0);
  }

  /** Rounded up, so that who waits as long as told is not refused again. */
  static Problem wait(Duration left) {
    long seconds = left.toSeconds() + 1;
    return seconds <= 120
        ? new Problem(Kind.WAIT_SECONDS, seconds)
        : new Problem(Kind.WAIT_MINUTES, (seconds + 59) / 60);
  }

  HttpStatus status() {
    return kind == Kind.REFUSED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.TOO_MANY_REQUESTS;
  }
}
