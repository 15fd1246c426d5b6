package org.kervan.border.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kervan.access.Accounts;
import org.kervan.access.Browser;
import org.kervan.access.Role;
import org.kervan.border.*;
import org.kervan.messages.DemoDay;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
@SuppressWarnings({"StreamResourceLeak", "BoxingComparator"})
class ScratchScreensIT {
  @Autowired private Intake intake;
  @Autowired private Flights flights;
  @Autowired private Hits hits;
  @Autowired private Messages messages;
  @Autowired private Watchlists watchlists;
  @Autowired private Profiles profiles;
  @Autowired private Accounts accounts;
  @Autowired private TestClock clock;
  @LocalServerPort private int port;

  @Test
  void screens() throws Exception {
    Path ref = Path.of("../reference");
    long t = System.nanoTime();
    watchlists.load(
        "un",
        ListFormat.UN,
        List.of(Files.readAllBytes(ref.resolve("watchlists/un/UN_consolidated.xml"))),
        false,
        "installation");
    watchlists.load(
        "ofac",
        ListFormat.OFAC,
        List.of(
            Files.readAllBytes(ref.resolve("watchlists/ofac/sdn.csv")),
            Files.readAllBytes(ref.resolve("watchlists/ofac/alt.csv"))),
        false,
        "installation");
    watchlists.load(
        "demo",
        ListFormat.CSV,
        List.of(Files.readAllBytes(ref.resolve("demo/watchlist.csv"))),
        false,
        "installation");
    watchlists.load(
        "demo",
        ListFormat.CSV,
        List.of(
            java.util.Arrays.copyOf(Files.readAllBytes(ref.resolve("demo/watchlist.csv")), 900)),
        false,
        "installation");
    Map<String, byte[]> files = new TreeMap<>();
    for (Path p : Files.newDirectoryStream(ref.resolve("profiles"), "*.yaml"))
      files.put(p.getFileName().toString(), Files.readAllBytes(p));
    profiles.offer(files, "installation");
    IO.println("SOURCES ms " + (System.nanoTime() - t) / 1_000_000);
    t = System.nanoTime();
    int[] n = new int[3];
    DemoDay.of(LocalDate.of(2026, 11, 22), 1)
        .files()
        .forEach(f -> {
          try {
            long s = System.nanoTime();
            var r =
                intake.receive(
                    Channel.INBOX, f.name(), new java.io.ByteArrayInputStream(f.bytes()), null);
            long ms = (System.nanoTime() - s) / 1_000_000;
            n[0]++;
            n[1] += r.message().travellers();
            n[2] = (int) Math.max(n[2], ms);
            if (r.message().state() != MessageState.APPLIED)
              IO.println(f.name() + " " + r.message().state() + " " + r.findings());
            if (r.message().travellers() > 280)
              IO.println("BIG " + r.message().travellers() + " ms " + ms);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    IO.println(
        "DEMO files "
            + n[0]
            + " travellers "
            + n[1]
            + " slowest ms "
            + n[2]
            + " total ms "
            + (System.nanoTime() - t) / 1_000_000);
    clock.forward(java.time.Duration.ofMinutes(1));
    var b = new Browser(port, "203.0.119.7");
    b.signIn(accounts.create("screens", "Ayla Görevli", Role.TARGETING_OFFICER), clock);
    var day = flights.of(LocalDate.of(2026, 11, 22));
    t = System.nanoTime();
    for (int i = 0; i < 10; i++) b.get("/flights");
    IO.println(
        "FLIGHTS page ms " + (System.nanoTime() - t) / 10_000_000 + " flights " + day.size());
    int hitsAll = 0;
    for (var f : day) hitsAll += f.undecided();
    IO.println("HITS " + hitsAll);
    for (var f : day)
      for (var h : hits.onFlight(f.id()))
        IO.println(
            "HIT "
                + f.designator()
                + " "
                + h.hit().source()
                + " "
                + h.hit().entry()
                + " "
                + h.hit().score()
                + " "
                + h.hit().severity());
    var fl =
        day.stream().max(java.util.Comparator.comparing(FlightOfTheDay::undecided)).orElseThrow();
    save(b, "/flights", "flights");
    save(b, "/flights/" + fl.id(), "flight");
    var h = hits.onFlight(fl.id());
    UUID tr =
        h.stream()
            .filter(x -> x.hit().kind() == Hit.Kind.WATCHLIST)
            .findFirst()
            .orElse(h.getFirst())
            .traveller();
    UUID tr2 =
        h.stream()
            .filter(x -> x.hit().kind() == Hit.Kind.PROFILE && !x.traveller().equals(tr))
            .findFirst()
            .orElse(h.getFirst())
            .traveller();
    save(b, "/travellers/" + tr, "traveller");
    save(b, "/travellers/" + tr2, "traveller2");
    b.post(
        "/travellers/" + tr + "/decisions",
        Map.of(
            "decision",
            "SECOND_LINE",
            "reason",
            "Belge ikinci hatta kontrol edilecek",
            "seen",
            "0",
            "hit",
            h.stream()
                .filter(x -> x.traveller().equals(tr))
                .findFirst()
                .orElseThrow()
                .id()
                .toString()));
    save(b, "/flights/" + fl.id() + "?decided=" + tr, "flight-decided");
    save(b, "/travellers/" + tr, "traveller-decided");
    save(b, "/messages", "messages");
    var m =
        messages.newest(true).stream()
            .max(java.util.Comparator.comparing(ReceivedMessage::findings))
            .orElseThrow();
    save(b, "/messages/" + m.id(), "message");
    save(b, "/sources", "sources");
  }

  private static void save(Browser b, String path, String name) throws Exception {
    for (String lang : List.of("en", "tr")) {
      String html = b.send(b.request(path).setHeader("Accept-Language", lang)).body();
      html =
          html.replace("/webjars/picocss__pico/2.1.1/css/pico.min.css", "pico.css")
              .replace("/kervan.css", "kervan.css")
              .replaceAll("<script[^>]*></script>", "");
      Files.createDirectories(Path.of("/tmp/shots"));
      Files.writeString(Path.of("/tmp/shots/" + name + "-" + lang + ".html"), html);
    }
  }
}
