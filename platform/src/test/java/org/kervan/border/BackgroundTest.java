package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class BackgroundTest {
  /** A periodic task that throws is never run again, and nobody would hear of it. */
  @Test
  void goesOnAfterAnError() {
    assertThatCode(() ->
            Background.quietly(
                "testing",
                () -> {
                  throw new OutOfMemoryError("test");
                }))
        .doesNotThrowAnyException();
  }
}
