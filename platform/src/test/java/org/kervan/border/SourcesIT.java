package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;
import static org.kervan.border.Samples.watchlist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;
import org.kervan.access.AuditSubject;
import org.kervan.access.AuditTrail;
import org.kervan.border.SourceVersion.State;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class SourcesIT {
  @Autowired private Watchlists watchlists;
  @Autowired private Profiles profiles;
  @Autowired private SourceVersions versions;
  @Autowired private FlightScreening screening;
  @Autowired private Intake intake;
  @Autowired private Messages messages;
  @Autowired private Hits hits;
  @Autowired private AuditTrail audit;
  @Autowired private TransactionTemplate transaction;

  private ListLoad load(String code, byte[] csv, boolean force) throws IOException {
    return watchlists.load(code, ListFormat.CSV, List.of(csv), force, "test");
  }

  @AfterEach
  void withdrawEverything() {
    transaction.executeWithoutResult(
        _ -> versions.inForce().forEach(v -> versions.end(v.kind(), v.code(), State.WITHDRAWN)));
  }

  @Test
  void refusesAListThatShrankByHalfAndTakesItWhenForced() throws IOException {
    load("shrinks", watchlist(10), false);
    var half = load("shrinks", watchlist(5), false);
    assertThat(half).isEqualTo(new ListLoad.Refused("SHRINKS", ListLoad.Why.FELL_BY_HALF, 5, 10));
    assertThat(load("shrinks", watchlist(5), false)).isEqualTo(half);
    assertThat(versions.inForce(Hit.Kind.WATCHLIST, "SHRINKS").orElseThrow().entries())
        .isEqualTo(10);
    assertThat(versions.refused()).extracting(SourceVersion::code).containsOnlyOnce("SHRINKS");
    assertThat(load("shrinks", watchlist(5), true)).isInstanceOf(ListLoad.Loaded.class);
    assertThat(versions.refused()).extracting(SourceVersion::code).doesNotContain("SHRINKS");
    assertThat(audit.about(new AuditSubject("watchlist", "SHRINKS")))
        .extracting(AuditEntry::act)
        .containsExactly(Act.WATCHLIST_LOADED, Act.WATCHLIST_REFUSED, Act.WATCHLIST_LOADED);
  }

  @Test
  void takesAListThatLostFewerThanHalf() throws IOException {
    load("loses", watchlist(10), false);
    assertThat(load("loses", watchlist(6), false)).isInstanceOf(ListLoad.Loaded.class);
  }

  @Test
  void refusesAFileFromWhichNobodyCanBeReadEvenWhenForced() throws IOException {
    byte[] nothing = "not a list".getBytes(StandardCharsets.UTF_8);
    assertThat(load("nothing", nothing, true))
        .isEqualTo(new ListLoad.Refused("NOTHING", ListLoad.Why.NOBODY_READ, 0, null));
  }

  @Test
  void doesNothingForTheSameBytes() throws IOException {
    load("same", watchlist(3), false);
    assertThat(load("same", watchlist(3), false)).isInstanceOf(ListLoad.Unchanged.class);
    assertThat(versions.offered(Hit.Kind.WATCHLIST, "SAME")).hasSize(1);
  }

  @Test
  void doesNotPutAnOlderFileOfTheInstallationBackInForce() throws IOException {
    watchlists.offer("shipped", ListFormat.CSV, List.of(watchlist(3)), "installation");
    load("shipped", watchlist(4), false);
    watchlists.offer("shipped", ListFormat.CSV, List.of(watchlist(3)), "installation");
    assertThat(versions.inForce(Hit.Kind.WATCHLIST, "SHIPPED").orElseThrow().entries())
        .isEqualTo(4);
  }

  @Test
  void comparesAgainWhenAListChangesAndKeepsWhatIsGone() throws IOException {
    var receipt =
        intake.receive(
            Channel.INBOX,
            "x",
            paxlst(flightNumber())
                .passenger("ZORBEY:TUNAHAN", "1", "DTM+329:19780509:102'")
                .stream(),
            null);
    UUID flight =
        Objects.requireNonNull(messages.lists(receipt.message().id()).getFirst().flight());
    assertThat(hits.onFlight(flight)).isEmpty();
    load("new", watchlist(3, "D-1,TUNAHAN ZORBEY,1978-05-09,M,TUR,,TEST,"), false);
    screening.assessAgain();
    var found = hits.onFlight(flight);
    assertThat(found)
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.hit().source()).isEqualTo("NEW");
          assertThat(hit.hit().entry()).isEqualTo("D-1");
          assertThat(hit.hit().reasons()).isNotEmpty();
        });
    load("new", watchlist(4), false);
    screening.assessAgain();
    assertThat(hits.onFlight(flight)).singleElement().matches(hit -> !hit.stands());
    load("new", watchlist(5, "D-1,TUNAHAN ZORBEY,1978-05-09,M,TUR,,TEST,"), false);
    screening.assessAgain();
    assertThat(hits.onFlight(flight))
        .singleElement()
        .matches(StoredHit::stands)
        .extracting(StoredHit::id)
        .isEqualTo(found.getFirst().id());
  }

  private static Map<String, byte[]> profileFiles(String... codes) {
    return Arrays.stream(codes).collect(Collectors.toMap(code -> code + ".yaml", Samples::profile));
  }

  private List<String> profilesInForce() {
    return versions.inForce().stream()
        .filter(v -> v.kind() == Hit.Kind.PROFILE)
        .map(SourceVersion::code)
        .toList();
  }

  private List<Act> actsAboutProfile(String code) {
    return audit.about(new AuditSubject("profile", code)).stream().map(AuditEntry::act).toList();
  }

  @Test
  void keepsTheProfilesOfAFolderThatLostHalfOfThemOrAll() {
    profiles.offer(profileFiles("W1", "W2", "W3", "W4"), "test");
    profiles.offer(Map.of(), "test");
    assertThat(profilesInForce()).containsExactly("W1", "W2", "W3", "W4");
    profiles.offer(profileFiles("W1", "W2"), "test");
    assertThat(profilesInForce()).containsExactly("W1", "W2", "W3", "W4");
    profiles.offer(profileFiles("W1", "W2", "W3"), "test");
    assertThat(profilesInForce()).containsExactly("W1", "W2", "W3");
    assertThat(actsAboutProfile("W4"))
        .containsExactly(
            Act.PROFILE_LOADED,
            Act.PROFILE_WITHDRAWAL_REFUSED,
            Act.PROFILE_WITHDRAWAL_REFUSED,
            Act.PROFILE_WITHDRAWN);
  }

  @Test
  void keepsTheProfileInForceWhenItsFileTurnsBad() {
    byte[] bad = "code: [".getBytes(StandardCharsets.UTF_8);
    profiles.offer(Map.of("T99.yaml", bad), "test");
    assertThat(versions.refused()).extracting(SourceVersion::code).contains("T99.yaml");
    profiles.offer(Map.of("T99.yaml", bad), "test");
    assertThat(versions.offered(Hit.Kind.PROFILE, "T99.yaml")).hasSize(1);
    assertThat(actsAboutProfile("T99.yaml")).containsExactly(Act.PROFILE_REFUSED);
  }
}
