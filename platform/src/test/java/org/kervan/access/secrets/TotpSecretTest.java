package org.kervan.access.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

  /** RFC 6238, appendix B, SHA-1; the last six of its eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void givesTheCodesOfTheStandard(long second, String code) {
    var secret = new TotpSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    assertThat(secret.code(Instant.ofEpochSecond(second))).isEqualTo(code);
    assertThat(secret.stepOf(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
  }

  /** RFC 4648, section 10, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void writesAndReadsBase32(String text, String digits) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(digits);
    assertThat(Base32.decode(digits)).isEqualTo(bytes);
  }

  @Test
  void readsBackWhatAnAuthenticatorShows() {
    TotpSecret secret = TotpSecret.generate();
    assertThat(TotpSecret.of(secret.base32()).bytes()).isEqualTo(secret.bytes());
    assertThat(secret.toString()).doesNotContain(secret.base32());
  }
}
