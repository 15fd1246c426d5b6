package org.kervan.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * A short life of the application, from which the JDK keeps what it loaded and compiled: a start on
 * a folder of its own, the first page, the end.
 */
@Command(
    name = "train",
    hidden = true,
    description = "Makes the start-up cache; the launcher does.")
final class TrainCommand implements Callable<Integer> {
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
    return 0;
  }
}
