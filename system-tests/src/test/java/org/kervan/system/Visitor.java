package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a browser of one language, who looks hard at every page. */
final class Visitor implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));
  private static final int WIDE = 1280;
  private static final int NARROW = 390;
  private static final int HEIGHT = 900;
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final String language;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visitor(Chromium chromium, String language) {
    this.language = language;
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setViewportSize(WIDE, HEIGHT)
                    // a colour half-way between light and dark is nobody's
                    .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.type() + " on " + page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("script on " + page.url() + ": " + error));
    page.onRequestFailed(
        request -> complaints.add("request " + request.url() + ": " + request.failure()));
  }

  Page page() {
    return page;
  }

  /**
   * Holds the page against what each must be: readable by anybody in light and dark, no wider than
   * a telephone, in one language, without a complaint of the browser. Takes its picture.
   */
  void look(String name) {
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("h1").count()).as("main headings of %s", name).isEqualTo(1);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(violations()).as("axe on %s, %s", name, scheme).isEmpty();
      picture(name + (scheme == ColorScheme.DARK ? "-dark" : ""));
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(NARROW, HEIGHT);
    assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
        .as("width of %s on a telephone", name)
        .isLessThanOrEqualTo(NARROW);
    picture(name + "-narrow");
    page.setViewportSize(WIDE, HEIGHT);
    assertThat(complaints).as("the browser's complaints up to %s", name).isEmpty();
  }

  private List<String> violations() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + language + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
