package org.kervan.system;

import java.nio.file.Path;

/** The demo that the tests of the pages share: started once, ended with the tests. */
final class Demo {
  private static final Path DATA = Folders.fresh("demo");

  private Demo() {}

  /** Loaded only when asked for. */
  private static final class Holder {
    private static final RunningKervan KERVAN = start();

    private static RunningKervan start() {
      var kervan = RunningKervan.start("demo", DATA);
      Runtime.getRuntime().addShutdownHook(new Thread(kervan::close));
      kervan.awaitLine("The day's flights are loaded");
      return kervan;
    }
  }

  /** The running demo with its whole day. */
  static RunningKervan loaded() {
    return Holder.KERVAN;
  }
}
