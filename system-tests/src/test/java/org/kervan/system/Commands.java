package org.kervan.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command line, run to its end. */
final class Commands {
  private Commands() {}

  /** What a command answered: its exit code and what it printed on both streams. */
  record Answer(int exit, String out, String err) {

    /** The word after a label at the beginning of a line. */
    String field(String label) {
      var found = Pattern.compile("(?m)^" + label + " +(\\S+)").matcher(out);
      if (!found.find()) {
        throw new IllegalStateException("no " + label + " in " + out + err);
      }
      return found.group(1);
    }
  }

  static Answer kervan(String... arguments) {
    return run(RunningKervan.command(arguments));
  }

  static Answer run(List<String> words) {
    try {
      var process = new ProcessBuilder(new ArrayList<>(words)).start();
      process.getOutputStream().close();
      var err = new StringBuilder();
      var reader =
          Thread.ofVirtual()
              .start(() ->
                  process
                      .errorReader(StandardCharsets.UTF_8)
                      .lines()
                      .forEach(line -> err.append(line).append('\n')));
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      reader.join();
      return new Answer(process.waitFor(), out, err.toString());
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", words), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Adds a carrier beside the running server; its token. */
  static String carrier(Path data, String name) {
    return kervan("carrier", "add", "--data", data.toString(), name).field("token");
  }

  /** Adds a targeting officer beside the running server. */
  static SignIn officer(Path data, String name) {
    var answer =
        kervan(
            "account",
            "add",
            "--data",
            data.toString(),
            name,
            "--role",
            "targeting-officer",
            "--display-name",
            "Officer " + name);
    return new SignIn(name, answer.field("password"), answer.field("secret"));
  }
}
