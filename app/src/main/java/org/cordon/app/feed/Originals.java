package org.cordon.app.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The publisher's files of a version, copied byte for byte, each with its SHA-256.
final class Originals {

  private final Path folder;
  private final List<OriginalFile> files = new ArrayList<>();

  /// @param version the folder of the version, or of what will become one
  Originals(Path version) {
    this.folder = folder(version);
  }

  /// The folder of a version's originals.
  static Path folder(Path version) {
    return version.resolve("original");
  }

  /// Copies the files. A name that was there before gets a folder of its own, since some readers
  /// know the parts of a set by their names.
  void copy(List<GivenFile> given) throws IOException {
    Files.createDirectories(folder);
    for (GivenFile file : given) {
      Path place = folder.resolve(file.name());
      for (int count = 2; Files.exists(place); count++) {
        place =
            Files.createDirectories(folder.resolve(Integer.toString(count))).resolve(file.name());
      }
      files.add(copy(file, place));
    }
    Durable.forceFolder(folder);
  }

  private OriginalFile copy(GivenFile file, Path place) throws IOException {
    MessageDigest digest = sha256Digest();
    Durable.write(
        place,
        out -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            in.transferTo(new DigestOutputStream(out, digest));
          }
        });
    return new OriginalFile(
        folder.relativize(place).toString(),
        file.origin(),
        HexFormat.of().formatHex(digest.digest()),
        Files.size(place),
        file.etag(),
        file.lastModified());
  }

  List<OriginalFile> files() {
    return List.copyOf(files);
  }

  List<Path> paths() {
    return files.stream().map(file -> folder.resolve(file.name())).toList();
  }

  /// One hash of all files in their order.
  String sha256() {
    MessageDigest digest = sha256Digest();
    files.forEach(file -> digest.update(file.sha256().getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
