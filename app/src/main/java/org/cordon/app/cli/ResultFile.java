package org.cordon.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Where the rows of a long run go: a file that has its name only once it is whole, or standard
/// output.
final class ResultFile implements AutoCloseable {

  private final Writer writer;
  private final @Nullable Path target;
  private final @Nullable Path part;

  private ResultFile(Writer writer, @Nullable Path target, @Nullable Path part) {
    this.writer = writer;
    this.target = target;
    this.part = part;
  }

  /// @param path null for standard output
  static ResultFile open(Cordon cordon, @Nullable Path path) throws IOException {
    if (path == null) {
      return new ResultFile(cordon.out().writer(), null, null);
    }
    Path part = path.resolveSibling(path.getFileName() + ".part");
    return new ResultFile(Files.newBufferedWriter(part, StandardCharsets.UTF_8), path, part);
  }

  Writer writer() {
    return writer;
  }

  /// All rows are written: the file gets its name.
  void keep() throws IOException {
    writer.close();
    if (part != null && target != null) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (part != null) {
      Files.deleteIfExists(part);
    }
  }
}
