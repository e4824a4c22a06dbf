package org.cordon.app.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.listing.ReadResult;
import org.cordon.listing.format.DateText;
import org.cordon.party.PartialDate;
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

  /// The day the list is of: the one its files name, else the day it was imported (UTC).
  public LocalDate day() {
    return printedDay(listDate).orElseGet(() -> LocalDate.ofInstant(importedAt, ZoneOffset.UTC));
  }

  /// Whether the files name the day the list is of.
  public boolean namesItsDay() {
    return printedDay(listDate).isPresent();
  }

  private static Optional<LocalDate> printedDay(@Nullable String listDate) {
    if (listDate == null) {
      return Optional.empty();
    }
    String withoutTime = listDate.replaceFirst("[T ]\\d\\d:.*$", "");
    return DateText.read(withoutTime, DateText.Order.DAY_FIRST).map(PartialDate::latest);
  }

  /// Days from the list's day to now.
  public long ageDays(Instant now) {
    return ChronoUnit.DAYS.between(day(), LocalDate.ofInstant(now, ZoneOffset.UTC));
  }
}
