package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.database.DatabaseAddress;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class InboxFolderIT {
  @Autowired private Intake intake;
  @Autowired private DatabaseAddress owner;
  @TempDir private Path data = Path.of("");
  private Path inbox = Path.of("");

  @BeforeEach
  void makeTheFolder() throws IOException {
    inbox = Files.createDirectories(data.resolve("inbox"));
  }

  private String text() {
    return paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text();
  }

  @Test
  void takesAFileThatHasComeToRestAndMovesIt() throws IOException {
    var folder = new InboxFolder(data, intake);
    Files.writeString(inbox.resolve("a.edi"), text());
    assertThat(folder.look()).isZero();
    assertThat(folder.look()).isEqualTo(1);
    assertThat(inbox.resolve("taken/a.edi")).exists();
    assertThat(inbox.resolve("a.edi")).doesNotExist();
  }

  @Test
  void waitsForAFileThatStillGrows() throws IOException {
    var folder = new InboxFolder(data, intake);
    String whole = text();
    Files.writeString(inbox.resolve("a.edi"), whole.substring(0, 60));
    folder.look();
    Files.writeString(inbox.resolve("a.edi"), whole);
    assertThat(folder.look()).isZero();
    assertThat(folder.look()).isEqualTo(1);
    assertThat(inbox.resolve("taken/a.edi")).hasContent(whole);
  }

  @Test
  void leavesUnfinishedAndHiddenFilesAlone() throws IOException {
    var folder = new InboxFolder(data, intake);
    for (String name : new String[] {"a.part", "b.tmp", ".c.edi"}) {
      Files.writeString(inbox.resolve(name), text());
    }
    folder.look();
    assertThat(folder.look()).isZero();
    assertThat(inbox.resolve("a.part")).exists();
  }

  @Test
  void putsAsideWhatCannotBeRead() throws IOException {
    var folder = new InboxFolder(data, intake);
    Files.writeString(inbox.resolve("bad.edi"), "nothing of the kind " + flightNumber());
    Files.writeString(inbox.resolve("good.edi"), text());
    folder.look();
    assertThat(folder.look()).isEqualTo(2);
    assertThat(inbox.resolve("refused/bad.edi")).exists();
    assertThat(inbox.resolve("taken/good.edi")).exists();
  }

  @Test
  void takesTheOtherFilesWhereOneCannotBeTakenNow() throws Exception {
    var folder = new InboxFolder(data, intake);
    String poison = paxlst(flightNumber()).passenger("POISON:DERIN", "1").text();
    Files.writeString(inbox.resolve("a.edi"), poison);
    Files.writeString(inbox.resolve("b.edi"), text());
    folder.look();
    try (var _ = new SurnameFault(owner, "POISON", "57000")) {
      assertThat(folder.look()).isEqualTo(1);
      assertThat(inbox.resolve("a.edi")).exists();
      assertThat(inbox.resolve("taken/b.edi")).exists();
    }
    folder.look();
    assertThat(folder.look()).isEqualTo(1);
    assertThat(inbox.resolve("taken/a.edi")).exists();
  }

  @Test
  void keepsAnEarlierFileOfTheSameName() throws IOException {
    var folder = new InboxFolder(data, intake);
    for (String text : List.of("first " + flightNumber(), "second " + flightNumber())) {
      Files.writeString(inbox.resolve("bad.edi"), text);
      folder.look();
      assertThat(folder.look()).isEqualTo(1);
    }
    try (var all = Files.walk(inbox.resolve("refused"))) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(2);
    }
    assertThat(Files.readString(inbox.resolve("refused/bad.edi"))).startsWith("first");
  }

  @Test
  void complainsOnceOfWhatIsNoFile(CapturedOutput output) throws IOException {
    var folder = new InboxFolder(data, intake);
    Files.createSymbolicLink(inbox.resolve("link.edi"), data.resolve("nowhere"));
    for (int i = 0; i < 3; i++) {
      assertThat(folder.look()).isZero();
    }
    assertThat(output.getOut().split("link.edi", -1)).hasSize(2);
  }

  @Test
  void putsAsideAFileThatNamesNoFlight() throws IOException {
    var folder = new InboxFolder(data, intake);
    Files.writeString(inbox.resolve("a.edi"), text().replaceFirst("TDT[^']*'", "TDT+20'"));
    folder.look();
    assertThat(folder.look()).isEqualTo(1);
    assertThat(inbox.resolve("refused/a.edi")).exists();
  }

  /** A crash after the commit leaves the file where it was. */
  @Test
  void takesAFileAgainThatWasCommittedButNotMoved() throws IOException {
    var folder = new InboxFolder(data, intake);
    String text = text();
    intake.receive(Channel.INBOX, "a.edi", Samples.stream(text), null);
    Files.writeString(inbox.resolve("a.edi"), text);
    folder.look();
    assertThat(folder.look()).isEqualTo(1);
    assertThat(inbox.resolve("taken/a.edi")).exists();
  }
}
