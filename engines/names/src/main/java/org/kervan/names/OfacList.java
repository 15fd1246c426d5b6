package org.kervan.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.names.CsvLines.Line;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/**
 * The OFAC list. Neither file has a header; {@code -0-} stands for an empty field; weak aliases are
 * not marked in {@code alt.csv}, so every alias counts as good.
 */
final class OfacList {

  private static final int SDN_COLUMNS = 12;
  private static final int ALT_COLUMNS = 5;
  private static final String EMPTY = "-0-";

  private final ReadingInProgress reading = new ReadingInProgress();
  private final Set<String> entities = new HashSet<>();
  private final List<Line> strays = new ArrayList<>();

  ListReading read(byte[] sdn, byte[] alt) {
    var entries = CsvLines.of(sdn);
    if (entries.stream().noneMatch(line -> isRow(line, SDN_COLUMNS))) {
      return ReadingInProgress.notThisList(entries.isEmpty() ? "" : entries.getFirst().text());
    }
    entries.forEach(this::readEntry);
    var aliases = CsvLines.of(alt);
    if (aliases.stream().noneMatch(line -> isRow(line, ALT_COLUMNS))) {
      reading.find(
          ListFindingCode.NOT_THIS_LIST,
          "alt line 1",
          aliases.isEmpty() ? "" : aliases.getFirst().text());
    } else {
      aliases.forEach(this::readAlias);
    }
    reportStrays();
    return reading.done(null);
  }

  private void readEntry(Line line) {
    var place = "sdn line " + line.number();
    if (!isRow(line, SDN_COLUMNS)) {
      reading.find(ListFindingCode.ROW_UNREADABLE, place, line.text());
      return;
    }
    var id = line.fields().getFirst();
    if (!field(line, 2).equals("individual")) {
      entities.add(id);
      reading.passOverEntity();
      return;
    }
    var name = field(line, 1);
    if (name.isEmpty()) {
      reading.find(ListFindingCode.NAME_MISSING, place, line.text());
      return;
    }
    reportReplacedCharacters(line, place);
    var remarks = OfacRemarks.of(field(line, 11));
    remarks
        .datesNotUnderstood()
        .forEach(date -> reading.find(ListFindingCode.DATE_NOT_UNDERSTOOD, place, date));
    reading.add(
        new ListedPerson(
            id,
            List.of(new ListedName(name, Quality.PRIMARY)),
            remarks.birthDates(),
            remarks.sexes(),
            remarks.nationalities(),
            remarks.documentNumbers(),
            field(line, 3),
            remarks.text()),
        place);
  }

  private void readAlias(Line line) {
    var place = "alt line " + line.number();
    if (!isRow(line, ALT_COLUMNS)) {
      reading.find(ListFindingCode.ROW_UNREADABLE, place, line.text());
      return;
    }
    var id = line.fields().getFirst();
    var person = reading.person(id);
    var alias = field(line, 3);
    if (person == null) {
      if (!entities.contains(id)) {
        strays.add(line);
      }
    } else if (alias.isEmpty()) {
      reading.find(ListFindingCode.NAME_MISSING, place, line.text());
    } else {
      reportReplacedCharacters(line, place);
      var names = new ArrayList<>(person.names());
      names.add(new ListedName(alias, Quality.GOOD));
      reading.replace(person.withNames(names));
    }
  }

  /** One finding for all: the files are of different days, and then there are thousands. */
  private void reportStrays() {
    if (!strays.isEmpty()) {
      reading.find(
          ListFindingCode.ALIAS_WITHOUT_ENTRY,
          "alt line " + strays.getFirst().number(),
          strays.size() + " from here on, first: " + strays.getFirst().text());
    }
  }

  private void reportReplacedCharacters(Line line, String place) {
    if (line.hasReplacedCharacter()) {
      reading.find(ListFindingCode.NOT_UTF_8, place, line.text());
    }
  }

  private static boolean isRow(Line line, int columns) {
    return line.fields().size() == columns && line.fields().getFirst().matches("\\d{1,9}");
  }

  private static String field(Line line, int column) {
    var text = line.fields().get(column).strip();
    return text.equals(EMPTY) ? "" : text;
  }
}
