package org.kervan.border;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What a running server does by itself, on one thread: loads the sources of the installation, reads
 * what a crash left unread, then watches the inbox and the sources.
 */
@Component
@ConditionalOnWebApplication
class Background implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final int LOOK_SECONDS = 1;
  private static final int CATCH_UP_SECONDS = 5;

  private final ReferenceFolder reference;
  private final Intake intake;
  private final InboxFolder inbox;
  private final FlightScreening screening;
  private @Nullable ScheduledExecutorService thread;

  Background(
      ReferenceFolder reference, Intake intake, InboxFolder inbox, FlightScreening screening) {
    this.reference = reference;
    this.intake = intake;
    this.inbox = inbox;
    this.screening = screening;
  }

  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  @Override
  public synchronized void start() {
    thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("border").factory());
    thread.execute(() -> quietly("loading the sources", reference::load));
    every(thread, CATCH_UP_SECONDS, () -> quietly("reading again", intake::resume));
    every(thread, CATCH_UP_SECONDS, () -> quietly("comparing again", screening::assessAgain));
    every(thread, LOOK_SECONDS, () -> quietly("looking into the inbox", inbox::look));
  }

  private static void every(ScheduledExecutorService thread, int seconds, Runnable work) {
    // Faults are logged by the work itself, so that the future has nothing to tell.
    var _ = thread.scheduleWithFixedDelay(work, 0, seconds, TimeUnit.SECONDS);
  }

  static void quietly(String what, Work work) {
    try {
      work.run();
    } catch (Throwable e) { // the job runner: a task that throws would never be run again
      LOG.error("{} failed; it is tried again", what, e);
    }
  }

  /** Lets the file in hand be committed; what comes later is found by the next start. */
  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.shutdown();
      try {
        if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
          thread.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
