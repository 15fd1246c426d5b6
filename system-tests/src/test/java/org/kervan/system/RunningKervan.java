package org.kervan.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged application as a process of its own, started as the launcher starts it. */
final class RunningKervan implements AutoCloseable {
  static final Path HOME =
      Path.of(System.getProperty("kervan.home", "..")).toAbsolutePath().normalize();

  static final Path APP = HOME.resolve("platform/target/app");
  private static final String READY = "Kervan is ready: ";

  private final Path data;
  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();

  private RunningKervan(Path data, Process process) {
    this.data = data;
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Starts {@code demo} or {@code serve} on a data folder, and waits for its first page. */
  static RunningKervan start(String command, Path data) {
    var kervan = launch(command(command, "--data", data.toString(), "--port", "0"), data);
    kervan.address();
    return kervan;
  }

  /** Starts it with these words. */
  static RunningKervan launch(List<String> words, Path data) {
    try {
      return new RunningKervan(data, new ProcessBuilder(words).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a command line that runs Kervan as the launcher does. */
  static List<String> command(String... arguments) {
    return words("-XX:AOTCache=" + StartUpCache.FILE, arguments);
  }

  private static List<String> words(String cache, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(cache, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
    words.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-Dkervan.home=" + HOME));
    words.addAll(List.of("-jar", APP.resolve("kervan.jar").toString()));
    words.addAll(List.of(arguments));
    return words;
  }

  /** Made once for all tests, as the launcher makes it after a build. */
  private static final class StartUpCache {
    private static final Path FILE = make();

    private static Path make() {
      Path file = Path.of("target", "kervan.aot").toAbsolutePath();
      var answer =
          Commands.run(
              words(
                  "-XX:AOTCacheOutput=" + file,
                  "train",
                  "--data",
                  Folders.fresh("training").toString()));
      if (answer.exit() != 0) {
        throw new IllegalStateException("the training run failed: " + answer);
      }
      return file;
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(line);
        if (line.startsWith(READY)) {
          address.complete(line.substring(READY.length()).strip());
        }
      }
    } catch (IOException e) {
      add("(" + e.getMessage() + ")"); // the process was killed
    }
    address.completeExceptionally(new IllegalStateException("it ended: " + output));
  }

  /** {@code http://127.0.0.1:port/}, once the first page can be asked for. */
  String address() {
    try {
      return address.get(3, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Kervan did not get ready; it said " + output, e);
    }
  }

  /** Waits until it prints a line that begins so. */
  synchronized void awaitLine(String beginning) {
    try {
      while (output.stream().noneMatch(line -> line.startsWith(beginning))) {
        if (!process.isAlive()) {
          throw new IllegalStateException("it ended: " + output);
        }
        wait(1_000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private synchronized void add(String line) {
    output.add(line);
    notifyAll();
  }

  /** From here on, only new lines count. */
  void forget() {
    output.clear();
  }

  Path data() {
    return data;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Signal 15, and its end. */
  int terminate() {
    process.destroy();
    return end();
  }

  /** Signal 9, and its end. */
  void kill() {
    process.destroyForcibly();
    end();
  }

  /** Waits for its end. */
  int end() {
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("Kervan does not end; it said " + output);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      terminate();
    }
  }
}
