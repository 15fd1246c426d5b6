package org.kervan.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

class WatchlistTest {

  private static List<Match> search(Subject subject, ListedPerson... persons) {
    return Watchlist.of("TEST", List.of(persons)).search(subject, Watchlist.DEFAULT_THRESHOLD);
  }

  private static boolean matches(String given, String surname, String listed) {
    return !search(Samples.traveller(given, surname), Samples.listed("1", listed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IŞIL          | ÖZDEMİR        | Isil Oezdemir
          Isil          | Oezdemir       | IŞIL ÖZDEMİR
          ışıl          | özdemir        | ISIL OZDEMIR
          Ədalət        | Məmmədov       | Adalat Mammadov
          EDALET        | MEMMEDOV       | Ədalət Məmmədov
          Jürgen        | Weiß           | WEISS, Juergen
          Demoviç       | Testan         | Testan DEMOVIC
          Abdulrahman   | Testani        | ABD AL-RAHMAN TESTANI
          Abdurrahman   | Testani        | Abdul Rahman Testani
          Mohamed       | Altestani      | MUHAMMAD AL-TESTANI
          Abubakr       | Testani        | Abu Bakr al-Testani
          Manchun       | Testkim        | TESTKIM, Man-ch'un
          Jean Marie    | Testier        | JEANMARIE TESTIER
          Дмитрий       | Тестовский     | Dmitry Testovsky
          T             | Demovicova     | Testan Demovicova
          Haji Testan   | Demovic        | DEMOVIC, Testan bin Zeyd
          Testan        | Demovitsch     | Testan Demovich
          """)
  void knowsTheSameNameUnderDefaultLocaleTurkish(String given, String surname, String listed) {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr", "TR"));
    try {
      assertThat(matches(given, surname, listed)).isTrue();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(matches(given, surname, listed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Testan        | Yazar          | Testan Demovic
          Li            | Wei            | Lu Wen
          عمر           | حسن            | Testan Demovic
          王            | 伟             | 李 明
          ''            | ''             | Testan Demovic
          Testan        | Demovic        | 金铁三
          Dr            | ''             | Mr
          """)
  void keepsDifferentNamesApart(String given, String surname, String listed) {
    assertThat(matches(given, surname, listed)).isFalse();
  }

  @Test
  void matchesADistinctiveNameThatTheListGivesNoDateFor() {
    var matches =
        search(
            Samples.traveller("Testan", "Demovic", Samples.born("1978-05-09")),
            Samples.listed("1", "Testan Demovic"),
            Samples.listed("2", "Ahmad Örnek"));
    assertThat(matches).extracting(match -> match.person().entryId()).containsExactly("1");
    assertThat(matches.getFirst().reasons())
        .containsExactly(
            new Match.Reason(ReasonCode.NAME_EQUAL, List.of("Testan Demovic", "Testan Demovic")),
            new Match.Reason(ReasonCode.BIRTH_DATE_UNKNOWN, List.of()));
  }

  @Test
  void anEqualNameWithAnEqualDateIsNearlyCertain() {
    var born = Samples.born("1978-05-09");
    var matches =
        search(
            Samples.traveller("Testan", "Demovic", born),
            Samples.listed("1", List.of(born), "Testan Demovic"));
    assertThat(matches.getFirst().score()).isGreaterThan(0.95);
  }

  @Test
  void anEqualNameWithAClearlyDifferentDateIsNoMatch() {
    assertThat(
            search(
                Samples.traveller("Testan", "Demovic", Samples.born("1978-05-09")),
                Samples.listed("1", List.of(Samples.born("1951-11-30")), "Testan Demovic")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1978-05-09, 1978-05-09, BIRTH_DATE_EQUAL",
    "1978-05-09, 1978-09-05, BIRTH_DAY_AND_MONTH_SWAPPED",
    "1978-05-09, 1978, BIRTH_YEAR_EQUAL",
    "1978-05-09, 1978-01-01, BIRTH_YEAR_EQUAL",
    "1978-05-09, ~1977, BIRTH_DATE_NEAR",
    "1978-05-09, 1970..1980, BIRTH_DATE_NEAR",
    "1978-05-09, 1978-05-19, BIRTH_DATE_DIFFERS",
  })
  void saysHowTheDatesOfBirthAgree(String subject, String listed, ReasonCode expected) {
    var person =
        Samples.listed("1", List.of(BirthDateText.findIso(listed).orElseThrow()), "Testan Demovic");
    var match =
        search(Samples.traveller("Testan", "Demovic", Samples.born(subject)), person).getFirst();
    assertThat(match.reasons()).extracting(Match.Reason::code).contains(expected);
  }

  @Test
  void aCommonGivenNameAloneIsNoMatch() {
    var persons = new ListedPerson[40];
    for (int at = 0; at < persons.length; at++) {
      persons[at] =
          Samples.listed("P" + at, "Muhammad " + "Demovic".substring(at % 4) + "x".repeat(at / 4));
    }
    persons[0] = Samples.listed("P0", "Muhammad");
    var born = Samples.born("1978-05-09");
    assertThat(search(Samples.traveller("Mohammed", "Yazarlı", born), persons)).isEmpty();
  }

  @Test
  void anEqualDocumentNumberMatchesUnderAnyName() {
    var person =
        new ListedPerson(
            "1",
            List.of(new ListedName("Testan Demovic", Quality.PRIMARY)),
            List.of(),
            List.of(Sex.MALE),
            List.of("Türkiye"),
            List.of("U 12-345678"),
            "",
            "");
    var subject =
        new Subject("Başka", List.of("Ad"), null, Sex.FEMALE, List.of("TUR"), List.of("U12345678"));
    var match = search(subject, person).getFirst();
    assertThat(match.reasons())
        .extracting(Match.Reason::code)
        .startsWith(ReasonCode.DOCUMENT_NUMBER_EQUAL)
        .contains(ReasonCode.NATIONALITY_EQUAL, ReasonCode.SEX_DIFFERS);
  }

  @Test
  void returnsEveryEntryBestFirst() {
    var born = Samples.born("1978-05-09");
    var persons = new ListedPerson[30];
    for (int at = 0; at < persons.length; at++) {
      persons[at] =
          Samples.listed("P" + at, at == 20 ? List.of(born) : List.of(), "Testan Demovic");
    }
    var matches =
        Watchlist.of("TEST", List.of(persons))
            .search(Samples.traveller("Testan", "Demovic", born), 0.5);
    assertThat(matches).hasSize(30);
    assertThat(matches.getFirst().person().entryId()).isEqualTo("P20");
    assertThat(matches).extracting(Match::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void findsEveryRealEntryUnderItsOwnNameAndDate() {
    var persons = Samples.un(Samples.list("un/UN_consolidated.xml")).persons();
    var list = Watchlist.of("UN", persons);
    for (ListedPerson person : persons) {
      var birth = person.birthDates().isEmpty() ? null : person.birthDates().getFirst();
      var subject = Samples.traveller(person.names().getFirst().text(), "", birth);
      assertThat(list.search(subject, Watchlist.DEFAULT_THRESHOLD))
          .extracting(Match::person)
          .contains(person);
    }
  }

  @Test
  void refusesAThresholdThatIsNoScore() {
    var list = Watchlist.of("TEST", List.of());
    assertThatThrownBy(() -> list.search(Samples.traveller("A", "B"), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(list.search(Samples.traveller("A", "B"), 0.8)).isEmpty();
  }
}
