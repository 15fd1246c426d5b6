package org.kervan.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kervan.messages.demo.DemoDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * A short life of the application, from which the JDK keeps what it loaded and compiled: a start on
 * a folder of its own, the first page, the end; then the commands that need no server.
 */
@Command(
    name = "train",
    hidden = true,
    description = "Makes the start-up cache; the launcher does.")
final class TrainCommand implements Callable<Integer> {
  /** The specimen of ICAO Doc 9303-4, appendix B. */
  private static final String DOCUMENT =
      """
      P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
      L898902C36UTO7408122F1204159ZE184226B<<<<<10
      """;

  @Mixin private final DataOptions data = new DataOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = DataFolder.serve(data.folderOr(Installation.data()));
    try (var server = Server.start(folder, null, 0, Map.of());
        var browser = HttpClient.newHttpClient()) {
      for (String page : List.of("sign-in", "kervan.css", "kervan.js")) {
        var request = HttpRequest.newBuilder(URI.create(server.address() + page)).build();
        int status = browser.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          throw new IllegalStateException("/" + page + " answers " + status);
        }
      }
    }
    commands(folder.path());
    return 0;
  }

  /** What is typed by itself, and ends as soon as it has printed. */
  private static void commands(Path folder) throws IOException {
    var list = DemoDay.of(LocalDate.EPOCH, 1).files().findFirst().orElseThrow();
    Path message = Files.write(folder.resolve("training.edi"), list.bytes());
    Path documents = Files.writeString(folder.resolve("training.txt"), DOCUMENT);
    for (String[] words :
        List.of(
            new String[] {"read", "--sources", message.toString()},
            new String[] {"mrz", documents.toString()})) {
      if (Main.commandLine().execute(words) != 0) {
        throw new IllegalStateException(String.join(" ", words) + " fails");
      }
    }
  }
}
