package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of an officer through the pages, in a browser, on the day of the demo. */
class OfficersWalkIT {
  private static final String REASON = "Spoke with the officer at the gate; nothing to follow up.";

  @SuppressWarnings("NullAway.Init")
  private static Chromium chromium;

  @BeforeAll
  static void open() {
    Demo.loaded();
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr"})
  void leadsFromSignInToADecision(String language) {
    try (var visitor = new Visitor(chromium, language)) {
      Page page = visitor.page();
      page.navigate(Demo.loaded().address());
      visitor.look("sign-in");
      SignIn.of("officer").fill(page, () -> visitor.look("code"));

      page.waitForURL(Pattern.compile(".*/flights.*"));
      visitor.look("flights");
      // Nobody can go before the traveller who is hit and undecided.
      page.locator("tr.open th[scope=row] a").first().click();
      visitor.look("flight");
      assertThat(page.locator("main").innerText()).doesNotContain("UN ·", "OFAC");
      String flight = page.url();

      page.locator("#content a[href^='/travellers/']").first().click();
      visitor.look("traveller");
      assertThat(page.locator("article.hit, .hit").count()).isPositive();
      assertThat(page.locator(".hit li").count()).as("reasons").isPositive();
      assertThat(page.locator("ol.segments li").first().innerText()).startsWith("NAD+F");

      page.locator("#decision-SECOND_LINE").check();
      page.locator("#reason").fill(REASON);
      page.locator("section.decide button").click();
      assertThat(page.url()).startsWith(flight);
      assertThat(page.getByRole(AriaRole.STATUS).first().isVisible()).isTrue();
      visitor.look("decided");

      for (String other : new String[] {"messages", "sources"}) {
        page.navigate(Demo.loaded().address() + other);
        visitor.look(other);
      }
    }
  }

  @Test
  void canBeGoneWithTheKeyboardAlone() {
    try (var visitor = new Visitor(chromium, "en")) {
      Page page = visitor.page();
      page.navigate(Demo.loaded().address());
      SignIn.of("operator").type(page);
      page.waitForURL(Pattern.compile(".*/(flights|messages).*"));

      page.keyboard().press("Tab");
      assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#content");
      page.keyboard().press("Enter");
      tabTo(page, page.locator("main a, main button").first());
      assertThat(page.locator(":focus-visible").count()).isEqualTo(1);
    }
  }

  /** Presses Tab until the element has the focus; no page has more than fifty stops before it. */
  private static void tabTo(Page page, Locator element) {
    for (int stops = 0; stops < 50; stops++) {
      if (Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + element);
  }

  @Test
  void showsTheAuditTrailToItsGuardian() {
    try (var visitor = new Visitor(chromium, "en")) {
      Page page = visitor.page();
      page.navigate(Demo.loaded().address());
      SignIn.of("dpo").fill(page, () -> {});
      page.waitForURL(Pattern.compile(".*/(audit|sources).*"));
      page.navigate(Demo.loaded().address() + "audit");
      visitor.look("audit");
      assertThat(page.locator("table.audit tbody tr").count()).isPositive();
    }
  }
}
