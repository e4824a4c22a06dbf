package org.cordon.app.feed;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.ReadResult;
import org.jspecify.annotations.Nullable;

/// What is known of a version of a list without reading it: whence its files came and what was read
/// from them. Kept as `manifest.json` in the version's folder.
///
/// @param format of the folder, [#FORMAT]; another program version may write another
/// @param listDate the date the files say they are of, as printed; null where they don't
/// @param designations how many were read
/// @param problems how many were met
/// @param partial fewer designations than a whole version of this list has: a sample, or a part
/// @param filled how well the designations are filled
public record Manifest(
    int format,
    String publisher,
    VersionId version,
    Instant importedAt,
    @Nullable String listDate,
    int designations,
    int problems,
    boolean partial,
    Map<Filled, Filled.Rate> filled,
    List<OriginalFile> files) {

  /// The format of version folders this program writes and reads.
  static final int FORMAT = 1;

  public Manifest {
    filled = Map.copyOf(filled);
    files = List.copyOf(files);
  }

  static Manifest of(
      String publisher,
      VersionId version,
      Instant importedAt,
      int leastDesignations,
      ReadResult read,
      List<OriginalFile> files) {
    Map<Filled, Filled.Rate> filled = new EnumMap<>(Filled.class);
    for (Filled part : Filled.values()) {
      filled.put(part, part.rate(read.designations()));
    }
    return new Manifest(
        FORMAT,
        publisher,
        version,
        importedAt,
        read.listDate(),
        read.designations().size(),
        read.problems().size(),
        read.designations().size() < leastDesignations,
        filled,
        files);
  }
}
