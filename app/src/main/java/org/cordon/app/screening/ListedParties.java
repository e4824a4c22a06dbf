package org.cordon.app.screening;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.UnusableStoreException;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;

/// All designations of the lists in force, ready to be screened against. Immutable; read by any
/// number of threads.
public final class ListedParties {

  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparingDouble((Finding finding) -> finding.match().score())
          .reversed()
          .thenComparing(finding -> finding.match().subject().key());

  private final List<IndexedList> lists;

  private ListedParties(List<IndexedList> lists) {
    this.lists = List.copyOf(lists);
  }

  /// Reads the lists in force and indexes them, one on each core at a time. Cost: seconds for some
  /// ten thousand designations.
  ///
  /// @param progress is run for each list that is ready
  /// @throws UnusableStoreException if no list is in force, or one is damaged: an answer from the
  ///   rest would look like "not listed"
  public static ListedParties load(ListStore store, MatchSettings settings, Runnable progress)
      throws IOException {
    List<StoredVersion> versions = store.listInForce();
    if (versions.isEmpty()) {
      throw new UnusableStoreException(
          "no list is in force, so nothing can be screened. Download the lists: cordon lists fetch;"
              + " or import files: cordon lists import un consolidated.xml");
    }
    List<IndexedList> lists = new ArrayList<>();
    OrderedWork.runEach(
        versions.iterator(),
        version -> IndexedList.of(version, settings),
        list -> {
          lists.add(list);
          progress.run();
        });
    return new ListedParties(lists);
  }

  /// The versions screened against, by publisher.
  public List<Manifest> lists() {
    return lists.stream().map(IndexedList::manifest).toList();
  }

  /// Screens one party.
  ///
  /// @param asOf the day the listing must be in force on
  /// @param least the score from which candidates below the threshold are given too; the threshold
  ///   itself where none are wanted
  public Screening screen(Query query, LocalDate asOf, double least) {
    List<Finding> found = new ArrayList<>();
    lists.forEach(list -> found.addAll(list.find(query, least)));
    found.sort(BEST_FIRST);
    Map<Boolean, List<Finding>> inForce =
        found.stream().collect(Collectors.partitioningBy(finding -> finding.isInForce(asOf)));
    return new Screening(
        inForce.getOrDefault(true, List.of()), inForce.getOrDefault(false, List.of()));
  }
}
