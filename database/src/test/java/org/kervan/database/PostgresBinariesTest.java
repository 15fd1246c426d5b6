package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBinariesTest {
  @TempDir Path temp;

  private interface Entries {
    void writeTo(TarArchiveOutputStream tar) throws IOException;
  }

  private static InputStream archive(Entries entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
      entries.writeTo(tar);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void file(TarArchiveOutputStream tar, String name, int mode) throws IOException {
    byte[] content = name.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setMode(mode);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  private static void link(TarArchiveOutputStream tar, String name, String target, byte kind)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  @Test
  void unpacksFilesAndLinksForThisUserOnly() throws IOException {
    PostgresBinaries.unpack(
        archive(tar -> {
          file(tar, "lib/real.so", 0644);
          link(tar, "lib/link.so", "real.so", TarConstants.LF_SYMLINK);
          file(tar, "bin/program", 0755);
        }),
        temp);
    assertThat(temp.resolve("lib/link.so")).isSymbolicLink().hasContent("lib/real.so");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("bin"))))
        .isEqualTo("rwx------");
    assertThat(temp.resolve("bin/program")).isExecutable();
    assertThat(temp.resolve("lib/real.so")).isNotEmptyFile();
    assertThat(Files.getPosixFilePermissions(temp.resolve("lib/real.so")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "lib/../../outside", "/outside"})
  void refusesAFileOutsideItsFolder(String name) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("inside"));
    InputStream archive = archive(tar -> file(tar, name, 0644));
    assertThatThrownBy(() -> PostgresBinaries.unpack(archive, folder))
        .hasMessageContaining("would leave its folder");
    assertThat(temp.resolve("outside")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../outside", "/etc"})
  void refusesALinkOutOfItsFolder(String target) throws IOException {
    InputStream archive = archive(tar -> link(tar, "link", target, TarConstants.LF_SYMLINK));
    assertThatThrownBy(() -> PostgresBinaries.unpack(archive, temp))
        .hasMessageContaining("would leave its folder");
  }

  @Test
  void refusesWhatIsNeitherFileNorFolderNorLink() throws IOException {
    InputStream archive = archive(tar -> link(tar, "pipe", "", TarConstants.LF_FIFO));
    assertThatThrownBy(() -> PostgresBinaries.unpack(archive, temp)).hasMessageContaining("pipe");
  }

  @Test
  void unpacksAgainWhatWasLeftHalfDone() throws Exception {
    PostgresBinaries whole = PostgresBinaries.in(temp);
    Path programs = onlyProgramsIn(temp);
    Path unfinished = temp.resolve(programs.getFileName() + ".unfinished");
    Files.move(programs, unfinished);
    Files.delete(unfinished.resolve("bin/postgres"));
    assertThat(PostgresBinaries.in(temp).version()).isEqualTo(whole.version()).contains("18.6");
    assertThat(unfinished).doesNotExist();
  }

  private static Path onlyProgramsIn(Path parent) throws IOException {
    try (var folders = Files.newDirectoryStream(parent, "postgres-*")) {
      return folders.iterator().next();
    }
  }
}
