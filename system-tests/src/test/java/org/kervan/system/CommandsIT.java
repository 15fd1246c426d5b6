package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands and the launcher, as somebody types them. */
class CommandsIT {
  private static final String LAUNCHER = RunningKervan.HOME.resolve("kervan").toString();
  private static final String REFERENCE = RunningKervan.HOME.resolve("reference").toString();

  @Test
  void explainsItselfWithoutAJavaAndThroughALink(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("kervan"), Path.of(LAUNCHER));

    var answer =
        Commands.run(List.of("env", "-i", "PATH=/usr/bin:/bin", "sh", "-c", "cd / && " + link));

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("./kervan demo", "./kervan test", "./kervan assess");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void namesEveryCommandInItsHelp() {
    assertThat(Commands.run(List.of(LAUNCHER, "--help")).out().lines())
        .as("each command one line")
        .filteredOn(line -> line.startsWith("  ./kervan "))
        .hasSizeGreaterThanOrEqualTo(11);
    assertThat(Commands.kervan("serve", "--help").out()).contains("--data", "KERVAN_DATABASE");
  }

  @Test
  void refusesABusyPortInOneSentence(@TempDir Path folder) throws IOException {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var answer =
          Commands.kervan("serve", "--data", folder.toString(), "--port", "" + busy.getLocalPort());

      assertThat(answer.exit()).isEqualTo(2);
      assertThat(answer.err().lines()).hasSize(1);
      assertThat(answer.err()).contains("Port " + busy.getLocalPort(), "--port");
    }
  }

  @Test
  void refusesASecondServerAndEndsWithoutLeavingAProcess() {
    Path data = Folders.fresh("two-servers");
    var postgres = new Postgres(data);
    try (var kervan = RunningKervan.start("serve", data)) {
      var second = Commands.kervan("serve", "--data", data.toString(), "--port", "0");
      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.err().lines()).hasSize(1);
      assertThat(second.err()).contains("already runs", data.toString());

      var started = postgres.processes();
      assertThat(started).isNotEmpty();
      kervan.terminate();
      for (ProcessHandle process : started) {
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(30));
      }
    }
  }

  @Test
  void assessesFilesWithoutAServer(@TempDir Path folder) throws IOException {
    Path list = Files.write(folder.resolve("list.edi"), Samples.passengerList(1));
    Path empty = Files.write(folder.resolve("empty.edi"), new byte[0]);
    Path watchlist =
        Files.writeString(
            folder.resolve("own.csv"),
            """
            id,names,birth,sex,nationality,document,programme,remarks
            X-1,Umut Kayadelen1,1980-01-01,M,TUR,,TEST,Invented
            """);

    var answer =
        Commands.kervan(
            "assess",
            "--all",
            "--list",
            "csv:own=" + watchlist,
            "--profiles",
            REFERENCE + "/profiles",
            list.toString(),
            empty.toString(),
            folder.resolve("missing.edi").toString());

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).contains("missing.edi");
    List<JsonNode> lines =
        answer.out().lines().map(line -> new JsonMapper().readTree(line)).toList();
    assertThat(lines)
        .extracting(line -> line.get("type").asString())
        .containsExactly("message", "traveller", "traveller", "message");
    assertThat(lines.get(0).get("sha256").asString())
        .isEqualTo(Samples.sha256(Samples.passengerList(1)));
    var hit = lines.get(1).get("hits").get(0);
    assertThat(hit.get("entry").asString()).isEqualTo("X-1");
    assertThat(hit.get("reasons").get(0).get("tr").asString()).isNotEmpty();
    assertThat(lines.get(2).get("hits")).isEmpty();
    assertThat(lines.get(3).get("findings").get(0).get("code").asString()).isEqualTo("EMPTY_FILE");
  }
}
