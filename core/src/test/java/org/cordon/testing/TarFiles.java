package org.cordon.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cordon.listing.ListFile;

/// The files of a `.tar.gz` with real data, each under the last part of its name. Reads ustar with
/// the `path` records of pax, nothing more.
public final class TarFiles {

  private static final int BLOCK = 512;

  private TarFiles() {}

  /// All files, in their order.
  public static List<ListFile> of(Path pack) throws IOException {
    List<ListFile> files = new ArrayList<>();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(pack)))) {
      String longName = "";
      for (byte[] header = in.readNBytes(BLOCK); isEntry(header); header = in.readNBytes(BLOCK)) {
        byte[] content = content(in, Integer.parseInt(text(header, 124, 11).strip(), 8));
        if (header[156] == 'x') {
          longName = path(new String(content, StandardCharsets.UTF_8));
        } else {
          String name = longName.isEmpty() ? text(header, 0, 100) : longName;
          files.add(ListFilesOf.bytes(name.substring(name.lastIndexOf('/') + 1), content));
          longName = "";
        }
      }
    }
    return files;
  }

  private static boolean isEntry(byte[] header) {
    return header.length == BLOCK && header[0] != 0;
  }

  private static byte[] content(InputStream in, int size) throws IOException {
    byte[] content = in.readNBytes(size);
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    return content;
  }

  private static String text(byte[] header, int start, int length) {
    String text = new String(header, start, length, StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /* "30 path=sanctions/EU/…\n" */
  private static String path(String records) {
    return records
        .lines()
        .filter(record -> record.contains(" path="))
        .map(record -> record.substring(record.indexOf("path=") + 5))
        .findFirst()
        .orElse("");
  }
}
