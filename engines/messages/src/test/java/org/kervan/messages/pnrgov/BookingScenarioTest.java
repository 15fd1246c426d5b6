package org.kervan.messages.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.messages.MessageFileReader;

/**
 * The catalogue {@code bookings.txt}: what senders of PNRGOV send, and what the reader makes of it.
 * {@code @head} and {@code @tail} stand for the usual beginning and end of a message.
 */
class BookingScenarioTest {

  private static final String HEAD =
      "UNB+IATA:1+TK+TRGTB+261121:0600+1'UNH+1+PNRGOV:16:1:IA+TK77/261122'MSG+:22'ORG+TK:IST'"
          + "TVL+221126:0800:221126:0930+KIV+IST+TK+0077'EQN+1'";

  record Scenario(String title, String input, String expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Scenario> scenarios() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BookingScenarioTest.class.getResourceAsStream("bookings.txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ", -1))
          .skip(1)
          .map(BookingScenarioTest::scenario)
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
    assertThat(BookingLine.of(MessageFileReader.read(bytes(scenario.input()))))
        .isEqualTo(scenario.expected());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheSameInATurkishLocale(Scenario scenario) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(BookingLine.of(MessageFileReader.read(bytes(scenario.input()))))
          .isEqualTo(scenario.expected());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbersItsScenarios() throws IOException {
    List<String> titles = scenarios().map(Scenario::title).toList();
    assertThat(titles).hasSizeGreaterThanOrEqualTo(35);
    for (int i = 0; i < titles.size(); i++) {
      assertThat(titles.get(i)).startsWith(String.format(Locale.ROOT, "%02d ", i + 1));
    }
  }

  static byte[] bytes(String input) {
    String text = input.replace("@head", HEAD);
    int tail = text.indexOf("@tail");
    if (tail >= 0) {
      String message = text.substring(text.indexOf("UNH"), tail);
      long segments = message.chars().filter(c -> c == '\'').count() + 1;
      text = text.replace("@tail", "UNT+" + segments + "+1'UNZ+1+1'");
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
