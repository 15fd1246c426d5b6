package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user without rights of his own runs a copy that root made; every other test here is root's. */
class OrdinaryUserIT {
  private static final String NOBODY = "65534";

  @Test
  void startsAndEndsWithoutBeingRoot(@TempDir Path copy) throws IOException {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "needs root");
    run("cp", "-R", RunningKervan.APP.toString(), RunningKervan.HOME + "/reference", copy + "/");
    run("chown", "-R", NOBODY + ":" + NOBODY, copy.toString());
    Path data = copy.resolve("data");

    var words =
        List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dkervan.home=" + copy,
            "-jar",
            copy.resolve("app/kervan.jar").toString(),
            "serve",
            "--data",
            data.toString(),
            "--port",
            "0");
    try (var kervan = RunningKervan.launch(words, data)) {
      assertThat(kervan.address()).startsWith("http://127.0.0.1:");
      assertThat(Files.getAttribute(data.resolve("postgresql/cluster"), "unix:uid"))
          .isEqualTo(Integer.valueOf(NOBODY));
      kervan.terminate();
      assertThat(new Postgres(data).postmaster()).isEmpty();
    }
  }

  private static void run(String... words) {
    var answer = Commands.run(List.of(words));
    assertThat(answer.exit()).as(answer.err()).isZero();
  }
}
