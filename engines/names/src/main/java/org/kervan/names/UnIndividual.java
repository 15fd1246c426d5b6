package org.kervan.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/** An {@code INDIVIDUAL} of the UN list. */
final class UnIndividual {

  private final UnElement element;
  private final ReadingInProgress reading;

  private UnIndividual(UnElement element, ReadingInProgress reading) {
    this.element = element;
    this.reading = reading;
  }

  static void read(UnElement element, ReadingInProgress reading) {
    new UnIndividual(element, reading).read();
  }

  private void read() {
    var id = element.text("REFERENCE_NUMBER");
    var names = names();
    if (id.isEmpty()) {
      reading.find(ListFindingCode.ID_MISSING, place(element), names.toString());
    } else if (names.isEmpty()) {
      reading.find(ListFindingCode.NAME_MISSING, place(element), id);
    } else {
      if (Utf8.isDamaged(names.toString())) {
        reading.find(ListFindingCode.NOT_UTF_8, place(element), id);
      }
      reading.add(
          new ListedPerson(
              id,
              names,
              birthDates(),
              sexes(),
              values("NATIONALITY", "VALUE"),
              values("INDIVIDUAL_DOCUMENT", "NUMBER"),
              element.text("UN_LIST_TYPE"),
              element.text("COMMENTS1")),
          place(element));
    }
  }

  /** The parts joined, the name in its own script, and the aliases; an alias may hold several. */
  private List<ListedName> names() {
    var names = new ArrayList<ListedName>();
    var primary =
        Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
            .map(element::text)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    if (!primary.isEmpty()) {
      names.add(new ListedName(primary, Quality.PRIMARY));
    }
    var original = element.text("NAME_ORIGINAL_SCRIPT");
    if (!original.isEmpty()) {
      names.add(new ListedName(original, Quality.GOOD));
    }
    element
        .all("INDIVIDUAL_ALIAS")
        .forEach(alias -> {
          var quality = alias.text("QUALITY").equals("Low") ? Quality.LOW : Quality.GOOD;
          Arrays.stream(alias.text("ALIAS_NAME").split(";"))
              .map(String::strip)
              .filter(name -> !name.isEmpty())
              .forEach(name -> names.add(new ListedName(name, quality)));
        });
    return names;
  }

  private List<BirthDate> birthDates() {
    var dates = new ArrayList<BirthDate>();
    element.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> add(dates, birth, findDate(birth)));
    element
        .all("INDIVIDUAL_ALIAS")
        .flatMap(alias -> alias.all("DATE_OF_BIRTH"))
        .forEach(birth -> add(dates, birth, BirthDateText.findIso(birth.text())));
    return dates.stream().distinct().toList();
  }

  /** An element that is empty but for its type says that no date is known. */
  private void add(List<BirthDate> dates, UnElement birth, Optional<BirthDate> date) {
    date.ifPresent(dates::add);
    var said =
        birth.children().stream()
            .filter(child -> !child.name().equals("TYPE_OF_DATE"))
            .map(UnElement::text)
            .collect(Collectors.joining(" ", birth.text(), ""));
    if (date.isEmpty() && !said.isBlank()) {
      reading.find(ListFindingCode.DATE_NOT_UNDERSTOOD, place(birth), said);
    }
  }

  private static Optional<BirthDate> findDate(UnElement birth) {
    var date = birth.text("DATE").isEmpty() ? birth.text("YEAR") : birth.text("DATE");
    return switch (birth.text("TYPE_OF_DATE")) {
      case "APPROXIMATELY" -> BirthDateText.findIso("~" + date);
      case "BETWEEN" ->
          BirthDateText.findIso(birth.text("FROM_YEAR") + ".." + birth.text("TO_YEAR"));
      default -> BirthDateText.findIso(date);
    };
  }

  private List<Sex> sexes() {
    var sexes = new ArrayList<Sex>();
    element
        .all("GENDER")
        .filter(gender -> !gender.text().isEmpty())
        .forEach(gender -> {
          switch (gender.text()) {
            case "Male" -> sexes.add(Sex.MALE);
            case "Female" -> sexes.add(Sex.FEMALE);
            default ->
                reading.find(ListFindingCode.SEX_NOT_UNDERSTOOD, place(gender), gender.text());
          }
        });
    return sexes;
  }

  private List<String> values(String childName, String grandchildName) {
    return element
        .all(childName)
        .flatMap(child -> child.all(grandchildName))
        .map(UnElement::text)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  private static String place(UnElement element) {
    return "line " + element.line();
  }
}
