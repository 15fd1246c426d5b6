package org.kervan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

/** The search gives exactly what a comparison with every entry gives. */
class SearchMissesNothingTest {

  private static final List<String> WORDS =
      List.of(
          "Muhammad",
          "Mohamed",
          "Mehmet",
          "Ahmad",
          "Ali",
          "Al",
          "Abu",
          "Bakr",
          "Abubakr",
          "Abd",
          "Rahman",
          "Abdulrahman",
          "Özdemir",
          "Oezdemir",
          "Ozdemir",
          "Testan",
          "Testam",
          "Demovic",
          "Demovich",
          "Kim",
          "Man",
          "Chun",
          "Manchun",
          "J",
          "M",
          "Jean-Marie",
          "Jeanmarie",
          "Li",
          "Wei",
          "عمر",
          "Дмитрий",
          "Dmytro",
          "Dr",
          "bin",
          "Müller");

  private static final List<Quality> QUALITIES = List.of(Quality.values());
  private static final List<Sex> SEXES = List.of(Sex.values());

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static String name(Random random) {
    var words = new ArrayList<String>();
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      words.add(typo(any(WORDS, random), random));
    }
    return String.join(random.nextInt(6) == 0 ? ", " : " ", words);
  }

  private static String typo(String word, Random random) {
    if (random.nextInt(4) > 0) {
      return word;
    }
    int at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private static List<BirthDate> births(Random random) {
    int year = 1970 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of(new BirthDate.Exact(LocalDate.of(year, 1 + random.nextInt(2), 2)));
      case 2 -> List.of(new BirthDate.Partial(year, null));
      default -> List.of(new BirthDate.Between(year, year + 1));
    };
  }

  private static ListedPerson person(int id, Random random) {
    var names = new ArrayList<ListedName>();
    for (int count = 1 + random.nextInt(3); count > 0; count--) {
      names.add(new ListedName(name(random), any(QUALITIES, random)));
    }
    return new ListedPerson(
        "P" + id,
        names,
        births(random),
        List.of(any(SEXES, random)),
        List.of(random.nextBoolean() ? "Iran" : "Türkiye"),
        List.of("T10000" + random.nextInt(50)),
        "",
        "");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.4, 0.6, 0.8, 0.9, 1})
  void onRandomListsAndSubjects(double threshold) {
    var random = new Random(Double.hashCode(threshold));
    for (int round = 0; round < 12; round++) {
      var persons = new ArrayList<ListedPerson>();
      for (int id = random.nextInt(60); id >= 0; id--) {
        persons.add(person(id, random));
      }
      var list = Watchlist.of("TEST", persons);
      var entries = new Entries(persons);
      for (int subjects = 0; subjects < 25; subjects++) {
        var births = births(random);
        var subject =
            new Subject(
                name(random),
                List.of(name(random)),
                births.isEmpty() ? null : births.getFirst(),
                any(SEXES, random),
                List.of("TUR"),
                List.of("T10000" + random.nextInt(50)));
        var query = entries.query(subject);
        var expected =
            entries.all().stream()
                .map(entry -> Entries.match(query, entry, threshold))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .toList();
        assertThat(list.search(subject, threshold))
            .as("%s %s", subject.givenNames(), subject.surname())
            .isEqualTo(expected);
      }
    }
  }
}
