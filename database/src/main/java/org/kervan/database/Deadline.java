package org.kervan.database;

import java.io.IOException;
import java.time.Duration;

/** The end of a bounded wait. */
record Deadline(long nanos) {
  private static final long POLL_MILLIS = 5;

  /** What is waited for. */
  interface Condition {
    boolean holds() throws IOException;
  }

  static Deadline in(Duration bound) {
    return new Deadline(System.nanoTime() + bound.toNanos());
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }

  /** Waits until the condition holds; false if the time was over first. */
  boolean await(Condition condition) throws IOException, InterruptedException {
    while (!condition.holds()) {
      if (left().isZero()) {
        return false;
      }
      Thread.sleep(POLL_MILLIS);
    }
    return true;
  }
}
