package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

  @ParameterizedTest
  @EnumSource
  void everyFindingExplainsItself(FindingCode code) {
    assertThat(code.sentence()).isNotBlank().endsWith(".");
    assertThat(code.action()).isNotBlank().endsWith(".");
    assertThat(code.source()).isNotBlank();
  }

  @Test
  void bothLanguagesHaveATextForEveryFindingAndForNothingElse() throws IOException {
    String[] keys =
        Arrays.stream(FindingCode.values())
            .flatMap(code -> Stream.of(code + ".sentence", code + ".action"))
            .toArray(String[]::new);
    assertThat(texts("en").stringPropertyNames()).containsExactlyInAnyOrder(keys);
    assertThat(texts("tr").stringPropertyNames()).containsExactlyInAnyOrder(keys);
    assertThat(texts("tr").values()).allSatisfy(t -> assertThat(t.toString()).endsWith("."));
  }

  private static Properties texts(String language) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            FindingCode.class.getResourceAsStream("findings_" + language + ".properties"))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }
}
