package org.kervan.border.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;
import static org.kervan.border.Samples.watchlist;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kervan.access.Accounts;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.access.Browser;
import org.kervan.access.Role;
import org.kervan.border.Channel;
import org.kervan.border.Decisions;
import org.kervan.border.Hits;
import org.kervan.border.Intake;
import org.kervan.border.KnownTraveller;
import org.kervan.border.ListFormat;
import org.kervan.border.Messages;
import org.kervan.border.Receipt;
import org.kervan.border.Samples;
import org.kervan.border.StoredHit;
import org.kervan.border.Travellers;
import org.kervan.border.Watchlists;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class PagesIT {
  private static final Pattern HIT =
      Pattern.compile("<div class=\"hit\">(.*?)</div>", Pattern.DOTALL);
  private static int next = 1;

  @Autowired private Intake intake;
  @Autowired private Messages messages;
  @Autowired private Travellers travellers;
  @Autowired private Decisions decisions;
  @Autowired private Hits hits;
  @Autowired private Watchlists watchlists;
  @Autowired private Accounts accounts;
  @Autowired private AuditTrail audit;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;

  @BeforeEach
  void loadAList() throws IOException {
    watchlists.load(
        "pages",
        ListFormat.CSV,
        List.of(watchlist(3, "P-1,KARSLI TUNCEL,1971-03-04,F,TUR,,TEST,")),
        true,
        "test");
  }

  private Browser signIn(Role role) {
    clock.forward(Duration.ofMinutes(1));
    var browser = new Browser(port, "203.0.118." + next);
    browser.signIn(accounts.create("border" + next++, "Ayla Görevli", role), clock);
    return browser;
  }

  private Receipt receive(Samples.PaxlstText list) throws IOException {
    return intake.receive(Channel.INBOX, "pages.edi", list.stream(), null);
  }

  private UUID flight(Receipt receipt) {
    return Objects.requireNonNull(messages.lists(receipt.message().id()).getFirst().flight());
  }

  private static Samples.PaxlstText withAHit(String number) {
    return paxlst(number)
        .passenger("KARSLI:TUNCEL", "1", "DTM+329:19710304:102'", "RFF+AVF:ABC123'")
        .passenger("ATES:KAYA", "2", "RFF+AVF:ABC123'");
  }

  private KnownTraveller traveller(UUID flight, String surname) {
    return travellers.on(flight).stream()
        .filter(t -> t.reported().name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private static void everyHitHasItsReason(String html) {
    Matcher hit = HIT.matcher(html);
    int found = 0;
    while (hit.find()) {
      found++;
      assertThat(hit.group(1)).containsPattern("<ul class=\"reasons\">\\s*<li>[^<]{10,}</li>");
    }
    assertThat(found).isPositive();
  }

  @Test
  void showsEveryHitWithItsReason() throws IOException {
    String number = flightNumber();
    UUID flight = flight(receive(withAHit(number)));
    Browser officer = signIn(Role.TARGETING_OFFICER);
    assertThat(officer.get("/flights?day=2026-11-22").body()).contains("TK" + number);
    everyHitHasItsReason(officer.get("/flights/" + flight).body());
    KnownTraveller karsli = traveller(flight, "KARSLI");
    String page = officer.get("/travellers/" + karsli.id()).body();
    everyHitHasItsReason(page);
    assertThat(page)
        .contains("RFF+AVF:ABC123", "NAD+FL+++KARSLI:TUNCEL", "ATES, KAYA")
        .doesNotContain("NAD+FL+++ATES:KAYA");
    assertThat(audit.about(AuditSubject.flight(flight)))
        .extracting(AuditEntry::act)
        .contains(Act.FLIGHT_READ);
    assertThat(audit.about(AuditSubject.traveller(karsli.id())))
        .extracting(AuditEntry::act)
        .contains(Act.TRAVELLER_READ);
  }

  @Test
  void speaksTurkishThroughout() throws IOException {
    UUID flight = flight(receive(withAHit(flightNumber())));
    Browser officer = signIn(Role.TARGETING_OFFICER);
    String path = "/travellers/" + traveller(flight, "KARSLI").id();
    HttpResponse<String> page =
        officer.send(officer.request(path).setHeader("Accept-Language", "tr"));
    assertThat(page.body()).contains("Kararınız", "listedeki", "Doğum tarihi aynı");
    everyHitHasItsReason(page.body());
  }

  @Test
  void leadsFromADecisionBackToTheFlight() throws IOException {
    UUID flight = flight(receive(withAHit(flightNumber())));
    UUID karsli = traveller(flight, "KARSLI").id();
    Browser officer = signIn(Role.TARGETING_OFFICER);
    String page = officer.get("/travellers/" + karsli).body();
    var answer = noConcern(officer, karsli, page);
    assertThat(answer.statusCode()).isEqualTo(302);
    String back = officer.get("/flights/" + flight + "?decided=" + karsli).body();
    assertThat(back)
        .contains("Decision recorded: KARSLI, TUNCEL, No concern.", "No undecided hit is left");
    assertThat(officer.get("/travellers/" + karsli).body()).contains("Namensake; papers seen");
  }

  private static Samples.PaxlstText withoutBirthDate(String number) {
    return paxlst(number).passenger("KARSLI:TUNCEL", "1").preparedAt("0600");
  }

  private static Samples.PaxlstText withBirthDate(String number) {
    return paxlst(number)
        .passenger("KARSLI:TUNCEL", "1", "DTM+329:19710304:102'")
        .preparedAt("0700");
  }

  private static HttpResponse<String> noConcern(Browser officer, UUID traveller, String page) {
    Matcher hit = Pattern.compile("name=\"hit\" value=\"([^\"]+)\"").matcher(page);
    assertThat(hit.find()).isTrue();
    return officer.post(
        "/travellers/" + traveller + "/decisions",
        Map.of(
            "decision",
            "NO_CONCERN",
            "reason",
            "Namensake; papers seen",
            "seen",
            "0",
            "hit",
            hit.group(1)));
  }

  private List<StoredHit> undecided(UUID traveller) {
    return hits.of(traveller).stream().filter(StoredHit::isUndecided).toList();
  }

  @Test
  void settlesNoHitThatChangedAfterThePageWasShown() throws IOException {
    String number = flightNumber();
    UUID karsli = traveller(flight(receive(withoutBirthDate(number))), "KARSLI").id();
    Browser officer = signIn(Role.TARGETING_OFFICER);
    String page = officer.get("/travellers/" + karsli).body();
    receive(withBirthDate(number));
    var answer = noConcern(officer, karsli, page);
    assertThat(decisions.about(karsli)).hasSize(1);
    assertThat(undecided(karsli)).hasSize(1);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/travellers/" + karsli);
    assertThat(officer.get("/travellers/" + karsli).body())
        .contains("Not every hit is settled by this decision");
  }

  @Test
  void keepsWhatTheOfficerDecidedOnAndAsksAgainWhenItSaysSomethingElse() throws IOException {
    String number = flightNumber();
    UUID karsli = traveller(flight(receive(withoutBirthDate(number))), "KARSLI").id();
    Browser officer = signIn(Role.TARGETING_OFFICER);
    String page = officer.get("/travellers/" + karsli).body();
    noConcern(officer, karsli, page);
    assertThat(undecided(karsli)).isEmpty();
    String saw = hits.of(karsli).getFirst().hit().reasons().getFirst().en();
    receive(withBirthDate(number));
    assertThat(undecided(karsli)).hasSize(1);
    String now = officer.get("/travellers/" + karsli).body();
    assertThat(now.substring(now.indexOf("What happened so far"))).contains(saw);
  }

  @Test
  void keepsADecisionWhenOnlyTheVersionOfTheListChanges() throws IOException {
    String number = flightNumber();
    UUID karsli = traveller(flight(receive(withBirthDate(number))), "KARSLI").id();
    Browser officer = signIn(Role.TARGETING_OFFICER);
    String page = officer.get("/travellers/" + karsli).body();
    String before = hits.of(karsli).getFirst().hit().version();
    watchlists.load(
        "pages",
        ListFormat.CSV,
        List.of(watchlist(4, "P-1,KARSLI TUNCEL,1971-03-04,F,TUR,,TEST,")),
        true,
        "test");
    receive(withBirthDate(number).preparedAt("0800"));
    assertThat(hits.of(karsli).getFirst().hit().version()).isNotEqualTo(before);
    noConcern(officer, karsli, page);
    assertThat(undecided(karsli)).isEmpty();
    loadAList();
    receive(withBirthDate(number).preparedAt("0900"));
    assertThat(hits.of(karsli).getFirst().hit().version()).isEqualTo(before);
    assertThat(undecided(karsli)).isEmpty();
  }

  @Test
  void keepsTheTypedReasonWhenSomebodyElseDecided() throws IOException {
    UUID flight = flight(receive(withAHit(flightNumber())));
    UUID karsli = traveller(flight, "KARSLI").id();
    String path = "/travellers/" + karsli + "/decisions";
    signIn(Role.TARGETING_OFFICER)
        .post(path, Map.of("decision", "SECOND_LINE", "reason", "first reason", "seen", "0"));
    var answer =
        signIn(Role.TARGETING_OFFICER)
            .post(path, Map.of("decision", "NO_CONCERN", "reason", "second reason", "seen", "0"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("first reason", "second reason", "Nothing was recorded");
    assertThat(decisions.about(karsli)).hasSize(1);
  }

  @Test
  void asksForAReason() throws IOException {
    UUID flight = flight(receive(withAHit(flightNumber())));
    UUID karsli = traveller(flight, "KARSLI").id();
    var answer =
        signIn(Role.TARGETING_OFFICER)
            .post(
                "/travellers/" + karsli + "/decisions",
                Map.of("decision", "NO_CONCERN", "reason", " ", "seen", "0"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(decisions.about(karsli)).isEmpty();
  }

  @Test
  void escapesWhatCarriersSend() throws IOException {
    String script = "<script>alert(1)</script>";
    UUID flight =
        flight(
            receive(
                paxlst(flightNumber())
                    .passenger(script + ":DERIN", "1", "RFF+SEA:\"><b>'", "COM+<i>:EM'")));
    Browser officer = signIn(Role.TARGETING_OFFICER);
    for (String path :
        List.of(
            "/flights/" + flight,
            "/travellers/" + travellers.on(flight).getFirst().id(),
            "/flights/" + flight + "?find=%3Cscript%3Ealert(1)")) {
      String page = officer.get(path).body();
      assertThat(page).doesNotContain("<script>alert", "\"><b>", "<i>");
    }
  }

  @Test
  void showsFindingsWithTheirPlaceAndHidesTheirTextFromTheOperator() throws IOException {
    var receipt = receive(paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1", "XYZ+SECRET'"));
    String path = "/messages/" + receipt.message().id();
    assertThat(signIn(Role.TARGETING_OFFICER).get(path).body())
        .contains("XYZ+SECRET", "message 1, segment");
    assertThat(signIn(Role.OPERATOR).get(path).body())
        .contains("message 1, segment")
        .doesNotContain("XYZ+SECRET");
    assertThat(audit.about(AuditSubject.message(receipt.message().id())))
        .extracting(AuditEntry::act)
        .contains(Act.MESSAGE_READ);
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    Browser officer = signIn(Role.TARGETING_OFFICER);
    for (String page : List.of("/flights/", "/travellers/", "/messages/")) {
      assertThat(officer.get(page + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void showsSourcesAndHowToForceARefusedList() throws IOException {
    watchlists.load("forced", ListFormat.CSV, List.of(watchlist(10)), false, "test");
    watchlists.load("forced", ListFormat.CSV, List.of(watchlist(2)), false, "test");
    assertThat(signIn(Role.OPERATOR).get("/sources").body())
        .contains("The list shrank from 10 to 2 persons", "./kervan list load forced=FILE --force");
  }

  @Test
  void answersACarrierInItsOwnTerms() {
    String token = accounts.createCarrier("carrier" + next++);
    var carrier = new Browser(port, "203.0.118." + next++);
    String text = paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1", "XYZ+1'").text();
    assertThat(send(carrier, token, text))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(201))
        .satisfies(answer ->
            assertThat(answer.body())
                .contains(
                    "\"state\":\"APPLIED\"",
                    "\"lists\":1",
                    "\"travellers\":1",
                    "UNKNOWN_SEGMENT",
                    "\"segment\":"));
    assertThat(send(carrier, token, text).statusCode()).isEqualTo(200);
    assertThat(send(carrier, token, "nothing of the kind").statusCode()).isEqualTo(422);
    assertThat(send(carrier, "wrong", text).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> send(Browser carrier, String token, String text) {
    return carrier.send(
        carrier
            .request("/intake/passenger-lists?file=a%20b.edi")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(text)));
  }
}
