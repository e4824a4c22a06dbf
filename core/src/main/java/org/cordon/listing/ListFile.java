package org.cordon.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a publisher, ready to be read any number of times, already unpacked.
///
/// @param name its name without folder and without `.gz`, for problems and to tell files of a set
///   apart
public record ListFile(String name, Source source) {

  /// Opens the bytes anew.
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /// The file at this path, as it is: see [ListFiles] for `.gz` and `.zip`.
  public static ListFile of(Path path) {
    return new ListFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
  }

  /// Opens the bytes anew, at their start.
  public InputStream open() throws IOException {
    return source.open();
  }
}
