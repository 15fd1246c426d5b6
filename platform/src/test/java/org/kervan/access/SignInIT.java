package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kervan.access.secrets.TotpSecret;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SignInIT {
  private static int next = 1;

  @Autowired private Accounts accounts;
  @Autowired private AuditTrail audit;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;

  private NewAccount officer;
  private Browser browser;

  @BeforeEach
  void somebodyNewAtAnAddressOfTheirOwn() {
    clock.forward(Duration.ofMinutes(1));
    officer = accounts.create("officer" + next, "Ayşe Örnek", Role.TARGETING_OFFICER);
    browser = at("203.0.113." + next);
    next++;
  }

  private Browser at(String address) {
    return new Browser(port, address);
  }

  private String code() {
    return TotpSecret.of(officer.totpSecret()).code(clock.instant());
  }

  private HttpResponse<String> password(String password) {
    return browser.password(officer.account().name(), password);
  }

  private List<Act> audited() {
    return audit.about(AuditSubject.account(officer.account().id())).stream()
        .map(AuditEntry::act)
        .toList();
  }

  @Test
  void signsInWithPasswordThenCode() {
    var afterPassword = password(officer.password());
    assertThat(afterPassword.statusCode()).isEqualTo(302);
    assertThat(Browser.location(afterPassword)).isEqualTo("/sign-in/code");
    var afterCode = browser.code(code());
    assertThat(Browser.location(afterCode)).isEqualTo("/");
    assertThat(browser.get("/no-such-page").body()).contains("Ayşe Örnek");
    assertThat(audited()).containsExactly(Act.ACCOUNT_CREATED, Act.SIGNED_IN);
  }

  @Test
  void takesNameInAnyCaseAndCodeWithBlank() {
    browser.password(" OFFICER" + (next - 1) + " ", officer.password());
    String code = code();
    var signedIn = browser.code(code.substring(0, 3) + " " + code.substring(3));
    assertThat(signedIn.statusCode()).isEqualTo(302);
  }

  @Test
  void answersUnknownNameLikeWrongPassword() {
    var wrong = password("not the password");
    var unknown = browser.password("nobody-" + next, "not the password");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(comparable(unknown)).isEqualTo(comparable(wrong));
    assertThat(audited()).containsExactly(Act.ACCOUNT_CREATED, Act.SIGN_IN_REFUSED);
  }

  private static String comparable(HttpResponse<String> page) {
    return page.body().replaceAll("value=\"[^\"]*\"", "");
  }

  @Test
  void answersDisabledAccountLikeWrongPassword() {
    accounts.disable(officer.account().name());
    var disabled = password(officer.password());
    assertThat(disabled.statusCode()).isEqualTo(422);
    assertThat(comparable(disabled)).isEqualTo(comparable(password("not the password")));
  }

  @Test
  void refusesWrongCode() {
    password(officer.password());
    String wrong = code().equals("000000") ? "111111" : "000000";
    var refused = browser.code(wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("This code is not valid").contains("role=\"alert\"");
    assertThat(audited()).containsExactly(Act.ACCOUNT_CREATED, Act.SIGN_IN_REFUSED);
  }

  @Test
  void refusesCodeThatWasUsedAndAnOlderOne() {
    String older = TotpSecret.of(officer.totpSecret()).code(clock.instant().minusSeconds(30));
    assertThat(browser.signIn(officer, clock).statusCode()).isEqualTo(302);
    var again = at("198.51.100.1");
    again.password(officer.account().name(), officer.password());
    assertThat(again.code(code()).statusCode()).isEqualTo(422);
    assertThat(again.code(older).statusCode()).isEqualTo(422);
  }

  @Test
  void takesOneCodeOnceAmongManyAtTheSameTime() throws InterruptedException, ExecutionException {
    Callable<Integer> signIn =
        () -> {
          var one = at("198.51.100." + (100 + next));
          one.password(officer.account().name(), officer.password());
          return one.code(code()).statusCode();
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int in = 0;
      for (var answer : threads.invokeAll(List.of(signIn, signIn, signIn, signIn))) {
        in += answer.get() == 302 ? 1 : 0;
      }
      assertThat(in).isEqualTo(1);
    }
    assertThat(audited().stream().filter(Act.SIGNED_IN::equals)).hasSize(1);
  }

  @Test
  void takesCodeOfClockThirtySecondsOffButNotMore() {
    TotpSecret secret = TotpSecret.of(officer.totpSecret());
    password(officer.password());
    String tooLate = secret.code(clock.instant().plusSeconds(90));
    assertThat(browser.code(tooLate).statusCode()).isEqualTo(422);
    String late = secret.code(clock.instant().plusSeconds(30));
    assertThat(browser.code(late).statusCode()).isEqualTo(302);
  }

  @Test
  void opensNothingButTheCodePageBetweenTheSteps() {
    password(officer.password());
    assertThat(Browser.location(browser.get("/audit"))).isEqualTo("/sign-in");
    assertThat(Browser.location(browser.get("/"))).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in/code").statusCode()).isEqualTo(200);
    assertThat(browser.get("/no-such-page").body()).doesNotContain("Ayşe");
  }

  @Test
  void showsCodePageToNobodyWithoutPassword() {
    assertThat(Browser.location(browser.get("/sign-in/code"))).isEqualTo("/sign-in");
    assertThat(Browser.location(browser.code(code()))).isEqualTo("/sign-in");
    assertThat(browser.get("/sign-in").body()).contains("The code came too late");
  }

  @Test
  void forgetsPasswordAfterFiveMinutes() {
    password(officer.password());
    clock.forward(Duration.ofMinutes(6));
    assertThat(Browser.location(browser.code(code()))).isEqualTo("/sign-in");
  }

  @Test
  void changesSessionAtEachStepAndAtTheEnd() {
    String token = Browser.token(browser.get("/sign-in"));
    String before = browser.session();
    browser.postWith(
        token,
        "/sign-in",
        Map.of("name", officer.account().name(), "password", officer.password()));
    String between = browser.session();
    browser.code(code());
    String after = browser.session();
    browser.post("/sign-out", Map.of());
    assertThat(List.of(before, between, after, browser.session())).doesNotHaveDuplicates();
    assertThat(before).isNotEmpty();
  }

  @Test
  void refusesTokenOfTheSessionBeforeSigningIn() {
    String token = Browser.token(browser.get("/sign-in"));
    browser.signIn(officer, clock);
    assertThat(browser.postWith(token, "/sign-out", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void slowsDownAfterFiveWrongPasswordsAndLetsInAfterTheWait() {
    for (int i = 0; i < 5; i++) {
      assertThat(password("wrong").statusCode()).isEqualTo(422);
    }
    var slowed = password(officer.password());
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.body()).contains("Too many failed attempts. Try again in 2 seconds.");
    assertThat(slowed.headers().firstValue("Retry-After")).contains("2");
    clock.forward(Duration.ofSeconds(2));
    assertThat(password(officer.password()).statusCode()).isEqualTo(302);
    assertThat(password("wrong").statusCode()).isEqualTo(422);
  }

  @Test
  void doublesTheWaitUpToFifteenMinutes() {
    for (int i = 0; i < 30; i++) {
      password("wrong");
      clock.forward(Duration.ofMinutes(16));
    }
    password("wrong");
    var slowed = password(officer.password());
    assertThat(slowed.body()).contains("Try again in 16 minutes");
    clock.forward(Duration.ofMinutes(15).plusSeconds(1));
    assertThat(password(officer.password()).statusCode()).isEqualTo(302);
  }

  @Test
  void checksNoMoreThanTheFreeGuessesOfManyAtTheSameTime()
      throws InterruptedException, ExecutionException {
    String name = officer.account().name();
    String address = "203.0.113." + (next - 1);
    Callable<Integer> guess = () -> at(address).password(name, "wrong").statusCode();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int checked = 0;
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(12, guess))) {
        checked += answer.get() == 422 ? 1 : 0;
      }
      assertThat(checked).isEqualTo(5);
    }
  }

  @Test
  void letsNobodyElsewhereKeepAnOfficerOut() {
    assertThat(browser.signIn(officer, clock).statusCode()).isEqualTo(302);
    for (int i = 0; i < 25; i++) {
      at("192.0.2." + i).password(officer.account().name(), "wrong");
    }
    var elsewhere = at("192.0.2.200").password(officer.account().name(), officer.password());
    assertThat(elsewhere.statusCode()).isEqualTo(429);
    assertThat(password(officer.password()).statusCode()).isEqualTo(302);
    clock.forward(Duration.ofMinutes(1).plusSeconds(1));
    var later = at("192.0.2.200").password(officer.account().name(), officer.password());
    assertThat(later.statusCode()).isEqualTo(302);
  }

  @Test
  void slowsDownAnAddressThatTriesManyNames() {
    for (int i = 0; i < 20; i++) {
      assertThat(browser.password("guess" + i, "wrong").statusCode()).isEqualTo(422);
    }
    assertThat(browser.password("guess20", "wrong").statusCode()).isEqualTo(429);
  }

  @Test
  void slowsDownAfterFiveWrongCodes() {
    password(officer.password());
    for (int i = 0; i < 5; i++) {
      assertThat(browser.code("00000" + i + "x").statusCode()).isEqualTo(422);
    }
    assertThat(browser.code(code()).statusCode()).isEqualTo(429);
  }

  @Test
  void refusesAZeroCharacterInAName() {
    assertThat(browser.password("a\0b", "x").statusCode()).isEqualTo(400);
  }

  @Test
  void keepsWhatWasTypedOutOfTheAudit() {
    browser.password("my-secret-password-" + next, "wrong");
    var refused = audit.about(new AuditSubject("account", "unknown"));
    assertThat(refused.getLast().act()).isEqualTo(Act.SIGN_IN_REFUSED);
    assertThat(refused.toString()).doesNotContain("my-secret");
  }
}
