package org.cordon.app.feed;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.listing.format.DateText;
import org.cordon.party.PartialDate;
import org.jspecify.annotations.Nullable;

/// How a publisher's list stands in the store.
///
/// @param inForce null where no version is, or it is damaged
/// @param damage what is wrong with the version in force; null where nothing
/// @param confirmedAt when the publisher's server last said that the version in force is its
///   newest; null where it wasn't asked since the import
/// @param refusal the last version refused after the one in force came in; null where there is none
public record ListStatus(
    String publisher,
    @Nullable Manifest inForce,
    @Nullable String damage,
    @Nullable Instant confirmedAt,
    @Nullable Refusal refusal) {

  /// The status of each list something was ever imported of.
  public static List<ListStatus> all(ListStore store) throws IOException {
    List<ListStatus> all = new ArrayList<>();
    for (String publisher : store.listPublishers()) {
      all.add(of(store, publisher));
    }
    return all;
  }

  private static ListStatus of(ListStore store, String publisher) throws IOException {
    @Nullable Manifest inForce = null;
    @Nullable String damage = null;
    try {
      inForce = store.findInForce(publisher).map(StoredVersion::manifest).orElse(null);
    } catch (UnusableStoreException e) {
      damage = e.getMessage();
    }
    return new ListStatus(
        publisher,
        inForce,
        damage,
        confirmedAt(store.findLastCheck(publisher), inForce),
        later(store.findLastRefusal(publisher), inForce));
  }

  private static @Nullable Instant confirmedAt(Optional<Check> check, @Nullable Manifest inForce) {
    return check
        .filter(found -> inForce != null && found.version().equals(inForce.version()))
        .map(Check::at)
        .orElse(null);
  }

  private static @Nullable Refusal later(Optional<Refusal> refusal, @Nullable Manifest inForce) {
    return refusal
        .filter(found -> inForce == null || !found.at().isBefore(inForce.importedAt()))
        .orElse(null);
  }

  /// The day the list in force is of: the one its files name, else the day it was imported; null
  /// where none is in force.
  public @Nullable LocalDate listDay() {
    if (inForce == null) {
      return null;
    }
    return printedDay(inForce.listDate())
        .orElseGet(() -> LocalDate.ofInstant(inForce.importedAt(), ZoneOffset.UTC));
  }

  /* Publishers print the day first where it isn't ISO, except Americans, whose lists name their
   * month or use ISO. */
  private static Optional<LocalDate> printedDay(@Nullable String listDate) {
    if (listDate == null) {
      return Optional.empty();
    }
    String day = listDate.replaceFirst("[T ]\\d\\d:.*$", "");
    return DateText.read(day, DateText.Order.DAY_FIRST).map(PartialDate::latest);
  }

  /// Days from the list's day to now; empty where none is in force.
  public Optional<Long> ageDays(Instant now) {
    return Optional.ofNullable(listDay())
        .map(day -> ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, ZoneOffset.UTC)));
  }
}
