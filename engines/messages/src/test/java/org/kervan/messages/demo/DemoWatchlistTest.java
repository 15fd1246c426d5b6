package org.kervan.messages.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code reference/demo/watchlist.csv}, whose invented persons the demonstration day plays. */
class DemoWatchlistTest {

  @Test
  void has40InventedPersonsInTheAgreedForm() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../../reference/demo/watchlist.csv"));
    assertThat(lines.getFirst())
        .isEqualTo("id,names,birth,sex,nationality,document,programme,remarks");
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    assertThat(rows).hasSize(40).allMatch(row -> row.length == 8);
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row[1]).noneMatch(String::isBlank);
    assertThat(rows)
        .extracting(row -> row[2])
        .allMatch(birth -> birth.matches("\\d{4}(-\\d\\d){0,2}|~\\d{4}|\\d{4}\\.\\.\\d{4}"));
    assertThat(rows).extracting(row -> row[3]).allMatch(sex -> sex.matches("[MF]"));
    assertThat(rows).extracting(row -> row[4]).allMatch(country -> country.matches("[A-Z]{3}"));
  }
}
