package org.kervan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.names.ListedPerson.ListedName;
import org.kervan.names.ListedPerson.Quality;

class WatchlistReaderTest {

  private static String individual(String content) {
    return "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09Z\"><INDIVIDUALS>\n<INDIVIDUAL>"
        + content
        + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
  }

  @Test
  void readsEveryPersonOfTheUnList() {
    var reading = Samples.un(Samples.list("un/UN_consolidated.xml"));
    assertThat(reading.persons()).hasSize(730);
    assertThat(reading.listDate()).isEqualTo(LocalDate.of(2026, 2, 27));
    assertThat(reading.findings())
        .filteredOn(f -> f.code() == ListFindingCode.ENTITIES_PASSED_OVER)
        .extracting(ListFinding::text)
        .containsExactly("273");
  }

  @Test
  void readsEveryPersonOfTheOfacList() {
    var reading = Samples.ofac(Samples.list("ofac/sdn.csv"), Samples.list("ofac/alt.csv"));
    assertThat(reading.persons()).hasSize(3845);
    assertThat(reading.persons()).flatExtracting(ListedPerson::names).hasSize(8902);
    assertThat(reading.findings())
        .extracting(ListFinding::code)
        .doesNotContain(ListFindingCode.ROW_UNREADABLE, ListFindingCode.DATE_NOT_UNDERSTOOD);
  }

  @Test
  void readsTheFieldsOfAUnIndividual() {
    var reading =
        Samples.un(
            individual(
                """
                <FIRST_NAME>TESTAN</FIRST_NAME><SECOND_NAME>DEMOVIC</SECOND_NAME>
                <THIRD_NAME>na</THIRD_NAME><UN_LIST_TYPE>Test</UN_LIST_TYPE>
                <REFERENCE_NUMBER>TSi.001</REFERENCE_NUMBER><GENDER>Male</GENDER>
                <NATIONALITY><VALUE>Jordan</VALUE></NATIONALITY>
                <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Dem; Tes</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1985</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1984-03-02</DATE></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1983</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1980</FROM_YEAR><TO_YEAR>1982</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>
                <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>T0000001</NUMBER></INDIVIDUAL_DOCUMENT>
                """));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.persons())
        .containsExactly(
            new ListedPerson(
                "TSi.001",
                List.of(
                    new ListedName("TESTAN DEMOVIC", Quality.PRIMARY),
                    new ListedName("Dem", Quality.LOW),
                    new ListedName("Tes", Quality.LOW)),
                List.of(
                    new BirthDate.Partial(1985, null),
                    Samples.born("1984-03-02"),
                    new BirthDate.Approximate(1983),
                    new BirthDate.Between(1980, 1982)),
                List.of(Sex.MALE),
                List.of("Jordan"),
                List.of("T0000001"),
                "Test",
                ""));
  }

  @Test
  void keepsAPersonWhoseDateOfBirthCannotBeUnderstood() {
    var reading =
        Samples.un(
            individual(
                "<FIRST_NAME>A</FIRST_NAME><REFERENCE_NUMBER>T1</REFERENCE_NUMBER>\n"
                    + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>"
                    + "<NOTE>in summer</NOTE></INDIVIDUAL_DATE_OF_BIRTH>"));
    assertThat(reading.persons()).hasSize(1);
    assertThat(reading.findings())
        .containsExactly(
            new ListFinding(ListFindingCode.DATE_NOT_UNDERSTOOD, "line 3", "in summer"));
  }

  @Test
  void readsTheRemarksOfAnOfacEntry() {
    var reading =
        Samples.ofac(
            """
            7,"DEMOVIC, Testan","individual","TST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 12 Jan 1962; alt. DOB 1963; alt. DOB circa 1960; alt. DOB 1958 to 1961; alt. DOB Feb 1964; POB Amman; nationality Jordan; Gender Male; Passport A1234567 (Iran) issued 01 Jan 2001; National ID No. 99-88."
            8,"TEST LINES","vessel","TST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            """,
            "7,1,\"aka\",\"DEMO, Tes\",-0- \n8,2,\"aka\",\"LINES\",-0- \n\u001a");
    assertThat(reading.persons())
        .singleElement()
        .satisfies(person -> {
          assertThat(person.names())
              .containsExactly(
                  new ListedName("DEMOVIC, Testan", Quality.PRIMARY),
                  new ListedName("DEMO, Tes", Quality.GOOD));
          assertThat(person.birthDates())
              .containsExactly(
                  Samples.born("1962-01-12"),
                  new BirthDate.Partial(1963, null),
                  new BirthDate.Approximate(1960),
                  new BirthDate.Between(1958, 1961),
                  new BirthDate.Partial(1964, 2));
          assertThat(person.sexes()).containsExactly(Sex.MALE);
          assertThat(person.nationalities()).containsExactly("Jordan");
          assertThat(person.documentNumbers()).containsExactly("A1234567", "99-88");
        });
    assertThat(reading.findings())
        .containsExactly(new ListFinding(ListFindingCode.ENTITIES_PASSED_OVER, "file", "1"));
  }

  @Test
  void readsAnOwnList() {
    var reading =
        Samples.own(
            "K1,Testan Demoviç;Tes Demo,1978-05-09,M,TUR,U123456;U99,case 7,\"a, b\"",
            "K2,Ayşe Örnek,~1978,F,,,,",
            "K3,Deneme,1970..1975,,,,,");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.persons())
        .extracting(ListedPerson::entryId)
        .containsExactly("K1", "K2", "K3");
    assertThat(reading.persons().getFirst().names())
        .extracting(ListedName::quality)
        .containsExactly(Quality.PRIMARY, Quality.GOOD);
    assertThat(reading.persons().getFirst().remarks()).isEqualTo("a, b");
    assertThat(reading.persons())
        .flatExtracting(ListedPerson::birthDates)
        .containsExactly(
            Samples.born("1978-05-09"),
            new BirthDate.Approximate(1978),
            new BirthDate.Between(1970, 1975));
  }

  @Test
  void aBrokenRowCostsOnlyItself() {
    var reading =
        Samples.own(
            "K1,Bir Kişi,1978-05-09,M,,,,",
            "K2,\"Broken \"quote,,,,,,",
            "K3,Too,few",
            ",Nobody,,,,,,",
            "K5,,,,,,,",
            "K1,Same Id,,,,,,",
            "K7,Wrong Day,1978-02-30,Q,,,,",
            "K8,İki Kişi,,,,,,");
    assertThat(reading.persons())
        .extracting(ListedPerson::entryId)
        .containsExactly("K1", "K7", "K8");
    assertThat(reading.findings())
        .extracting(finding -> finding.place() + " " + finding.code())
        .containsExactly(
            "line 3 ROW_UNREADABLE",
            "line 4 ROW_UNREADABLE",
            "line 5 ID_MISSING",
            "line 6 NAME_MISSING",
            "line 7 ID_TWICE",
            "line 8 DATE_NOT_UNDERSTOOD",
            "line 8 SEX_NOT_UNDERSTOOD");
  }

  @Test
  void saysThatAFileIsAnotherList() {
    var other = "some,other\nfile,1\n";
    for (var reading :
        List.of(
            Samples.un(other),
            Samples.un("<a/>"),
            Samples.ofac(other, other),
            Samples.own(new byte[0]))) {
      assertThat(reading.persons()).isEmpty();
      assertThat(reading.findings())
          .extracting(ListFinding::code)
          .containsExactly(ListFindingCode.NOT_THIS_LIST);
    }
  }
}
