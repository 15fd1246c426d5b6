package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;
import static org.kervan.border.Samples.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.database.DatabaseAddress;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageKind;
import org.kervan.messages.habit.SenderProfiles;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

@PlatformTest
class IntakeIT {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String ADULT = "ATT+2++F'DTM+329:19780509:102'";

  @Autowired private Intake intake;
  @Autowired private Messages messages;
  @Autowired private KeptMessages keptMessages;
  @Autowired private Flights flights;
  @Autowired private Travellers travellers;
  @Autowired private AuditTrail audit;
  @Autowired private DatabaseAddress owner;
  @Autowired private Rolls rolls;
  @Autowired private FlightScreening screening;
  @Autowired private PlatformTransactionManager transactions;

  private Receipt receive(String text) throws IOException {
    return intake.receive(Channel.INBOX, "test.edi", stream(text), null);
  }

  private List<KnownTraveller> roll(Receipt receipt) {
    return travellers.on(flight(receipt));
  }

  private UUID flight(Receipt receipt) {
    return java.util.Objects.requireNonNull(
        messages.lists(receipt.message().id()).getFirst().flight());
  }

  private List<String> presences(Receipt receipt) {
    return roll(receipt).stream()
        .map(t -> t.reported().name().surname() + " " + t.presence())
        .sorted()
        .toList();
  }

  @Test
  void keepsBytesFlightTravellersAndAnAuditEntry() throws IOException {
    var receipt = receive(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1", ADULT).text());
    assertThat(receipt.message().state()).isEqualTo(MessageState.APPLIED);
    assertThat(receipt.alreadyKnown()).isFalse();
    assertThat(receipt.message().travellers()).isEqualTo(1);
    assertThat(presences(receipt)).containsExactly("YILDIZ LISTED");
    assertThat(flights.flight(flight(receipt)).travellers()).isEqualTo(1);
    assertThat(audit.about(AuditSubject.message(receipt.message().id())))
        .extracting(AuditEntry::act)
        .containsExactly(Act.MESSAGE_RECEIVED);
  }

  @Test
  void changesNothingForTheSameBytes() throws IOException {
    String text = paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1", ADULT).text();
    var first = receive(text);
    var before = roll(first);
    var again = receive(text);
    assertThat(again.alreadyKnown()).isTrue();
    assertThat(again.message().id()).isEqualTo(first.message().id());
    assertThat(roll(first)).isEqualTo(before);
    assertThat(travellers.events(before.getFirst().id())).hasSize(1);
  }

  @Test
  void updatesWhomALaterListNamesAndMarksWhomItDoesNot() throws IOException {
    String number = flightNumber();
    receive(
        paxlst(number)
            .passenger("YILDIZ:DERIN", "1", ADULT, "RFF+SEA:1A'")
            .passenger("ATES:KAYA", "2", ADULT)
            .text());
    var later =
        receive(
            paxlst(number)
                .preparedAt("0700")
                .passenger("YILDIZ:DERIN", "1", ADULT, "RFF+SEA:2B'")
                .text());
    assertThat(presences(later)).containsExactly("ATES NOT_ON_LATEST_LIST", "YILDIZ LISTED");
    var yildiz = named(later, "YILDIZ");
    assertThat(yildiz.reported().seat()).isEqualTo("2B");
    assertThat(yildiz.source().message()).isEqualTo(later.message().id());
    assertThat(travellers.events(yildiz.id()))
        .extracting(event -> event.kind() + " " + event.detail())
        .containsExactly("REPORTED ", "CHANGED SEAT");
    assertThat(flights.flight(flight(later)).travellers()).isEqualTo(1);
  }

  private KnownTraveller named(Receipt receipt, String surname) {
    return roll(receipt).stream()
        .filter(t -> t.reported().name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void addsFromAnOlderListOnlyWhomNobodyKnew() throws IOException {
    String number = flightNumber();
    receive(
        paxlst(number)
            .preparedAt("0700")
            .passenger("YILDIZ:DERIN", "1", ADULT, "RFF+SEA:2B'")
            .text());
    var older =
        receive(
            paxlst(number)
                .passenger("YILDIZ:DERIN", "1", ADULT, "RFF+SEA:1A'")
                .passenger("ATES:KAYA", "2", ADULT)
                .text());
    assertThat(messages.lists(older.message().id()).getFirst().outcome())
        .isEqualTo(ListOutcome.OLDER_THAN_KNOWN);
    assertThat(presences(older)).containsExactly("ATES LISTED", "YILDIZ LISTED");
    assertThat(named(older, "YILDIZ").reported().seat()).isEqualTo("2B");
  }

  @Test
  void addsUpWholeListsOfOneFile() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).passenger("BULUT:NEHIR", "3").passenger("ATES:KAYA", "2").text());
    var file =
        receive(
            Samples.file(
                paxlst(number).preparedAt("0700").passenger("YILDIZ:DERIN", "1"),
                paxlst(number).preparedAt("0700").passenger("ATES:KAYA", "2")));
    List<String> expected = List.of("ATES LISTED", "BULUT NOT_ON_LATEST_LIST", "YILDIZ LISTED");
    assertThat(presences(file)).isEqualTo(expected);
    receive(paxlst(number).preparedAt("0700").passenger("ATES:KAYA", "2").text());
    assertThat(presences(file)).isEqualTo(expected);
  }

