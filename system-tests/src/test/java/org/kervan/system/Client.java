package org.kervan.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program that speaks HTTP with Kervan: a carrier's machine, or an officer without a browser. */
final class Client implements AutoCloseable {
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern TRAVELLER = Pattern.compile("href=\"(/travellers/[0-9a-f-]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String address;

  /**
   * @param address with a slash at its end
   */
  Client(String address) {
    this.address = address.substring(0, address.length() - 1);
  }

  /** Hands a file in; the status of the answer. */
  int send(String token, byte[] file) throws IOException, InterruptedException {
    return answer(
            request("/intake/passenger-lists")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)))
        .statusCode();
  }

  void signIn(SignIn account) throws IOException, InterruptedException {
    post("/sign-in", "/sign-in", Map.of("name", account.name(), "password", account.password()));
    post("/sign-in/code", "/sign-in/code", Map.of("code", account.code()));
  }

  /** The pages of travellers that a page names. */
  List<String> travellers(String page) throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    Matcher link = TRAVELLER.matcher(get(page));
    while (link.find()) {
      found.add(link.group(1));
    }
    return found.stream().distinct().toList();
  }

  /** Decides on the page of a traveller; true once that is recorded. */
  boolean decide(String traveller, String reason) throws IOException, InterruptedException {
    return post(
        traveller, traveller + "/decisions", Map.of("decision", "NO_CONCERN", "reason", reason));
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(request(path));
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends a page's form with its hidden fields; true when the answer leads on to a next page. */
  private boolean post(String page, String action, Map<String, String> typed)
      throws IOException, InterruptedException {
    String html = get(page);
    Map<String, String> fields = new TreeMap<>(typed);
    Matcher hidden = HIDDEN.matcher(html.substring(html.indexOf("<main")));
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return answer(
                    request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .statusCode()
            / 100
        == 3;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
