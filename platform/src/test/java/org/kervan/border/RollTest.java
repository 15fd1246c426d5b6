package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.border.Samples.paxlst;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kervan.border.Samples.PaxlstText;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PassengerList;

class RollTest {
  private static final ListSource SOURCE = new ListSource(new UUID(0, 1), 1);

  private static PassengerList list(PaxlstText text) {
    return list(text.text());
  }

  private static PassengerList list(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return MessageFileReader.read(bytes).passengerLists().getFirst();
  }

  private static List<KnownTraveller> roll(PaxlstText... texts) {
    return roll(Arrays.stream(texts).map(RollTest::list).toArray(PassengerList[]::new));
  }

  private static List<KnownTraveller> roll(PassengerList... lists) {
    List<KnownTraveller> known = new ArrayList<>();
    for (PassengerList list : lists) {
      for (RollChange change : Roll.changes(List.copyOf(known), list, SOURCE, null, ids(known))) {
        known.removeIf(k -> k.id().equals(change.after().id()));
        known.add(change.after());
      }
    }
    return known;
  }

  private static Set<UUID> ids(List<KnownTraveller> roll) {
    return roll.stream().map(KnownTraveller::id).collect(Collectors.toSet());
  }

  private static List<String> presences(List<KnownTraveller> roll) {
    return roll.stream()
        .map(t -> t.reported().name().surname() + " " + t.presence())
        .sorted()
        .toList();
  }

  private static List<String> seats(List<KnownTraveller> roll) {
    return roll.stream()
        .map(t -> t.reported().name().surname() + " " + t.reported().seat())
        .sorted()
        .toList();
  }

  private static final String PASSPORT = "DOC+P:110:111+B1234567'LOC+91+MDA'";

  @Test
  void knowsSomebodyByTheDocumentWhereTheReferenceIsNew() {
    assertThat(
            seats(
                roll(
                    paxlst("1").passenger("YILDIZ:DERIN", "1", PASSPORT),
                    paxlst("1").passenger("YILDIZ:DERYA", "9", "RFF+SEA:1A'", PASSPORT))))
        .containsExactly("YILDIZ 1A");
  }

  @Test
  void knowsSomebodyByNameAndBirthDateWhereNothingElseIsGiven() {
    assertThat(
            seats(
                roll(
                    paxlst("1").passenger("YILDIZ:DERIN", "", "DTM+329:19780509:102'"),
                    paxlst("1").passenger("YILDIZ:DERIN", "", "DTM+329:19780509:102'RFF+SEA:1A'"))))
        .containsExactly("YILDIZ 1A");
  }

  @Test
  void keepsTwoPeopleOfOneNameApartByTheirBirthDates() {
    assertThat(
            roll(
                paxlst("1")
                    .passenger("YILDIZ:DERIN", "", "DTM+329:19780509:102'")
                    .passenger("YILDIZ:DERIN", "", "DTM+329:20080509:102'")))
        .hasSize(2);
  }

  @Test
  void takesNobodyByAWeakerTraitWhomAStrongerOneClaims() {
    var roll =
        roll(
            paxlst("1").passenger("YILDIZ:DERIN", "1").passenger("YILDIZ:DERIN", "2"),
            paxlst("1")
                .function("745+CP")
                .passenger("YILDIZ:DERIN", "", "RFF+SEA:9Z'")
                .passenger("YILDIZ:DERIN", "1", "RFF+SEA:1A'"));
    assertThat(roll).hasSize(2);
    assertThat(roll)
        .filteredOn(t -> t.reported().uniqueReference().equals("1"))
        .singleElement()
        .satisfies(t -> assertThat(t.reported().seat()).isEqualTo("1A"));
  }

  @Test
  void marksNobodyAbsentForAListFromWhichSomebodyCouldNotBeRead() {
    var roll =
        roll(
            paxlst("1").passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2"),
            paxlst("1").preparedAt("0700").passenger("YILDIZ:DERIN", "1", "CNT+42:2'"));
    assertThat(roll).allMatch(t -> t.presence() == Presence.LISTED);
  }

