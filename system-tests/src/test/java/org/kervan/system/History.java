package org.kervan.system;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What clients sent, and what they were told is safe. */
final class History {
  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  void send(String what) {
    sent.add(what);
  }

  synchronized void acknowledge(String what) {
    acknowledged.add(what);
    notifyAll();
  }

  /** Waits until so many more have been acknowledged. */
  synchronized void awaitMore(int count) throws InterruptedException {
    int wanted = acknowledged.size() + count;
    long patience = System.nanoTime() + 60_000_000_000L;
    while (acknowledged.size() < wanted) {
      if (System.nanoTime() > patience) {
        throw new IllegalStateException("nobody is answered any more: " + acknowledged.size());
      }
      wait(1_000);
    }
  }

  Set<String> sent() {
    return Set.copyOf(sent);
  }

  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }
}
