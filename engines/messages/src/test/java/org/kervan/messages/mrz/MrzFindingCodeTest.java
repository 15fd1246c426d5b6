package org.kervan.messages.mrz;

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

class MrzFindingCodeTest {

  @ParameterizedTest
  @EnumSource
  void everyFindingExplainsItself(MrzFindingCode code) {
    assertThat(code.sentence()).isNotBlank().endsWith(".");
    assertThat(code.action()).isNotBlank().endsWith(".");
    assertThat(code.source()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOfARepairExplainsItself(Repair.Reason reason) {
    assertThat(reason.sentence()).isNotBlank().endsWith(".");
  }

  @Test
  void bothLanguagesHaveATextForEveryFindingAndForNothingElse() throws IOException {
    String[] keys =
        Stream.concat(
                Arrays.stream(MrzFindingCode.values())
                    .flatMap(code -> Stream.of(code + ".sentence", code + ".action")),
                Arrays.stream(Repair.Reason.values())
                    .map(reason -> "Repair." + reason + ".sentence"))
            .toArray(String[]::new);
    assertThat(texts("en").stringPropertyNames()).containsExactlyInAnyOrder(keys);
    assertThat(texts("tr").stringPropertyNames()).containsExactlyInAnyOrder(keys);
    assertThat(texts("tr").values()).allSatisfy(t -> assertThat(t.toString()).endsWith("."));
  }

  private static Properties texts(String language) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MrzFindingCode.class.getResourceAsStream("mrz_findings_" + language + ".properties"))) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    }
  }
}
