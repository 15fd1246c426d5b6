package org.kervan.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps other processes, and other threads of this one, away from a folder for a short sequence of
 * steps. The system drops it when the process dies.
 */
final class FolderLock implements AutoCloseable {
  /** File locks belong to the whole process, so threads need a lock of their own. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for its turn. Locks on two folders may be nested; twice on one folder may not. */
  static FolderLock on(Path folder, String name) throws IOException, InterruptedException {
    THREADS.lockInterruptibly();
    FolderLock lock;
    try {
      lock =
          new FolderLock(
              FileChannel.open(
                  folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException e) {
      THREADS.unlock();
      throw e;
    }
    try {
      lock.channel.lock();
      return lock;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      THREADS.unlock();
    }
  }
}
