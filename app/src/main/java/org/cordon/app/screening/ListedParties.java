package org.cordon.app.screening;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.UnusableStoreException;
import org.cordon.listing.Designation;
import org.cordon.match.Match;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchIndexBuilder;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.name.EvasionSign;
import org.cordon.name.NameForms;
import org.cordon.name.NameType;

/// All designations of the lists in force, ready to be screened against. Immutable; read by any
/// number of threads.
public final class ListedParties {

  /// What is known of a party in the index.
  private record Listing(Designation designation, Manifest manifest) {}

  private final List<Manifest> lists;
  private final Map<String, Listing> listings;
  private final MatchIndex index;

  private ListedParties(List<Manifest> lists, Map<String, Listing> listings, MatchIndex index) {
    this.lists = List.copyOf(lists);
    this.listings = Map.copyOf(listings);
    this.index = index;
  }

  /// Reads the lists in force, one on each core at a time, and indexes them together. Cost: seconds
  /// for some ten thousand designations.
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
    List<Manifest> lists = new ArrayList<>();
    Map<String, Listing> listings = new HashMap<>();
    MatchIndexBuilder builder = new MatchIndexBuilder(settings);
    OrderedWork.runEach(
        versions.iterator(),
        PreparedList::of,
        list -> {
          lists.add(list.manifest());
          for (PreparedList.Listed listed : list.designations()) {
            builder.add(listed.prepared());
            listings.put(listed.key(), new Listing(listed.designation(), list.manifest()));
          }
          progress.run();
        });
    return new ListedParties(lists, listings, builder.build());
  }

  /// The versions screened against, by publisher.
  public List<Manifest> lists() {
    return lists;
  }

  /// Screens one party.
  ///
  /// @param asOf the day the listing must be in force on
  /// @param least the score from which candidates below the threshold are given too; the threshold
  ///   itself where none are wanted
  public Screening screen(Query query, LocalDate asOf, double least) {
    Map<Boolean, List<Finding>> inForce =
        index.find(query, least).stream()
            .map(this::finding)
            .collect(Collectors.partitioningBy(finding -> finding.isInForce(asOf)));
    return new Screening(
        inForce.getOrDefault(true, List.of()),
        inForce.getOrDefault(false, List.of()),
        signs(query));
  }

  private static Set<EvasionSign> signs(Query query) {
    return query.names().stream()
        .flatMap(name -> NameForms.of(name, NameType.UNKNOWN).signs().stream())
        .collect(Collectors.toSet());
  }

  private Finding finding(Match match) {
    Listing listing = Objects.requireNonNull(listings.get(match.subject().key()));
    return new Finding(match, listing.designation(), listing.manifest());
  }
}