  @Test
  void saysWhoIsOnBoard() {
    var roll =
        roll(
            paxlst("1").passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2"),
            paxlst("1").function("266+CLOB").passenger("YILDIZ:DERIN", "1"),
            paxlst("1").function("266+CLNB").passenger("ATES:KAYA", "2"));
    assertThat(roll)
        .extracting(KnownTraveller::presence)
        .containsExactlyInAnyOrder(Presence.ON_BOARD, Presence.NOT_ON_BOARD);
  }

  private static PaxlstText three() {
    return paxlst("1")
        .preparedAt("0700")
        .passenger("YILDIZ:DERIN", "1")
        .passenger("ATES:KAYA", "2")
        .passenger("BULUT:NEHIR", "3");
  }

  private static List<Presence> presencesAfter(String second) {
    return roll(list(three().preparedAt("0600")), list(second)).stream()
        .map(KnownTraveller::presence)
        .toList();
  }

  @Test
  void marksNobodyAbsentForAListThatBreaksOff() {
    String whole = three().text();
    assertThat(presencesAfter(whole.substring(0, whole.indexOf("ATES"))))
        .containsOnly(Presence.LISTED);
    assertThat(presencesAfter(whole.substring(0, whole.indexOf("NAD+FL+++BULUT"))))
        .containsOnly(Presence.LISTED);
  }

  @Test
  void marksNobodyAbsentForAListThatLostASegment() {
    String whole = three().text();
    List<String> damaged =
        List.of(
            whole.replace("RFF+ABO:1'NAD", "RFF+ABO:1NAD"),
            whole.replace("RFF+ABO:2'NAD", "RFF+ABO:2?'NAD"),
            whole.replace("NAD+FL+++ATES", "NAD+FX+++ATES"),
            whole.replace("NAD+FL+++ATES", "NAX+FL+++ATES"),
            whole.replace("NAD+FL+++ATES", "NAD+FL+++" + "A".repeat(70_000)));
    assertThat(damaged)
        .allSatisfy(text -> {
          assertThat(text).isNotEqualTo(whole);
          assertThat(presencesAfter(text)).doesNotContain(Presence.NOT_ON_LATEST_LIST);
        });
  }

  private static final String BORN_1978 = "DTM+329:19780509:102'";
  private static final String BORN_2015 = "DTM+329:20150101:102'";

  /** Who keeps which record: the surname and given name before and after, by record. */
  private static List<String> records(PaxlstText first, PaxlstText second) {
    List<KnownTraveller> before = roll(first);
    List<KnownTraveller> after = new ArrayList<>(before);
    for (RollChange change : Roll.changes(before, list(second), SOURCE, null, ids(before))) {
      after.removeIf(k -> k.id().equals(change.after().id()));
      after.add(change.after());
    }
    return after.stream()
        .map(k ->
            before.stream()
                    .filter(b -> b.id().equals(k.id()))
                    .map(b -> b.reported().name().display())
                    .findFirst()
                    .orElse("")
                + " > "
                + k.reported().name().display())
        .sorted()
        .toList();
  }

  @Test
  void givesNobodyTheRecordOfAnotherWhereReferencesAreNumberedAnew() {
    assertThat(
            records(
                paxlst("1")
                    .passenger("YILDIZ:DERIN", "1", BORN_1978)
                    .passenger("ATES:KAYA", "2", BORN_2015),
                paxlst("1")
                    .preparedAt("0700")
                    .passenger("ATES:KAYA", "1", BORN_2015)
                    .passenger("BULUT:NEHIR", "2")
                    .passenger("YILDIZ:DERIN", "3", BORN_1978)))
        .containsExactly(
            " > BULUT, NEHIR", "ATES, KAYA > ATES, KAYA", "YILDIZ, DERIN > YILDIZ, DERIN");
    assertThat(
            records(
                paxlst("1").passenger("YILDIZ:DERIN", "1", BORN_1978, PASSPORT),
                paxlst("1")
                    .preparedAt("0700")
                    .passenger("ATES:KAYA", "1", BORN_2015, "DOC+P:110:111+Z9'")))
        .containsExactly(" > ATES, KAYA", "YILDIZ, DERIN > YILDIZ, DERIN");
  }

