package org.cordon.app.feed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The right to change one publisher's folder: one import at a time, over all processes. The
/// operating system gives it back when a process dies.
final class ImportLock implements AutoCloseable {

  private final FileChannel channel;

  private ImportLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock.
  ///
  /// @throws UnusableStoreException if another import holds it
  static ImportLock take(PublisherFolder publisher) throws IOException {
    Files.createDirectories(publisher.folder());
    FileChannel channel =
        FileChannel.open(publisher.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw inUse(publisher.folder());
      }
      return new ImportLock(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static UnusableStoreException inUse(Path folder) {
    return new UnusableStoreException(
        "another import into "
            + folder
            + " is at work; try again when it is done (the version in force is not touched)");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
