package org.cordon.app.feed;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Changes to files that are still there, or not begun at all, after the machine stops at any
/// moment: what is written is forced to the disk before the next step relies on it.
final class Durable {

  private Durable() {}

  /// Writes a file's bytes.
  @FunctionalInterface
  interface Content {
    void writeTo(FileOutputStream out) throws IOException;
  }

  /// Writes a new file and forces it to the disk.
  static void write(Path file, Content content) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      content.writeTo(out);
      out.flush();
      out.getFD().sync();
    }
  }

  /// Puts a file in the place of another in one step: whoever opens it meets the old bytes or the
  /// new, never a part.
  static void replace(Path file, Content content) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    write(next, content);
    move(next, file);
  }

  /// Moves a file or folder within a folder, in one step.
  static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(to.toAbsolutePath().getParent());
  }

  /// Forces a folder's entries to the disk.
  static void forceFolder(@Nullable Path folder) throws IOException {
    if (folder == null) {
      return;
    }
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (AccessDeniedException onWindows) {
      // Windows opens no folder as a file; there the move itself is written through.
    }
  }

  /// Removes a folder with all in it; nothing happens where there is none.
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
