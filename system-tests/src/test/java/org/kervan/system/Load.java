package org.kervan.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Carriers who hand in messages by HTTP and through the inbox, and an officer who decides. */
final class Load implements AutoCloseable {
  /** Nanoseconds between two looks of a client who waits. */
  private static final long BREATH = 5_000_000;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final History messages;
  private final History decisions;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ended;

  /** What a client does again and again. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  Load(History messages, History decisions) {
    this.messages = messages;
    this.decisions = decisions;
  }

  void carrier(String address, String token) {
    var client = new Client(address);
    repeat(
        client,
        () -> {
          byte[] file = Samples.passengerList(NUMBER.incrementAndGet());
          String hash = Samples.sha256(file);
          messages.send(hash);
          int status = client.send(token, file);
          if (status == 201 || status == 200) {
            messages.acknowledge(hash);
          }
        });
  }

  void inbox(Path inbox) {
    repeat(
        () -> {},
        () -> {
          byte[] file = Samples.passengerList(NUMBER.incrementAndGet());
          String hash = Samples.sha256(file);
          messages.send(hash);
          Path part = inbox.resolve(hash + ".part");
          Files.write(part, file);
          Files.move(part, inbox.resolve(hash), StandardCopyOption.ATOMIC_MOVE);
          Path taken = inbox.resolve("taken").resolve(hash);
          while (!ended && !Files.exists(taken)) {
            LockSupport.parkNanos(BREATH);
          }
          if (Files.exists(taken)) {
            messages.acknowledge(hash);
          }
        });
  }

  void officer(Client signedIn, List<String> travellers) {
    repeat(
        signedIn,
        () -> {
          int number = NUMBER.incrementAndGet();
          String reason = "Load test, decision number " + number + " of this run.";
          decisions.send(reason);
          if (signedIn.decide(travellers.get(number % travellers.size()), reason)) {
            decisions.acknowledge(reason);
          }
        });
  }

  private void repeat(AutoCloseable client, Step step) {
    threads.add(
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try (client) {
                while (!ended) {
                  try {
                    step.run();
                  } catch (IOException e) {
                    LockSupport.parkNanos(BREATH); // the server was killed: no acknowledgement
                  }
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }));
  }

  @Override
  public void close() {
    ended = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