  @Test
  void keepsMotherAndChildOnOnePassportApart() {
    assertThat(
            records(
                paxlst("1")
                    .passenger("YILDIZ:DERIN", "", BORN_1978, PASSPORT)
                    .passenger("YILDIZ:UMUT", "", BORN_2015, PASSPORT),
                paxlst("1")
                    .preparedAt("0700")
                    .passenger("YILDIZ:UMUT", "", BORN_2015, PASSPORT)
                    .passenger("YILDIZ:DERIN", "", BORN_1978, PASSPORT)))
        .containsExactly("YILDIZ, DERIN > YILDIZ, DERIN", "YILDIZ, UMUT > YILDIZ, UMUT");
  }

  @Test
  void takesAPlaceholderForADocumentNumberForNobodysOwn() {
    String none = "DOC+P:110:111+NONE'";
    assertThat(
            records(
                paxlst("1").passenger("YILDIZ:DERIN", "", BORN_1978, none),
                paxlst("1").preparedAt("0700").passenger("ATES:KAYA", "", BORN_2015, none)))
        .containsExactly(" > ATES, KAYA", "YILDIZ, DERIN > YILDIZ, DERIN");
    assertThat(
            records(
                paxlst("1").passenger("YILDIZ:DERIN", "", none).passenger("ATES:KAYA", "", none),
                paxlst("1").preparedAt("0700").passenger("ATES:KAYAHAN", "", none)))
        .containsExactly(
            " > ATES, KAYAHAN", "ATES, KAYA > ATES, KAYA", "YILDIZ, DERIN > YILDIZ, DERIN");
  }

  @Test
  void keepsSomebodyWhoseBirthDateWasCorrected() {
    assertThat(
            records(
                paxlst("1").passenger("YILDIZ:DERIN", "1", BORN_1978),
                paxlst("1").preparedAt("0700").passenger("YILDIZ:DERIN", "1", BORN_2015)))
        .containsExactly("YILDIZ, DERIN > YILDIZ, DERIN");
  }

  @Test
  void findsWhomAClosingMessageNamesByReferenceOnly() {
    var roll =
        roll(
            paxlst("1").passenger("YILDIZ:DERIN", "1", BORN_1978).passenger("ATES:KAYA", "2"),
            paxlst("1").function("266+CLOB").passenger("", "1"));
    assertThat(roll)
        .extracting(KnownTraveller::presence)
        .containsExactlyInAnyOrder(Presence.ON_BOARD, Presence.LISTED);
  }

  @Test
  void keepsAPassengerOnTheCrewsListThroughANewPassengerList() {
    var roll =
        roll(
            paxlst("1").function("250").passenger("ATES:KAYA", "9"),
            paxlst("1").preparedAt("0700").passenger("YILDIZ:DERIN", "1"));
    assertThat(roll).hasSize(2).allMatch(t -> t.presence() == Presence.LISTED);
    var without =
        roll(
            paxlst("1").function("250").passenger("ATES:KAYA", "9").passenger("BULUT:NEHIR", "8"),
            paxlst("1").preparedAt("0700").function("250").passenger("BULUT:NEHIR", "8"));
    assertThat(without)
        .extracting(KnownTraveller::presence)
        .containsExactlyInAnyOrder(Presence.LISTED, Presence.NOT_ON_LATEST_LIST);
  }

