package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SessionsIT {
  private static int next = 1;

  @Autowired private Accounts accounts;
  @Autowired private AuditTrail audit;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;

  private NewAccount guardian;
  private Browser browser;

  @BeforeEach
  void somebodySignedIn() {
    clock.forward(Duration.ofMinutes(1));
    guardian = accounts.create("session" + next, "Deniz Deneme", Role.DATA_PROTECTION_OFFICER);
    browser = new Browser(port, "203.0.114." + next);
    next++;
    browser.signIn(guardian, clock);
    assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
  }

  private void assertEnded() {
    assertThat(Browser.location(browser.get("/audit?day=2026-11-22"))).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in").body()).contains("Your session has ended");
  }

  @Test
  void endsAfterTwentyIdleMinutesAndComesBackToThePage() {
    clock.forward(Duration.ofMinutes(19));
    assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(21));
    assertEnded();
    var signedIn = browser.signIn(guardian, clock);
    assertThat(Browser.location(signedIn)).isEqualTo("/audit?day=2026-11-22");
  }

  @Test
  void endsWhenIdleThoughThePageRefreshesItself() {
    for (int i = 0; i < 4; i++) {
      clock.forward(Duration.ofMinutes(6));
      browser.send(
          browser
              .request("/audit")
              .header("HX-Request", "true")
              .header("Kervan-By-Itself", "true"));
    }
    assertEnded();
  }

  @Test
  void endsAfterAShiftHoweverBusy() {
    for (int i = 0; i < 40; i++) {
      clock.forward(Duration.ofMinutes(15));
      assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    }
    clock.forward(Duration.ofMinutes(1));
    assertEnded();
  }

  @Test
  void endsWhenTheAccountIsDisabled() {
    accounts.disable(guardian.account().name());
    assertEnded();
  }

  @Test
  void endsWhenTheCredentialsAreRenewedAndGoesOnWithTheNewOnes() {
    clock.forward(Duration.ofMinutes(1));
    NewAccount renewed = accounts.reset(guardian.account().name());
    assertEnded();
    assertThat(browser.password(guardian.account().name(), guardian.password()).body())
        .doesNotContain("sign-in/code");
    clock.forward(Duration.ofMinutes(1));
    browser.signIn(renewed, clock);
    assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
    assertThat(accounts.all()).containsEntry(guardian.account(), false);
  }

  @Test
  void endsWhenTheRoleChanges() {
    accounts.changeRole(guardian.account().name(), Role.OPERATOR);
    assertEnded();
  }

  @Test
  void saysThatAFormSentAfterTheEndWasNotSaved() {
    String token = Browser.token(browser.get("/audit"));
    clock.forward(Duration.ofMinutes(21));
    var late = browser.postWith(token, "/sign-out", Map.of());
    assertThat(Browser.location(late)).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in").body()).contains("was not saved");
  }

  @Test
  void leadsAFragmentToTheSignInPage() {
    clock.forward(Duration.ofMinutes(21));
    var fragment = browser.send(browser.request("/audit").header("HX-Request", "true"));
    assertThat(fragment.headers().firstValue("HX-Redirect")).contains("/sign-in");
    assertThat(fragment.body()).isEmpty();
  }

  @Test
  void signsOut() {
    var out = browser.post("/sign-out", Map.of());
    assertThat(Browser.location(out)).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in").body()).contains("You have signed out");
    assertThat(Browser.location(browser.get("/audit"))).isEqualTo("/sign-in");
    assertThat(audit.about(AuditSubject.account(guardian.account().id())).getLast().act())
        .isEqualTo(Act.SIGNED_OUT);
  }

  @Test
  void leadsHomeToTheFirstPageOfTheMenu() {
    var home = browser.get("/");
    assertThat(home.statusCode()).isEqualTo(302);
    assertThat(browser.get(Browser.location(home)).statusCode()).isEqualTo(200);
    assertThat(Browser.location(home)).isNotEqualTo("/sign-in");
    assertThat(browser.get("/audit").body())
        .contains("<a href=\"/audit\" aria-current=\"page\">Audit trail</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "/%0d%0aX: y\r\nX: y",
        "javascript:alert(1)",
        "evil.example",
        "",
        "/a b"
      })
  void comesBackToLocalPathsOnly(String back) {
    var answer = browser.post("/language", Map.of("language", "tr", "back", back));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Browser.location(answer)).isEqualTo("/");
  }

  @Test
  void switchesTheLanguage() {
    var answer =
        browser.post("/language", Map.of("language", "tr", "back", "/audit?act=SIGNED_IN"));
    assertThat(Browser.location(answer)).isEqualTo("/audit?act=SIGNED_IN");
    assertThat(browser.get("/audit").body()).contains("<html lang=\"tr\">", "Denetim kaydı");
  }

  @Test
  void refusesAFormWithoutItsToken() {
    var forged = browser.postWith("", "/sign-out", Map.of());
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(forged.body()).contains("This form is out of date");
    assertThat(browser.get("/audit").statusCode()).isEqualTo(200);
  }

  @Test
  void doesNotBelieveTheHostHeader() {
    var stranger = new Browser(port, "203.0.114.250");
    var answer =
        stranger.send(stranger.request("/audit").header("X-Forwarded-Host", "evil.example"));
    assertThat(Browser.location(answer)).isEqualTo("/sign-in");
  }

  @Test
  void showsADisplayNameAsText() {
    clock.forward(Duration.ofMinutes(1));
    String name = "<script>alert(1)</script>\" onx='";
    var odd = accounts.create("odd" + next, name, Role.DATA_PROTECTION_OFFICER);
    browser.post("/sign-out", Map.of());
    browser.signIn(odd, clock);
    String page = browser.get("/audit").body();
    assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
  }
}
