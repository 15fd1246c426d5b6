package org.kervan.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/** The list of the authority itself; the format stands at {@link WatchlistReader#readCsv}. */
final class OwnList {

  private static final List<String> HEADER =
      List.of("id", "names", "birth", "sex", "nationality", "document", "programme", "remarks");

  private final ReadingInProgress reading = new ReadingInProgress();

  ListReading read(byte[] csv) {
    var lines = CsvLines.of(csv);
    if (lines.isEmpty() || !isHeader(lines.getFirst().fields())) {
      return ReadingInProgress.notThisList(lines.isEmpty() ? "" : lines.getFirst().text());
    }
    lines.stream().skip(1).forEach(this::readRow);
    return reading.done(null);
  }

  private static boolean isHeader(List<String> fields) {
    return fields.stream()
        .map(field -> field.strip().toLowerCase(Locale.ROOT))
        .toList()
        .equals(HEADER);
  }

  private void readRow(CsvLines.Line line) {
    var place = "line " + line.number();
    var fields = line.fields().stream().map(String::strip).toList();
    if (fields.size() != HEADER.size()) {
      reading.find(ListFindingCode.ROW_UNREADABLE, place, line.text());
      return;
    }
    var names = names(fields.get(1));
    if (fields.getFirst().isEmpty()) {
      reading.find(ListFindingCode.ID_MISSING, place, line.text());
      return;
    }
    if (names.isEmpty()) {
      reading.find(ListFindingCode.NAME_MISSING, place, line.text());
      return;
    }
    if (line.hasReplacedCharacter()) {
      reading.find(ListFindingCode.NOT_UTF_8, place, line.text());
    }
    reading.add(
        new ListedPerson(
            fields.getFirst(),
            names,
            births(fields.get(2), place),
            sexes(fields.get(3), place),
            values(fields.get(4)),
            values(fields.get(5)),
            fields.get(6),
            fields.get(7)),
        place);
  }

  private static List<ListedName> names(String field) {
    var names = new ArrayList<ListedName>();
    for (String name : values(field)) {
      names.add(new ListedName(name, names.isEmpty() ? Quality.PRIMARY : Quality.GOOD));
    }
    return names;
  }

  private List<BirthDate> births(String field, String place) {
    var births = new ArrayList<BirthDate>();
    for (String text : values(field)) {
      BirthDateText.findIso(text)
          .ifPresentOrElse(
              births::add, () -> reading.find(ListFindingCode.DATE_NOT_UNDERSTOOD, place, text));
    }
    return births;
  }

  private List<Sex> sexes(String field, String place) {
    return switch (field.toUpperCase(Locale.ROOT)) {
      case "F", "FEMALE" -> List.of(Sex.FEMALE);
      case "M", "MALE" -> List.of(Sex.MALE);
      case "", "X" -> List.of();
      default -> {
        reading.find(ListFindingCode.SEX_NOT_UNDERSTOOD, place, field);
        yield List.of();
      }
    };
  }

  private static List<String> values(String field) {
    return Arrays.stream(field.split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
