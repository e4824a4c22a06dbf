package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;

/// Turns the files a user names into what readers take: `.gz` and `.zip` unpacked (told by their
/// first bytes, not their names), under limits on size, ratio and number of files. Nothing is
/// written to disk; the names of packed files are used as labels only.
public final class ListFiles {

  private static final long RATIO_FREE_BYTES = 1_000_000;

  private ListFiles() {}

  /// The files at these paths, packed ones unpacked; of a folder, all files right in it, by name.
  ///
  /// @throws UnusableListException if a file is empty, a pack is damaged or over a limit
  public static List<ListFile> open(List<Path> paths, ReadLimits limits)
      throws IOException, UnusableListException {
    List<ListFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (var inside = Files.list(path)) {
          files.addAll(open(inside.filter(Files::isRegularFile).sorted().toList(), limits));
        }
      } else {
        files.addAll(one(path, limits));
      }
    }
    return files;
  }

  private static List<ListFile> one(Path path, ReadLimits limits)
      throws IOException, UnusableListException {
    byte[] start = firstBytes(path);
    ListFile plain = ListFile.of(path);
    if (start.length == 0) {
      throw new UnusableListException(plain.name() + " is empty (0 bytes)");
    }
    if (start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      return List.of(gunzipped(path, plain.name(), limits));
    }
    if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
      return unzipped(path, plain, limits);
    }
    return List.of(plain);
  }

  private static byte[] firstBytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(4);
    }
  }

  private static ListFile gunzipped(Path path, String name, ReadLimits limits) throws IOException {
    long packed = Files.size(path);
    String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return new ListFile(
        inner,
        () ->
            new Unpacking(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(path)), 65_536),
                name,
                packed,
                limits));
  }

  private static List<ListFile> unzipped(Path path, ListFile plain, ReadLimits limits)
      throws IOException, UnusableListException {
    List<ListFile> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > limits.maxPackEntries()) {
        throw new UnusableListException(
            plain.name() + " holds more than " + limits.maxPackEntries() + " files; it is refused");
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return List.of(plain);
      }
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        if (!entry.isDirectory()) {
          files.add(entry(path, plain.name(), entry.getName(), entry.getCompressedSize(), limits));
        }
      }
    } catch (ZipException e) {
      throw new UnusableListException(plain.name() + " can't be unpacked: " + e.getMessage(), e);
    }
    if (files.isEmpty()) {
      throw new UnusableListException(plain.name() + " holds no file");
    }
    return files;
  }

  private static ListFile entry(
      Path path, String pack, String entry, long packed, ReadLimits limits) {
    String label = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
    return new ListFile(
        label,
        () -> {
          ZipFile zip = new ZipFile(path.toFile());
          try {
            InputStream content = zip.getInputStream(zip.getEntry(entry));
            return new Unpacking(content, pack + "!" + label, packed, limits) {
              @Override
              public void close() throws IOException {
                super.close();
                zip.close();
              }
            };
          } catch (IOException e) {
            zip.close();
            throw e;
          }
        });
  }

  /* Unpacked bytes, counted against what they were packed in: a bomb gives itself away by its ratio
   * long before it fills anything. */
  private static class Unpacking extends CountedInput {
    private final String name;
    private final long packed;
    private final ReadLimits limits;
    private long unpacked;

    Unpacking(InputStream in, String name, long packed, ReadLimits limits) {
      super(in);
      this.name = name;
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    void count(int bytes) throws IOException {
      unpacked += bytes;
      boolean bomb =
          unpacked > RATIO_FREE_BYTES && unpacked / Math.max(packed, 1) > limits.maxPackRatio();
      if (bomb || unpacked > limits.maxBytes()) {
        throw new GuardedInput.OverLimitException(
            name
                + " unpacks to more than "
                + (bomb ? limits.maxPackRatio() + " times its size" : limits.maxBytes() + " bytes")
                + "; the file is refused");
      }
    }
  }
}
