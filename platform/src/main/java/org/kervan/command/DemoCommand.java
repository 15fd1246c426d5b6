package org.kervan.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.kervan.access.Accounts;
import org.kervan.shared.Istanbul;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Runs the application on a day of invented flights, with accounts to try.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port on 127.0.0.1; ${DEFAULT-VALUE} if not given, 0 for any free one.")
  private int port;

  @Option(names = "--fresh", description = "Forgets the demo's data and begins anew.")
  private boolean fresh;

  static Path data() {
    return Installation.data().resolve("demo");
  }

  @Override
  public Integer call() throws InterruptedException {
    if (data.externalDatabase() != null) {
      throw new CannotDo(
          "A demo keeps its invented people in a database of its own; leave --database and"
              + " KERVAN_DATABASE out.");
    }
    Server.requireFree(port);
    var folder = DataFolder.serve(data.folderOr(data()));
    var demo = new DemoFolder(folder.path());
    if (fresh) {
      demo.empty();
    }
    Map<String, Object> settings =
        Map.of("kervan.demo", true, "logging.level.org.kervan.border", "warn");
    try (var server = Server.start(folder, null, port, settings)) {
      var accounts = DemoAccounts.in(folder.path());
      accounts.create(server.application().getBean(Accounts.class));
      show(server.address(), accounts);
      load(demo, LocalDate.now(Istanbul.ZONE));
      server.await();
      return 0;
    }
  }

  private static void show(String address, DemoAccounts accounts) {
    var now = Instant.now();
    System.out.printf("Kervan is ready: %s%n%nSign in as%n", address);
    for (var person : accounts.people()) {
      System.out.printf(
          "  %-9s password %s   code %s%n            %s%n",
          person.account(),
          accounts.password(person.account()),
          CodeOfTheMoment.of(accounts.secret(person.account()), now),
          person.may());
    }
    System.out.printf("The next code: ./kervan code officer%nTo end: Ctrl-C%n%n");
  }

  private static void load(DemoFolder demo, LocalDate day) throws InterruptedException {
    var began = Instant.now();
    int files = demo.receive(day);
    if (files > 0) {
      while (demo.waiting(day) > 0) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      System.out.printf(
          "The day's flights are loaded: %d files in %d s.%n",
          files, Duration.between(began, Instant.now()).toSeconds());
    }
  }
}
