package org.kervan.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kervan.access.secrets.TotpSecret;
import org.kervan.shared.TestClock;

/** Somebody at a browser: keeps cookies, fills in the hidden field of forms, follows nothing. */
public final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI site;
  private final String address;

  /**
   * @param address from which the requests seem to come
   */
  public Browser(int port, String address) {
    this.site = URI.create("http://127.0.0.1:" + port);
    this.address = address;
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(site.resolve(path))
        .header("X-Forwarded-For", address)
        .header("Accept-Language", "en");
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** Sends a form with the hidden field that the sign-in or any other page shows. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return postWith(token(get("/no-such-page")), path, fields);
  }

  public HttpResponse<String> postWith(String token, String path, Map<String, String> fields) {
    String body =
        "_csrf="
            + encode(token)
            + fields.entrySet().stream()
                .map(field -> "&" + encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining());
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public static String token(HttpResponse<String> page) {
    Matcher field = TOKEN.matcher(page.body());
    if (!field.find()) {
      throw new AssertionError("the page has no form: " + page.body());
    }
    return field.group(1);
  }

  public HttpResponse<String> password(String name, String password) {
    return post("/sign-in", Map.of("name", name, "password", password));
  }

  public HttpResponse<String> code(String code) {
    return post("/sign-in/code", Map.of("code", code));
  }

  /** Both steps, at a time of its own, since a code counts once. */
  public HttpResponse<String> signIn(NewAccount account, TestClock clock) {
    password(account.account().name(), account.password());
    return code(TotpSecret.of(account.totpSecret()).code(clock.instant()));
  }

  /** Identifier of the session; empty before there is one. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("kervan"))
        .map(cookie -> cookie.getValue())
        .findFirst()
        .orElse("");
  }

  public static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
