package org.kervan.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Database and application, from the start until the process is told to end. */
final class Server implements AutoCloseable {
  private final Database database;
  private @Nullable ConfigurableApplicationContext application;
  private boolean closed;

  private Server(Database database) {
    this.database = database;
  }

  /**
   * Starts both; when it returns, the first page can be asked for.
   *
   * @param port 0 for any free one
   */
  static Server start(
      DataFolder folder, @Nullable String externalDatabase, int port, Map<String, Object> more) {
    var server = new Server(Database.open(folder, externalDatabase));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    try {
      server.run(port, more);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    server.database.keepRunning();
    return server;
  }

  private synchronized void run(int port, Map<String, Object> more) {
    if (!closed) {
      application = Application.start(database, port, more);
    }
  }

  /** Says so in a sentence where another program has the port, before anything is started. */
  static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new CannotDo(
          "Port "
              + port
              + " cannot be opened ("
              + e.getMessage()
              + "). Choose another one with --port, or 0 for any free one.");
    }
  }

  ConfigurableApplicationContext application() {
    if (application == null) {
      throw new IllegalStateException("the application was told to end while it started");
    }
    return application;
  }

  String address() {
    var pages = (WebServerApplicationContext) application();
    return "http://127.0.0.1:" + Objects.requireNonNull(pages.getWebServer()).getPort() + "/";
  }

  /** Waits for the end of the process. */
  void await() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  /** Ends the application first, so that what it does is done, then the database. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (application != null) {
      application.close();
    }
    database.close();
  }
}
