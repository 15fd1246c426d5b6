package org.kervan.names;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV line by line, so that a broken quote costs its own line and not the rest of the file;
 * no field of the lists read here spans lines.
 */
final class CsvLines {

  private static final String DOS_END_OF_FILE = "\u001a";

  private CsvLines() {}

  /**
   * @param number from 1
   * @param fields empty where the line is not CSV
   */
  record Line(int number, String text, List<String> fields) {

    boolean hasReplacedCharacter() {
      return Utf8.isDamaged(text);
    }
  }

  /** Every line that is not blank. */
  static List<Line> of(byte[] csv) {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (String line : Utf8.text(csv).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.equals(DOS_END_OF_FILE)) {
        lines.add(new Line(number, line, fields(line)));
      }
    }
    return lines;
  }

  private static List<String> fields(String line) {
    try {
      var records = CsvReader.builder().ofCsvRecord(line).stream().toList();
      return records.size() == 1 ? records.getFirst().getFields() : List.of();
    } catch (CsvParseException broken) {
      return List.of();
    }
  }
}
