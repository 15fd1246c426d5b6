package org.kervan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The other tests run as whoever runs the build; when that is root, these run as nobody. */
class OrdinaryUserIT extends ServerTest {
  private static final int NOBODY = 65_534;
  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

  private String classPath = "";

  @BeforeEach
  void openTheClassPathToAll() throws IOException {
    assumeTrue(ROOT, "not root: all the other tests run as an ordinary user already");
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> copies = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path copy = temp.resolve("classes" + copies.size());
      copies.add(copy.toString());
      copyForAll(Path.of(entry), copy);
    }
    classPath = String.join(File.pathSeparator, copies);
  }

  private static void copyForAll(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectory(to.resolve(from.relativize(dir)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, from.equals(file) ? to : to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private ChildLauncher launchAsNobody() throws IOException {
    return ChildLauncher.run(AS_NOBODY, classPath, folder(), folder());
  }

  @Test
  void startsAdoptsAndStopsAsThatUser() throws Exception {
    Files.createDirectory(folder());
    Files.setAttribute(folder(), "unix:uid", NOBODY);

    ChildLauncher first = launchAsNobody();
    ChildLauncher.Started started = first.awaitStarted();
    assertThat(Files.getAttribute(Path.of("/proc/" + started.pid() + "/status"), "unix:uid"))
        .isEqualTo(NOBODY);
    first.kill();

    ChildLauncher second = launchAsNobody();
    assertThat(second.awaitStarted())
        .isEqualTo(new ChildLauncher.Started(started.pid(), started.port(), true));
    second.close();
    assertThat(Postmaster.processes(cluster())).isEmpty();
  }

  @Test
  void namesAFolderWithoutWritePermission() throws Exception {
    assertThat(launchAsNobody().awaitFailure())
        .contains("FAILED The database did not start: ", "AccessDeniedException")
        .contains("Give the user who runs Kervan read and write permission");
  }
}
