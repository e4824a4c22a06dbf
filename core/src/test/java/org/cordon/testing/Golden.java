package org.cordon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected output kept as a readable file below `fixtures/golden/`; `./dev golden` rewrites it,
/// and you read the diff.
public final class Golden {

  private Golden() {}

  /// The text equals the file, line ends apart.
  public static void assertGolden(String file, String actual) {
    Path path = GivenData.root().resolve("fixtures/golden").resolve(file);
    try {
      if (Boolean.getBoolean("cordon.golden")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, actual);
      }
      assertThat(actual)
          .as("golden file %s (./dev golden rewrites it)", file)
          .isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
