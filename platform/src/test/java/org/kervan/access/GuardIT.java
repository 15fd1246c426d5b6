package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Who gets in where, on pages of the tests' own. */
@PlatformTest
@Import(TestPages.class)
@ExtendWith(OutputCaptureExtension.class)
class GuardIT {
  private static final Map<Permission, String> PAGES =
      new EnumMap<>(
          Map.of(
              Permission.SEE_FLIGHTS, "/test/flights/1",
              Permission.SEE_TRAVELLERS, "/test/travellers",
              Permission.DECIDE, "/test/decide",
              Permission.SEE_MESSAGES, "/test/messages",
              Permission.SEE_SOURCES, "/test/sources",
              Permission.SEE_AUDIT, "/test/audit",
              Permission.OWN_SESSION, "/test/own"));

  /** Written out rather than asked of {@link Role}, so that a slip there shows here. */
  private static final Map<Role, Set<Permission>> EXPECTED =
      new EnumMap<>(
          Map.of(
              Role.TARGETING_OFFICER,
              EnumSet.of(
                  Permission.SEE_FLIGHTS,
                  Permission.SEE_TRAVELLERS,
                  Permission.DECIDE,
                  Permission.SEE_MESSAGES,
                  Permission.SEE_SOURCES,
                  Permission.OWN_SESSION),
              Role.OPERATOR,
              EnumSet.of(
                  Permission.SEE_FLIGHTS,
                  Permission.SEE_MESSAGES,
                  Permission.SEE_SOURCES,
                  Permission.OWN_SESSION),
              Role.DATA_PROTECTION_OFFICER,
              EnumSet.of(Permission.SEE_AUDIT, Permission.SEE_SOURCES, Permission.OWN_SESSION)));

  private static int next = 1;

  @Autowired private Accounts accounts;
  @Autowired private AuditTrail audit;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;
  private Browser browser;

  @BeforeEach
  void atAnAddressOfItsOwn() {
    clock.forward(Duration.ofMinutes(1));
    browser = new Browser(port, "203.0.115." + next++);
  }

  private void signInAs(Role role) {
    browser.signIn(accounts.create("guard" + next++, "Sınav Kişisi", role), clock);
  }

  private HttpResponse<String> open(Permission permission) {
    String page = Objects.requireNonNull(PAGES.get(permission));
    return permission == Permission.DECIDE ? browser.post(page, Map.of()) : browser.get(page);
  }

  @Test
  void opensToEachRoleWhatItMayAndNothingElse() {
    EXPECTED.forEach((role, permissions) -> {
      browser = new Browser(port, "203.0.115." + next++);
      signInAs(role);
      for (Permission permission : PAGES.keySet()) {
        int status = open(permission).statusCode();
        assertThat(status == 404)
            .as("%s at %s: %d", role, PAGES.get(permission), status)
            .isNotEqualTo(permissions.contains(permission));
      }
    });
  }

  @Test
  void leadsWhoeverIsNotSignedInToTheSignInPage() {
    for (Permission permission : PAGES.keySet()) {
      assertThat(Browser.location(open(permission)))
          .as(PAGES.get(permission))
          .isEqualTo("/sign-in");
    }
  }

  @Test
  void refusesAPageThatNamesNoPermission() {
    assertThat(browser.get("/test/forgotten").statusCode()).isEqualTo(404);
    signInAs(Role.TARGETING_OFFICER);
    assertThat(browser.get("/test/forgotten").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesLikeWhatDoesNotExistAndRecordsIt() {
    signInAs(Role.DATA_PROTECTION_OFFICER);
    var refused = browser.get("/test/flights/77");
    var absent = browser.get("/no/such/page");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(comparable(refused, "/test/flights/77"))
        .isEqualTo(comparable(absent, "/no/such/page"));
    var entry = audit.about(AuditSubject.page("/test/flights/{id}")).getLast();
    assertThat(entry.act()).isEqualTo(Act.ACCESS_REFUSED);
    assertThat(entry.detail()).isEmpty();
  }

  private static String comparable(HttpResponse<String> page, String path) {
    return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(path, "");
  }

  @Test
  void letsACarrierSubmitAndDoNothingElse() {
    String token = accounts.createCarrier("carrier" + next++);
    assertThat(submit("Bearer " + token, "/intake/test").body()).isEqualTo("submitted");
    assertThat(submit("bearer " + token, "/intake/test").statusCode()).isEqualTo(200);
    assertThat(submit("Bearer " + token, "/intake/none").statusCode()).isEqualTo(404);
    var pages =
        browser.send(browser.request("/test/messages").header("Authorization", "Bearer " + token));
    assertThat(Browser.location(pages)).isEqualTo("/sign-in");
    assertThat(submit("Bearer " + token, "/intake/test").headers().allValues("Set-Cookie"))
        .isEmpty();
  }

  private HttpResponse<String> submit(String authorization, String path) {
    return browser.send(
        browser.request(path).header("Authorization", authorization).POST(BodyPublishers.noBody()));
  }

  @Test
  void answersAMachineWithoutATokenWithAProblem() {
    String carrier = "carrier" + next++;
    String token = accounts.createCarrier(carrier);
    accounts.disable(carrier);
    for (String wrong : new String[] {"Bearer x", "Bearer " + token, "Basic eDp5", "Bearer", ""}) {
      var answer = submit(wrong, "/intake/test");
      assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(answer.body()).contains("\"status\":401", "A valid token is needed");
    }
  }

  @Test
  void takesNoBearerTokenFromSomebodySignedIn() {
    signInAs(Role.TARGETING_OFFICER);
    var answer = browser.send(browser.request("/intake/test").POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void tellsAFaultByItsNumberAndNothingElse(CapturedOutput log) {
    signInAs(Role.OPERATOR);
    var page = browser.get("/test/fault");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .contains("Something went wrong on our side", "Sınav Kişisi")
        .doesNotContain("secret detail", "Exception", "java.", "spring", "omcat");
    String number = page.body().replaceAll("(?s).*class=\"incident\">([0-9A-F]{8})<.*", "$1");
    assertThat(log.getAll().split("Incident " + number, -1)).hasSize(2);
    assertThat(log.getAll().split("secret detail", -1)).hasSize(2);
  }

  @Test
  void tellsAMachineAFaultByItsNumber() {
    String token = accounts.createCarrier("carrier" + next++);
    var answer = submit("Bearer " + token, "/intake/fault");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"incident\":\"").doesNotContain("secret", "Exception");
  }

  @Test
  void saysWhatToDoNowWhateverFails() {
    assertThat(browser.get("/test/large").statusCode()).isEqualTo(413);
    assertThat(browser.get("/test/large").body()).contains("Send less at once");
    var wrongMethod = browser.post("/test/number/1", Map.of());
    assertThat(wrongMethod.statusCode()).isEqualTo(405);
    assertThat(wrongMethod.body()).contains("Nothing was changed");
    var notANumber = browser.get("/test/number/x");
    assertThat(notANumber.statusCode()).isEqualTo(400);
    assertThat(notANumber.body()).contains("Check the address").doesNotContain("Exception");
    assertThat(browser.get("/error").statusCode()).isEqualTo(404);
  }
}
