package org.kervan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kervan.access.secrets.TotpSecret;

class CodeOfTheMomentTest {
  /** RFC 6238, appendix B: the ASCII digits 12345678901234567890 as secret. */
  private static final TotpSecret SECRET = TotpSecret.of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @Test
  void isTheOneOfTheStandardUntilTheStepEnds() {
    var code = CodeOfTheMoment.of(SECRET, Instant.ofEpochSecond(1_111_111_109L));

    assertThat(code.code()).isEqualTo("081804");
    assertThat(code.until()).isEqualTo(Instant.ofEpochSecond(1_111_111_110L));
    assertThat(code).hasToString("081804 until 03:58:30 Istanbul");
  }
}
