package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue {@code mrz_scenarios.txt}: lines of documents, and what the reader makes of each in
 * one line, the repairs and the findings as CODE@line/column. {@code _} is a space, {@code \xNN}
 * one byte, {@code ~} an empty line. The day of reading is 22 November 2026.
 */
class MrzScenarioTest {

  private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 22);

  record Scenario(String title, String input, String expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Scenario> scenarios() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MrzScenarioTest.class.getResourceAsStream("mrz_scenarios.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## "))
          .skip(1)
          .map(MrzScenarioTest::scenario)
          .toList()
          .stream();
    }
  }

  private static Scenario scenario(String block) {
    List<String> lines = block.lines().toList();
    String input =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith("=> ") && !line.isBlank())
            .map(line -> line.equals("~") ? "" : line)
            .collect(Collectors.joining("\n"));
    String expected =
        lines.stream()
            .filter(line -> line.startsWith("=> "))
            .map(line -> line.substring(3))
            .collect(Collectors.joining("\n"));
    return new Scenario(lines.getFirst(), input, expected);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheCatalogue(Scenario scenario) {
    assertThat(line(MrzFile.read(bytes(scenario.input()), REFERENCE)))
        .isEqualTo(scenario.expected());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheSameInATurkishLocale(Scenario scenario) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      readsTheCatalogue(scenario);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] bytes(String input) {
    byte[] utf8 = input.replace('_', ' ').getBytes(StandardCharsets.UTF_8);
    // each character of the intermediate text is one byte, so that \xNN can stand for any of them
    String latin = new String(utf8, StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      if (latin.startsWith("\\x", i)) {
        out.append((char) Integer.parseInt(latin.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.append(latin.charAt(i));
      }
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String line(MrzReading reading) {
    List<String> lines = new ArrayList<>();
    reading.documents().forEach(document -> lines.add(line(document)));
    if (!reading.findings().isEmpty()) {
      lines.add("file" + findings(reading.findings()));
    }
    return String.join("\n", lines);
  }

  private static String line(MrzDocument document) {
    MrzFields f = document.fields();
    List<String> parts = new ArrayList<>();
    parts.add(document.format() + (document.valid() ? " ok" : " no"));
    parts.add(f.documentType() + "/" + f.issuer() + "/" + f.number() + "/" + f.nationality());
    parts.add(
        f.surname()
            + f.givenNames().stream().map(name -> ", " + name).collect(Collectors.joining())
            + (document.nameTruncated() ? "…" : ""));
    parts.add(f.birthDate() + " " + f.sex() + " " + f.expiry());
    Stream.of(f.optionalData(), f.secondOptionalData())
        .filter(data -> !data.isEmpty())
        .forEach(data -> parts.add("[" + data + "]"));
    document.repairs().forEach(r -> parts.add(r.field() + " " + r.from() + "→" + r.to()));
    return String.join(" | ", parts) + findings(document.findings());
  }

  private static String findings(List<MrzFinding> findings) {
    return findings.stream()
        .map(f -> f.code() + "@" + f.line() + "/" + f.column())
        .collect(Collectors.joining(" ", " ! ", ""))
        .stripTrailing();
  }
}
