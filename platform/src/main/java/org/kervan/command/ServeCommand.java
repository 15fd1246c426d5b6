package org.kervan.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Runs the application on a data folder until it is told to end.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Carriers' files are taken from the folder inbox of the data folder, or by HTTP.",
      "Listens on 127.0.0.1 only; put a proxy with TLS in front of it."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Port on 127.0.0.1; ${DEFAULT-VALUE} if not given, 0 for any free one.")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    Server.requireFree(port);
    var folder = DataFolder.serve(data.folderOr(Installation.data()));
    try (var server = Server.start(folder, data.externalDatabase(), port, Map.of())) {
      System.out.println("Kervan is ready: " + server.address());
      server.await();
      return 0;
    }
  }
}
