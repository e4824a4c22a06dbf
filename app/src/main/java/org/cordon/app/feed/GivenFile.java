package org.cordon.app.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file to import, and where it comes from; see [OriginalFile].
///
/// @param name the file's own name, which some readers tell the parts of a set by
public record GivenFile(
    Path path, String name, String origin, @Nullable String etag, @Nullable String lastModified) {

  /// A file on disk.
  public static GivenFile at(Path path) {
    return new GivenFile(
        path,
        String.valueOf(path.getFileName()),
        path.toAbsolutePath().normalize().toString(),
        null,
        null);
  }

  /// The files at these paths; of a folder, all files right in it, by name.
  public static List<GivenFile> at(List<Path> paths) throws IOException {
    List<GivenFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(Files::isRegularFile).sorted().map(GivenFile::at).forEach(files::add);
        }
      } else {
        files.add(at(path));
      }
    }
    return files;
  }
}
