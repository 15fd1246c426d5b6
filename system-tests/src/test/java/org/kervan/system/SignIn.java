package org.kervan.system;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.kervan.access.secrets.TotpSecret;

/** What a person of the demo, or one whom the command line added, signs in with. */
record SignIn(String name, String password, String secret) {
  private static final int STEP_SECONDS = 30;

  /** A code works once: the last step that was used, for each account. */
  private static final Map<String, Long> USED = new HashMap<>();

  /** An account of the running demo. */
  static SignIn of(String name) {
    return kept(Demo.loaded().data(), name);
  }

  static SignIn kept(Path data, String name) {
    var kept = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("demo-accounts.properties"))) {
      kept.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SignIn(
        name, kept.getProperty(name + ".password"), kept.getProperty(name + ".secret"));
  }

  /** A code that has not been used; waits where this step and the next have been. */
  String code() {
    synchronized (USED) {
      long step = now();
      Long used = USED.get(name);
      if (used != null && used >= step) {
        step = used + 1;
      }
      while (step > now() + 1) {
        LockSupport.parkUntil(1_000 * STEP_SECONDS * (step - 1));
      }
      USED.put(name, step);
      return TotpSecret.of(secret).code(Instant.ofEpochSecond(step * STEP_SECONDS));
    }
  }

  private static long now() {
    return Math.floorDiv(Clock.systemUTC().instant().getEpochSecond(), STEP_SECONDS);
  }

  /**
   * Fills in both forms.
   *
   * @param between what to do when the second one shows
   */
  void fill(Page page, Runnable between) {
    page.locator("#name").fill(name);
    page.locator("#password").fill(password);
    page.locator("main form button").click();
    page.locator("#code").waitFor();
    between.run();
    page.locator("#code").fill(code());
    page.locator("main form button").click();
  }

  /** The same with the keys of the keyboard only, from where each page puts the focus. */
  void type(Page page) {
    page.keyboard().type(name);
    page.keyboard().press("Tab");
    page.keyboard().type(password);
    page.keyboard().press("Enter");
    page.locator("#code").waitFor();
    page.keyboard().type(code());
    page.keyboard().press("Enter");
  }

  @Override
  public String toString() {
    return "SignIn[" + name + "]";
  }
}
