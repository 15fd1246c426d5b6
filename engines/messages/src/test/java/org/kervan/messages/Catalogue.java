package org.kervan.messages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalogue of scenarios in a text file: each begins with {@code ## } and its title, then comes
 * the input, then what is expected in lines that begin with {@code => }. A word with {@code @}
 * stands for a usual part of a message, {@code \xNN} for one byte.
 */
public final class Catalogue {

  private Catalogue() {}

  /** One scenario; prints as its title. */
  public record Scenario(String title, String input, String expected) {
    @Override
    public String toString() {
      return title;
    }

    /** The input as a file, its parts filled in. */
    public byte[] file(Map<String, String> parts) {
      String text = input;
      for (Map.Entry<String, String> part : parts.entrySet()) {
        text = text.replace(part.getKey(), part.getValue());
      }
      text = text.replaceAll("@tail(\\d+)", "UNT+$1+1'UNZ+1+1'");
      // each character of the intermediate text is one byte, so that \xNN can stand for any of them
      String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
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
  }

  public static Stream<Scenario> of(Class<?> test, String resource) throws IOException {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(resource), resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## "))
          .skip(1)
          .map(Catalogue::scenario)
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

  /** What is given under the Turkish locale, whose lower case of I is a letter of its own. */
  public static <T> T inTurkish(Supplier<T> what) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      return what.get();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The findings in one line, each as CODE@message/segment. */
  public static String line(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.code() + "@" + f.messageNumber() + "/" + f.segment())
        .collect(Collectors.joining(" ", "! ", ""))
        .strip();
  }
}
