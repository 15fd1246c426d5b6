package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that cannot succeed says why and what to do. */
class RefusedStartIT extends ServerTest {
  private static final int NOBODY = 65_534;

  private AbstractThrowableAssert<?, ?> assertRefused(Path folder, PostgresSettings settings) {
    return assertThatThrownBy(() -> EmbeddedPostgres.start(folder, settings))
        .isInstanceOf(DatabaseStartFailed.class)
        .hasMessageContaining("What to do now: ");
  }

  /** What the start looks at before the data. */
  private void writeEmptyCluster(String version) throws Exception {
    Files.createDirectories(
        cluster(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(cluster().resolve("PG_VERSION"), version + "\n");
    Files.writeString(cluster().resolve("postgresql.conf"), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "19"})
  void namesTheVersionsOfDataOfAnotherRelease(String other) throws Exception {
    writeEmptyCluster(other);
    DataFolder.open(folder()).secret(Cluster.ADMIN);
    assertRefused(folder(), SETTINGS)
        .hasMessageContaining("of PostgreSQL " + other + ", this Kervan brings")
        .hasMessageContaining("18.6");
    assertThat(cluster().resolve("PG_VERSION")).hasContent(other);
  }

  @Test
  void namesAPortInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(folder(), SETTINGS.onPort(taken.getLocalPort()))
          .hasMessageContaining("Another program listens on this port")
          .hasMessageContaining("port " + taken.getLocalPort());
    }
  }

  @Test
  void namesAMissingPasswordFile() throws Exception {
    writeEmptyCluster("18");
    assertRefused(folder(), SETTINGS).hasMessageContaining("backup");
  }

  @Test
  void namesAPasswordThatIsNotTheServers() throws Exception {
    start().close();
    Files.writeString(folder().resolve("secrets").resolve("kervan_admin.password"), "another");
    assertRefused(folder(), SETTINGS).hasMessageContaining("The password in the folder secrets");
  }

  @Test
  void namesAPathThatIsTooLong() {
    assertRefused(temp.resolve("x".repeat(200).concat("/").repeat(5)), SETTINGS)
        .hasMessageContaining("shorter path");
  }

  @Test
  void startsInTheLongestPathThatIsAllowed() throws Exception {
    Path longest = temp;
    while (longest.toString().length() < 850 - 2) {
      longest = longest.resolve("x".repeat(Math.min(200, 850 - longest.toString().length() - 1)));
    }
    try (EmbeddedPostgres server =
        EmbeddedPostgres.start(longest, SETTINGS.withBinariesIn(longest))) {
      assertThat(query(server.ownerAddress(), "SELECT 1")).containsExactly("1");
    }
  }

  @Test
  void namesAFileWhereTheFolderShouldBe() throws Exception {
    Files.writeString(folder(), "");
    assertRefused(folder(), SETTINGS).hasMessageContaining(folder().toString());
  }

  @Test
  void namesAFolderWithoutWritePermission() throws Exception {
    assumeTrue(!ROOT, "root may write everywhere; OrdinaryUserIT shows this for another user");
    Files.createDirectory(
        folder(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
    assertRefused(folder(), SETTINGS).hasMessageContaining("not writable");
  }

  @Test
  void namesTheOwnerOfAnotherUsersFolder() throws Exception {
    assumeTrue(ROOT, "only root can give a folder away");
    Files.createDirectory(folder());
    Files.setAttribute(folder(), "unix:uid", NOBODY);
    assertRefused(folder(), SETTINGS).hasMessageContaining("belongs to user 65534");
  }

  @Test
  void namesAFullDisk() throws Exception {
    assumeTrue(ROOT, "only root can mount a small disk");
    Files.createDirectory(folder());
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=12m", "none", folder().toString())
            .start();
    assumeTrue(mount.waitFor() == 0, "this system lets nobody mount a disk");
    try {
      assertRefused(folder(), SETTINGS).hasMessageContaining("The disk is full");
      assertRefused(folder(), SETTINGS.withBinariesIn(folder()))
          .hasMessageContaining("The disk is full");
    } finally {
      assertThat(new ProcessBuilder("umount", folder().toString()).start().waitFor()).isZero();
    }
  }

  @Test
  void namesADiskMountedForReading() throws Exception {
    assumeTrue(ROOT, "only root can mount a disk for reading");
    Files.createDirectory(folder());
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "ro", "none", folder().toString()).start();
    assumeTrue(mount.waitFor() == 0, "this system lets nobody mount a disk");
    try {
      assertRefused(folder(), SETTINGS).hasMessageContaining("not writable");
    } finally {
      assertThat(new ProcessBuilder("umount", folder().toString()).start().waitFor()).isZero();
    }
  }
}