  @Test
  void followsTheListThatNamedSomebodyLast() {
    var roll =
        roll(
            paxlst("1").passenger("ATES:KAYA", "9").passenger("YILDIZ:DERIN", "1"),
            paxlst("1").preparedAt("0610").function("250").passenger("ATES:KAYA", "9"),
            paxlst("1").preparedAt("0620").passenger("YILDIZ:DERIN", "1"));
    assertThat(roll).allMatch(t -> t.presence() == Presence.LISTED);
  }

  @Test
  void listsWhomOnlyALateListNames() {
    var late = list(paxlst("1").preparedAt("0100").passenger("YILDIZ:DERIN", "1"));
    var newest = LocalDateTime.parse("2026-11-22T23:00");
    assertThat(Roll.changes(List.of(), late, SOURCE, newest, Set.of()))
        .singleElement()
        .satisfies(change -> assertThat(change.after().presence()).isEqualTo(Presence.LISTED));
  }

  @Test
  void addsUpTheListsOfOneTime() {
    assertThat(
            presences(
                roll(
                    paxlst("1").passenger("ATES:KAYA", "1"),
                    paxlst("1").passenger("YILDIZ:DERIN", "2"),
                    paxlst("1").passenger("ATES:KAYA", "1"))))
        .containsExactly("ATES LISTED", "YILDIZ LISTED");
  }

  @Test
  void replacesTheGroupByAStrictlyNewerListOnly() {
    var at0700 = list(paxlst("1").preparedAt("0700").passenger("YILDIZ:DERIN", "1"));
    assertThat(Roll.replacesTheGroup(at0700, LocalDateTime.parse("2026-11-22T06:59"))).isTrue();
    assertThat(Roll.replacesTheGroup(at0700, LocalDateTime.parse("2026-11-22T07:00"))).isFalse();
    assertThat(Roll.replacesTheGroup(at0700, LocalDateTime.parse("2026-11-22T07:01"))).isFalse();
  }

  @Test
  void marksNobodyAbsentWhereATimeIsMissing() {
    var timed = list(paxlst("1").passenger("ATES:KAYA", "1"));
    var untimed =
        list(paxlst("1").passenger("YILDIZ:DERIN", "2").text().replace("261122:0600", "X:Y"));
    assertThat(untimed.header().preparedAt()).isNull();
    assertThat(Roll.replacesTheGroup(untimed, timed.header().preparedAt())).isFalse();
    assertThat(Roll.replacesTheGroup(untimed, null)).isFalse();
    assertThat(presences(roll(timed, untimed))).containsExactly("ATES LISTED", "YILDIZ LISTED");
    assertThat(presences(roll(untimed, timed))).containsExactly("ATES LISTED", "YILDIZ LISTED");
  }

  @Test
  void marksNobodyAbsentWhomAnotherSenderReportedLast() {
    var known = roll(paxlst("1").passenger("ATES:KAYA", "1"));
    var newer = list(paxlst("1").preparedAt("0700").passenger("YILDIZ:DERIN", "2"));
    assertThat(Roll.changes(known, newer, SOURCE, null, ids(known)))
        .extracting(change -> change.after().presence())
        .containsExactly(Presence.LISTED, Presence.NOT_ON_LATEST_LIST);
    assertThat(Roll.changes(known, newer, SOURCE, null, Set.of()))
        .extracting(change -> change.after().presence())
        .containsExactly(Presence.LISTED);
  }

  @Test
  void replacesTheGroupOnlyByAWholeListFromWhichEverybodyWasRead() {
    assertThat(Roll.replacesTheGroup(list(three()), null)).isTrue();
    assertThat(Roll.replacesTheGroup(list(three().part(2, true)), null)).isFalse();
    assertThat(
            Roll.replacesTheGroup(
                list(paxlst("1").passenger("YILDIZ:DERIN", "1", "CNT+42:3'")), null))
        .isFalse();
  }
}
