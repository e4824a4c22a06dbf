package org.cordon.listing;

/// How much of a file the readers take before they refuse it. Outside data has limits; these are
/// far above what any publisher has ever served.
///
/// @param maxBytes bytes of a file after unpacking (the largest list, SDN_ADVANCED.XML, has 126 MB)
/// @param maxValueChars characters of one value, cell or attribute
/// @param maxDepth nesting of elements or JSON values
/// @param maxRecordNodes elements and attributes, or JSON values, of one record
/// @param maxRecords records or rows of a file
/// @param maxPackRatio unpacked by packed bytes of a packed file over 1 MB (text packs to about
///   1:30)
/// @param maxPackEntries files in a packed file
public record ReadLimits(
    long maxBytes,
    int maxValueChars,
    int maxDepth,
    int maxRecordNodes,
    int maxRecords,
    int maxPackRatio,
    int maxPackEntries) {

  /// The limits readers use.
  public static final ReadLimits DEFAULT =
      new ReadLimits(2_000_000_000L, 1_000_000, 64, 1_000_000, 20_000_000, 200, 10_000);

  /// The same limits for files of at most this many bytes, where a whole file is held in memory.
  public ReadLimits atMost(long bytes) {
    return new ReadLimits(
        Math.min(maxBytes, bytes),
        maxValueChars,
        maxDepth,
        maxRecordNodes,
        maxRecords,
        maxPackRatio,
        maxPackEntries);
  }
}
