package org.kervan.messages.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a resource of the demonstration day; lines that begin with # are remarks. */
final class DemoTable {

  private DemoTable() {}

  static List<List<String>> rows(String resource, String separator) {
    try (InputStream in =
        Objects.requireNonNull(DemoTable.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(separator, -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
