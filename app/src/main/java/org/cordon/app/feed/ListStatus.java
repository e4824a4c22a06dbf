package org.cordon.app.feed;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
}
