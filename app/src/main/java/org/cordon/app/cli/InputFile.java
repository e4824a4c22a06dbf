package org.cordon.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.app.settings.InvalidInputException;

/// A file the user named.
final class InputFile {

  private InputFile() {}

  /// @throws InvalidInputException if there is no such file, or it may not be read
  static void requireReadable(Path path) {
    if (!Files.isReadable(path)) {
      throw new InvalidInputException("file", path.toString(), "does not exist or can't be read");
    }
  }
}