  @Test
  void marksAbsentOnlyWhomTheSameSenderReportedLast() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).passenger("ATES:KAYA", "2").passenger("YILDIZ:DERIN", "1").text());
    var other =
        receive(
            paxlst(number)
                .preparedAt("0700")
                .passenger("YILDIZ:DERIN", "1")
                .text()
                .replace("+TK+TRGTB+", "+AGENT+TRGTB+"));
    assertThat(presences(other)).containsExactly("ATES LISTED", "YILDIZ LISTED");
    receive(Samples.flightMessage(number, "BULUT NEHIR FL").replace("T06:00:00<", "T07:30:00<"));
    assertThat(presences(other)).containsExactly("ATES LISTED", "BULUT LISTED", "YILDIZ LISTED");
    receive(paxlst(number).preparedAt("0800").passenger("GUNES:NAZ", "4").text());
    assertThat(presences(other))
        .containsExactly(
            "ATES NOT_ON_LATEST_LIST", "BULUT LISTED", "GUNES LISTED", "YILDIZ LISTED");
  }

  @Test
  void marksNobodyAbsentForAPartOfASplitList() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).part(1, false).passenger("YILDIZ:DERIN", "1", ADULT).text());
    var second = receive(paxlst(number).part(2, true).passenger("ATES:KAYA", "2", ADULT).text());
    assertThat(presences(second)).containsExactly("ATES LISTED", "YILDIZ LISTED");
  }

  @Test
  void cancelsReservationsAndFlights() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2").text());
    var cancelled =
        receive(
            paxlst(number)
                .preparedAt("0610")
                .function("745+XR")
                .passenger("ATES:KAYA", "2")
                .text());
    assertThat(presences(cancelled)).containsExactly("ATES RESERVATION_CANCELLED", "YILDIZ LISTED");
    var flight = receive(paxlst(number).preparedAt("0620").function("266+XF").text());
    assertThat(flights.flight(flight(flight)).state()).isEqualTo(FlightState.CANCELLED);
    assertThat(presences(flight)).hasSize(2);
  }

  @Test
  void liftsACancellationForANewerListOnly() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).preparedAt("0620").function("266+XF").text());
    var older = receive(paxlst(number).preparedAt("0600").passenger("YILDIZ:DERIN", "1").text());
    assertThat(flights.flight(flight(older)).state()).isEqualTo(FlightState.CANCELLED);
    var newer = receive(paxlst(number).preparedAt("0700").passenger("YILDIZ:DERIN", "1").text());
    assertThat(flights.flight(flight(newer)).state()).isEqualTo(FlightState.EXPECTED);
  }

  @Test
  void listsWhomAnOlderWholeListNamesAfterAListThatWasNotWhole() throws IOException {
    String number = flightNumber();
    receive(paxlst(number).preparedAt("0700").passenger("YILDIZ:DERIN", "1", "CNT+42:3'").text());
    var older =
        receive(paxlst(number).passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2").text());
    assertThat(presences(older)).containsExactly("ATES LISTED", "YILDIZ LISTED");
  }

  @Test
  void letsAListFromTomorrowHideNobody() throws IOException {
    String number = flightNumber();
    String text = paxlst(number).passenger("YILDIZ:DERIN", "1").text();
    var future = receive(text.replace("+261122:0600+", "+20991231:0600+"));
    assertThat(future.findings())
        .extracting(Finding::code)
        .contains(FindingCode.PREPARATION_TIME_IN_FUTURE);
    var next =
        receive(paxlst(number).passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2").text());
    assertThat(presences(next)).containsExactly("ATES LISTED", "YILDIZ LISTED");
  }

  @Test
  void completesAFlightOfWhichTheDepartureWasUnread() throws IOException {
    String number = flightNumber();
    var first = receive(paxlst(number).withoutDeparture().passenger("YILDIZ:DERIN", "1").text());
    var second = receive(paxlst(number).preparedAt("0610").passenger("YILDIZ:DERIN", "1").text());
    assertThat(flight(second)).isEqualTo(flight(first));
    assertThat(flights.flight(flight(first)).departure()).isEqualTo("KIV");
  }

  @Test
  void twoMessagesForOneFlightAtTheSameTimeMakeOneFlight() throws Exception {
    String number = flightNumber();
    List<Callable<Receipt>> work =
        IntStream.range(0, 12)
            .<Callable<Receipt>>mapToObj(i -> () -> receive(concurrent(number, i)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(12)) {
      List<UUID> touched = new java.util.ArrayList<>();
      for (var future : threads.invokeAll(work)) {
        assertThat(future.get().message().state()).isEqualTo(MessageState.APPLIED);
        touched.add(flight(future.get()));
      }
      assertThat(touched).hasSize(12);
      assertThat(java.util.Set.copyOf(touched)).hasSize(1);
      assertThat(travellers.on(touched.getFirst())).hasSize(13);
    }
  }

  /** Each names somebody of its own and somebody whom all name. */
  private static String concurrent(String number, int i) {
    return paxlst(number)
        .function("745+CP")
        .passenger("YILDIZ:DERIN", "1")
        .passenger("ATES" + (char) ('A' + i) + ":KAYA", "2" + i)
        .text();
  }

  @Test
  void twoFilesWithTheSameFlightsInOppositeOrderDoNotBlockEachOther() throws Exception {
    String one = flightNumber();
    String two = flightNumber();
    List<Callable<Receipt>> work =
        IntStream.range(0, 8)
            .<Callable<Receipt>>mapToObj(
                i -> () -> receive(twoFlights(i % 2 == 0 ? one : two, i % 2 == 0 ? two : one, i)))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var future : threads.invokeAll(work)) {
        assertThat(future.get().message().state()).isEqualTo(MessageState.APPLIED);
      }
    }
  }

  private static String twoFlights(String first, String second, int i) {
    return Samples.file(
        paxlst(first).passenger("YILDIZ:DERIN", "1" + i),
        paxlst(second).passenger("ATES:KAYA", "2" + i));
  }

  @Test
  void readsAfterACrashWhatWasOnlyStored() throws IOException {
    UUID id = stored(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text());
    intake.resume();
    var read = messages.find(id).orElseThrow();
    assertThat(read.state()).isEqualTo(MessageState.APPLIED);
    assertThat(read.travellers()).isEqualTo(1);
    assertThat(messages.unread()).doesNotContain(id);
  }

  /** A file of which only the first transaction was committed. */
  private UUID stored(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var received = ReceivedBytes.read(new java.io.ByteArrayInputStream(bytes), 1 << 20);
    var message =
        new ReceivedMessage(
            UUID.randomUUID(),
            received.sha256(),
            received.size(),
            Channel.INBOX,
            "crash.edi",
            "inbox",
            java.time.Instant.EPOCH,
            MessageState.RECEIVED,
            null,
            0,
            0,
            0);
    assertThat(messages.add(message, bytes)).isTrue();
    return message.id();
  }

  /** The fault is a constraint that nobody expects; the second list of the file runs into it. */
  @Test
  void losesNothingToAFaultAndTriesAgainWhenTheFileComesAgain() throws Exception {
    String text =
        Samples.file(
            paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1"),
            paxlst(flightNumber()).passenger("FAULTY:DERIN", "1"),
            paxlst(flightNumber()).passenger("ATES:KAYA", "1"));
    asOwner(
        """
        alter table border_traveller add constraint border_test_fault
          check (reported -> 'name' ->> 'surname' <> 'FAULTY')
        """);
    try {
      var receipt = receive(text);
      assertThat(receipt.message().state()).isEqualTo(MessageState.FAILED);
      assertThat(receipt.message().incident()).hasSize(8);
      assertThat(messages.lists(receipt.message().id()))
          .extracting(AppliedList::outcome)
          .containsExactly(ListOutcome.APPLIED, ListOutcome.FAILED, ListOutcome.APPLIED);
    } finally {
      asOwner("alter table border_traveller drop constraint border_test_fault");
    }
    var again = receive(text);
    assertThat(again.message().state()).isEqualTo(MessageState.APPLIED);
    assertThat(again.alreadyKnown()).isFalse();
    assertThat(presences(again)).containsExactly("YILDIZ LISTED");
  }

  /** 54000, program limit exceeded, is the answer to an index row that is too long. */
  @Test
  void countsALimitOfTheDatabaseAsAFaultThatDoesNotPass() throws Exception {
    try (var _ = new SurnameFault(owner, "POISON", "54000")) {
      var receipt = receive(paxlst(flightNumber()).passenger("POISON:DERIN", "1").text());
      assertThat(receipt.message().state()).isEqualTo(MessageState.FAILED);
      assertThat(receipt.message().incident()).hasSize(8);
    }
  }

  @Test
  void readsTheOtherMessagesWhereOneCannotBeReadNow() throws Exception {
    var hindered = stored(paxlst(flightNumber()).passenger("POISON:DERIN", "1").text());
    var next = stored(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text());
    try (var _ = new SurnameFault(owner, "POISON", "57000")) {
      intake.resume();
      assertThat(state(hindered)).isEqualTo(MessageState.RECEIVED);
      assertThat(state(next)).isEqualTo(MessageState.APPLIED);
    }
    intake.resume();
    assertThat(state(hindered)).isEqualTo(MessageState.APPLIED);
  }

  @Test
  void triesAFaultAgainAfterAWhileButNotForEver() throws Exception {
    String text = paxlst(flightNumber()).passenger("POISON:DERIN", "1").text();
    Receipt receipt;
    try (var _ = new SurnameFault(owner, "POISON", "54000")) {
      receipt = receive(text);
      intake.resume();
    }
    UUID id = receipt.message().id();
    String past = "update border_message set processed_at = processed_at - interval '11 minutes'";
    assertThat(messages.unread()).doesNotContain(id);
    asOwner(past + ", attempts = 3 where id = '" + id + "'");
    assertThat(messages.unread()).doesNotContain(id);
    asOwner("update border_message set attempts = 2 where id = '" + id + "'");
    intake.resume();
    assertThat(state(id)).isEqualTo(MessageState.APPLIED);
  }

  /** What cannot be noted of a list costs that list, and neither the others nor the file. */
  @Test
  void losesOneListToAFaultInItsOwnNote() throws Exception {
    String text =
        Samples.file(
            paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1"),
            paxlst(flightNumber()).passenger("ATES:KAYA", "1"),
            paxlst(flightNumber()).passenger("YILDIZ:DENIZ", "1"));
    asOwner(
        """
        alter table border_passenger_list add constraint border_test_note
          check (message_number <> 2 or outcome = 'FAILED') not valid
        """);
    try {
      var receipt = receive(text);
      assertThat(messages.lists(receipt.message().id()))
          .extracting(AppliedList::outcome)
          .containsExactly(ListOutcome.APPLIED, ListOutcome.FAILED, ListOutcome.APPLIED);
    } finally {
      asOwner("alter table border_passenger_list drop constraint border_test_note");
    }
  }

  /** As where memory or stack do not suffice: the error comes out of its transaction. */
  @Test
  void marksAFileThatEndsInAnError() throws IOException {
    UUID id = stored(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text());
    var first = new AtomicBoolean(true);
    var failing =
        new PlatformTransactionManager() {
          @Override
          public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return transactions.getTransaction(definition);
          }

          @Override
          public void commit(TransactionStatus status) {
            if (!status.hasSavepoint() && first.getAndSet(false)) {
              transactions.rollback(status);
              throw new StackOverflowError("test");
            }
            transactions.commit(status);
          }

          @Override
          public void rollback(TransactionStatus status) {
            transactions.rollback(status);
          }
        };
    reading(new SenderHabits(SenderProfiles.NONE), failing).read(id);
    assertThat(state(id)).isEqualTo(MessageState.FAILED);
  }

  private MessageReading reading(SenderHabits habits, PlatformTransactionManager with) {
    return new MessageReading(habits, messages, keptMessages, flights, rolls, screening, with);
  }

  @Test
  void takesTheHabitsOfSendersIntoAccount(@TempDir Path reference) throws IOException {
    String text = paxlst(flightNumber()).passenger("YILDIZ/DERIN", "1").text();
    Files.writeString(
        reference.resolve("senders.csv"),
        """
        sender,carrier,release,expects_release,expects_years,unknown_sex,given_names,titles,whole_name,document_codes,document_number
        TK,,,,,,,,slash,,
        """);
    UUID id = stored(text);
    reading(new SenderHabits(reference), transactions).read(id);
    UUID flight = messages.lists(id).getFirst().flight();
    assertThat(travellers.on(java.util.Objects.requireNonNull(flight)))
        .extracting(t -> t.reported().name().display())
        .containsExactly("YILDIZ, DERIN");
  }

  @Test
  void knowsNoHabitsWhereTheTableIsAbsent(@TempDir Path reference) {
    assertThat(new SenderHabits(reference).profiles()).isSameAs(SenderProfiles.NONE);
  }

  @Test
  void appliesNoListOfMorePeopleThanAnyFlightHas() throws IOException {
    var list = paxlst(flightNumber());
    for (int i = 0; i <= 5_000; i++) {
      list.passenger("YILDIZ:DERIN", "" + i);
    }
    var receipt = receive(list.text());
    assertThat(receipt.message().state().name()).isEqualTo("NOT_APPLIED");
    assertThat(receipt.findings())
        .filteredOn(finding -> finding.code().name().equals("TOO_MANY_TRAVELLERS"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).isEqualTo("5001 > 5000"));
    assertThat(messages.lists(receipt.message().id()).getFirst().flight()).isNull();
  }

  @Test
  void saysThatOnlyAPartOfTheFileNamedAFlight() throws IOException {
    String whole =
        Samples.file(
            paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1"),
            paxlst(flightNumber()).passenger("ATES:KAYA", "1"));
    int second = whole.indexOf("TDT", whole.indexOf("TDT") + 1);
    String text =
        whole.substring(0, second)
            + "TDT+20'"
            + whole.substring(second).replaceFirst("TDT[^']*'", "");
    var receipt = receive(text);
    assertThat(receipt.message().state().name()).isEqualTo("PARTLY_APPLIED");
    assertThat(receipt.findings())
        .filteredOn(finding -> finding.code().name().equals("FLIGHT_UNIDENTIFIED"))
        .extracting(Finding::messageNumber)
        .containsExactly(2);
  }

  private MessageState state(UUID message) {
    return messages.find(message).orElseThrow().state();
  }

  private void asOwner(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void keepsAMessageThatNamesNoFlight() throws IOException {
    var receipt =
        receive(
            "UNB+UNOA:4+TK+TRGTB+261122:0600+1'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'NAD+FL+++YILDIZ:NAMELESSFLIGHT'UNT+4+1'UNZ+1+1'");
    var list = messages.lists(receipt.message().id()).getFirst();
    assertThat(list.outcome()).isEqualTo(ListOutcome.NO_FLIGHT);
    assertThat(list.travellers()).isEqualTo(1);
    assertThat(receipt.message().state().name()).isEqualTo("NOT_APPLIED");
    assertThat(receipt.findings())
        .extracting(finding -> finding.code().name())
        .contains("FLIGHT_UNIDENTIFIED");
  }

  @Test
  void answersAnEmptyFile() throws IOException {
    var receipt = receive("");
    assertThat(receipt.message().state()).isEqualTo(MessageState.NOTHING_READ);
    assertThat(receipt.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.EMPTY_FILE);
  }

  @Test
  void answersABinaryFile() throws IOException {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    var receipt =
        intake.receive(Channel.HTTP, "x\0y.png", new java.io.ByteArrayInputStream(png), null);
    assertThat(receipt.message().state()).isEqualTo(MessageState.NOTHING_READ);
    assertThat(receipt.message().fileName()).isEqualTo("x y.png");
    assertThat(receipt.findings()).extracting(Finding::code).contains(FindingCode.NOT_EDIFACT);
  }

  @Test
  void readsWhatHalfAMessageHolds() throws IOException {
    String whole =
        paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").passenger("ATES:KAYA", "2").text();
    var receipt = receive(whole.substring(0, whole.indexOf("ATES")));
    assertThat(receipt.message().state()).isEqualTo(MessageState.APPLIED);
    assertThat(receipt.findings()).extracting(Finding::code).contains(FindingCode.MESSAGE_CUT_OFF);
    assertThat(presences(receipt)).contains("YILDIZ LISTED");
  }

  @Test
  void readsPastAnUnknownSegment() throws IOException {
    var receipt = receive(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1", "XYZ+1'").text());
    assertThat(receipt.findings())
        .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_SEGMENT)
        .singleElement()
        .satisfies(finding -> assertThat(finding.text()).startsWith("XYZ"));
    assertThat(presences(receipt)).containsExactly("YILDIZ LISTED");
  }

  @Test
  void keepsATravellerWithoutASurname() throws IOException {
    var receipt = receive(paxlst(flightNumber()).passenger(":DERIN", "1").text());
    assertThat(receipt.findings())
        .extracting(Finding::code)
        .containsAnyOf(FindingCode.SURNAME_MISSING, FindingCode.NAME_MISSING);
    assertThat(roll(receipt)).hasSize(1);
  }

  @Test
  void keepsANameWithACharacterThatTheDatabaseHasNoPlaceFor() throws IOException {
    var receipt = receive(paxlst(flightNumber()).passenger("YIL\0DIZ:DERIN", "1").text());
    assertThat(receipt.message().state()).isEqualTo(MessageState.APPLIED);
    assertThat(roll(receipt)).hasSize(1);
  }

  @Test
  void refusesTwoHundredMegabytesWithoutHoldingThem() throws IOException {
    long size = 200L << 20;
    var receipt = intake.receive(Channel.HTTP, "large.edi", Samples.zeros(size), null);
    assertThat(receipt.message().state()).isEqualTo(MessageState.TOO_LARGE);
    assertThat(receipt.message().size()).isEqualTo(size);
    assertThat(receipt.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.FILE_TOO_LARGE);
    var again = intake.receive(Channel.HTTP, "large.edi", Samples.zeros(size), null);
    assertThat(again.alreadyKnown()).isTrue();
  }

  @Test
  void keepsBookingsAndComparesNobodyInThem() throws IOException {
    String number = flightNumber();
    var receipt = receive(Samples.pnrgov(number));
    assertThat(receipt.message().state()).isEqualTo(MessageState.KEPT);
    assertThat(messages.lists(receipt.message().id())).isEmpty();
    assertThat(keptMessages.in(receipt.message().id()))
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.kind()).isEqualTo(MessageKind.PNRGOV);
          assertThat(kept.designator()).isEqualTo("TK" + number);
          assertThat(kept.entries()).isEqualTo(1);
          assertThat(kept.travellers()).isEqualTo(2);
        });
    assertThat(flights.find(new FlightKey("TK", number, "KIV", DAY, "IST", DAY))).isEmpty();
  }

  @Test
  void keepsAnAnswerWithHowManyItAnswers() throws IOException {
    var receipt = receive(Samples.cusres(flightNumber()));
    assertThat(receipt.message().state()).isEqualTo(MessageState.KEPT);
    assertThat(keptMessages.in(receipt.message().id()))
        .extracting(KeptMessage::kind, KeptMessage::entries)
        .containsExactly(tuple(MessageKind.CUSRES, 2));
  }

  @Test
  void keepsTheSameBookingsOnce() throws IOException {
    String bookings = Samples.pnrgov(flightNumber());
    var first = receive(bookings);
    assertThat(receive(bookings).alreadyKnown()).isTrue();
    assertThat(keptMessages.in(first.message().id())).hasSize(1);
  }

  @Test
  void appliesAFlightMessageLikeAPassengerList() throws IOException {
    var receipt =
        receive(Samples.flightMessage(flightNumber(), "ŞENGÜL ÇİĞDEM FL", "KAPTAN ALİ FM"));
    assertThat(receipt.message().state()).isEqualTo(MessageState.APPLIED);
    assertThat(messages.lists(receipt.message().id()))
        .extracting(AppliedList::kind, AppliedList::function)
        .containsExactly(
            tuple(MessageKind.FLIGHT_MESSAGE, ListFunction.PASSENGERS),
            tuple(MessageKind.FLIGHT_MESSAGE, ListFunction.CREW));
    assertThat(presences(receipt)).containsExactly("KAPTAN LISTED", "ŞENGÜL LISTED");
    assertThat(named(receipt, "KAPTAN").crew()).isTrue();
  }

  /** The three lists of the message carry one number. */
  @Test
  void leavesAFlightOpenForWhoIsNotOnBoardByAFlightMessage() throws IOException {
    String number = flightNumber();
    var receipt =
        receive(
            Samples.flightMessage(number, "BULUT NEHIR FL", "YILDIZ DERIN FL", "KAPTAN ALI FM")
                .replaceFirst("<Traveller>", "<Traveller NoShow=\"true\">"));
    assertThat(messages.lists(receipt.message().id()))
        .extracting(list -> list.source().number(), AppliedList::function)
        .containsExactly(
            tuple(1, ListFunction.PASSENGERS),
            tuple(1, ListFunction.CREW),
            tuple(1, ListFunction.CLOSE_NOT_ON_BOARD));
    assertThat(presences(receipt))
        .containsExactly("BULUT NOT_ON_BOARD", "KAPTAN LISTED", "YILDIZ LISTED");
    assertThat(flights.flight(flight(receipt)).state()).isEqualTo(FlightState.EXPECTED);
    receive(
        paxlst(number)
            .preparedAt("0610")
            .function("266+CLNB")
            .passenger("BULUT:NEHIR", "1")
            .text());
    assertThat(flights.flight(flight(receipt)).state()).isEqualTo(FlightState.CLOSED);
  }

  @Test
  void doublesNobodyWhomTwoReceiversAreTold() throws IOException {
    String number = flightNumber();
    var first = receive(paxlst(number).passenger("YILDIZ:DERIN", "1", ADULT).text());
    receive(
        paxlst(number).passenger("YILDIZ:DERIN", "77", ADULT).text().replace("+TRGTB+", "+TRKOM+"));
    receive(Samples.flightMessage(number, "YILDIZ DERIN FL"));
    assertThat(presences(first)).containsExactly("YILDIZ LISTED");
    assertThat(travellers.events(roll(first).getFirst().id()))
        .extracting(TravellerEvent::kind)
        .containsOnlyOnce(TravellerEvent.Kind.REPORTED);
  }
}
