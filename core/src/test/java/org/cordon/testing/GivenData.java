package org.cordon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.listing.ListFile;
import org.junit.jupiter.api.Assumptions;

/// Where tests find data: our own fixtures, always there, and the shared folder of real files,
/// which may be absent; a test that needs it is then skipped and says so.
public final class GivenData {

  private GivenData() {}

  /// A file below `fixtures/`.
  public static Path fixture(String path) {
    Path file = root().resolve("fixtures").resolve(path);
    if (!Files.exists(file)) {
      throw new IllegalArgumentException("no fixture " + file);
    }
    return file;
  }

  /// A fixture as a list file.
  public static ListFile fixtureFile(String path) {
    return ListFile.of(fixture(path));
  }

  /// A file or folder of the shared data; skips the test where that is absent.
  public static Path shared(String path) {
    Path file =
        Path.of(System.getProperty("cordon.shared", root().resolve("../shared").toString()))
            .resolve(path)
            .normalize();
    Assumptions.assumeTrue(
        Files.exists(file), () -> "skipped: the shared data folder has no " + path);
    return file;
  }

  /// The text of a fixture.
  public static String fixtureText(String path) {
    try {
      return Files.readString(fixture(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The top folder of the project.
  public static Path root() {
    String given = System.getProperty("cordon.root");
    Path start = Path.of(given == null ? "" : given).toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("ARCHITECTURE.md")) || Files.exists(folder.resolve(".ci"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no project above " + start);
  }
}
