package org.kervan.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program of its own that starts the server, so that a test can kill it. It prints {@code READY
 * pid port adopted} or {@code FAILED} and the text, then stops the server at the line {@code
 * close}.
 */
final class ChildLauncher {
  private final Process process;
  private final BufferedReader output;

  private ChildLauncher(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** What the child said about its start. */
  record Started(long pid, int port, boolean adopted) {}

  static ChildLauncher on(Path folder) throws IOException {
    return run(List.of(), System.getProperty("java.class.path"), folder, ServerTest.BINARIES);
  }

  static ChildLauncher run(List<String> prefix, String classPath, Path... folders)
      throws IOException {
    List<String> words = new ArrayList<>(prefix);
    words.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            ChildLauncher.class.getName()));
    Arrays.stream(folders).map(Path::toString).forEach(words::add);
    return new ChildLauncher(
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Waits for the outcome of the start. */
  Started awaitStarted() throws IOException {
    String line = output.readLine();
    if (line == null || !line.startsWith("READY ")) {
      throw new AssertionError(line + "\n" + String.join("\n", output.readAllLines()));
    }
    String[] words = line.split(" ");
    return new Started(
        Long.parseLong(words[1]), Integer.parseInt(words[2]), Boolean.parseBoolean(words[3]));
  }

  /** Waits for the end of a start that fails. */
  String awaitFailure() throws IOException {
    return String.join("\n", output.readAllLines());
  }

  void close() throws IOException, InterruptedException {
    process.outputWriter(StandardCharsets.UTF_8).append("close\n").flush();
    process.waitFor();
  }

  /** Signal 9. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public static void main(String[] folders) throws IOException {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.start(
              Path.of(folders[0]), ServerTest.SETTINGS.withBinariesIn(Path.of(folders[1])));
      System.out.printf("READY %d %d %s%n", server.pid(), server.port(), server.adopted());
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      if ("close".equals(input.readLine())) {
        server.close();
      }
    } catch (DatabaseStartFailed e) {
      System.out.println("FAILED " + e.getMessage());
    }
  }
}
