package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.shared.PlatformTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class HeadersIT {
  @LocalServerPort private int port;

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sign-in", "/audit", "/no-such-page", "/intake/x", "/kervan.css", "/icon.svg"})
  void guardsEveryAnswer(String path) {
    var answer = new Browser(port, "203.0.116.1").get(path);
    assertThat(header(answer, "Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/audit", "/no-such-page", "/intake/x"})
  void letsNobodyKeepAPage(String path) {
    assertThat(header(new Browser(port, "203.0.116.1").get(path), "Cache-Control"))
        .contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kervan.css",
        "/kervan.js",
        "/icon.svg",
        "/fonts/inter-latin.woff2",
        "/webjars/picocss__pico/2.1.1/css/pico.min.css",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js"
      })
  void letsBrowsersKeepFilesAndGivesThemNoCookie(String path) {
    var file = new Browser(port, "203.0.116.1").get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Cache-Control")).contains("max-age=31536000");
    assertThat(header(file, "Set-Cookie")).isEmpty();
  }

  @Test
  void keepsTheSessionCookieToItself() {
    var page = new Browser(port, "203.0.116.1").get("/sign-in");
    assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void promisesTlsOnlyOverTls() {
    var browser = new Browser(port, "203.0.116.1");
    assertThat(header(browser.get("/sign-in"), "Strict-Transport-Security")).isEmpty();
    var secure = browser.send(browser.request("/sign-in").header("X-Forwarded-Proto", "https"));
    assertThat(header(secure, "Strict-Transport-Security")).contains("max-age=31536000");
    var stranger = new Browser(port, "203.0.116.2");
    var first = stranger.send(stranger.request("/sign-in").header("X-Forwarded-Proto", "https"));
    assertThat(header(first, "Set-Cookie")).contains("Secure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/webjars/../application.properties",
        "/fonts/..%2f..%2fapplication.properties",
        "/webjars/..%252fapplication.properties",
        "/application.properties",
        "/texts/web_en.properties",
        "/db/migration/V001__access_audit.sql",
        "/kervan.css/",
        "/webjars/;/x"
      })
  void servesNoOtherFile(String path) {
    assertThat(new Browser(port, "203.0.116.1").get(path).statusCode()).isBetween(400, 404);
  }
}
