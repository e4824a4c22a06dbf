package org.cordon.app.screening;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.StoredVersion;
import org.cordon.app.feed.UnusableStoreException;
import org.cordon.listing.Designation;
import org.cordon.match.Match;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.match.Subject;

/// All designations of the lists in force, ready to be screened against. Immutable; read by any
/// number of threads.
public final class ListedParties {

  /// A designation and the version of the list it stands in.
  record Entry(Designation designation, Manifest list) {}

  private final List<Manifest> lists;
  private final Map<String, Entry> entries;
  private final MatchIndex index;

  private ListedParties(List<Manifest> lists, Map<String, Entry> entries, MatchIndex index) {
    this.lists = List.copyOf(lists);
    this.entries = entries;
    this.index = index;
  }

  /// Reads the lists in force and indexes them. Cost: seconds for some ten thousand designations.
  ///
  /// @throws UnusableStoreException if no list is in force, or one is damaged: an answer from the
  ///   rest would look like "not listed"
  public static ListedParties load(ListStore store, MatchSettings settings) throws IOException {
    List<StoredVersion> versions = store.listInForce();
    if (versions.isEmpty()) {
      throw new UnusableStoreException(
          "no list is in force, so nothing can be screened. Download the lists: cordon lists fetch;"
              + " or import files: cordon lists import un consolidated.xml");
    }
    List<Subject> subjects = new ArrayList<>();
    Map<String, Entry> entries = new HashMap<>();
    for (StoredVersion version : versions) {
      version.forEachDesignation(designation -> {
        String key = designation.list() + "/" + designation.entryId();
        subjects.add(new Subject(key, designation.party()));
        entries.put(key, new Entry(designation, version.manifest()));
      });
    }
    return new ListedParties(
        versions.stream().map(StoredVersion::manifest).toList(),
        entries,
        MatchIndex.of(subjects, settings));
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
    List<Finding> inForce = new ArrayList<>();
    List<Finding> notInForce = new ArrayList<>();
    for (Match match : index.find(query, least)) {
      Entry entry = Objects.requireNonNull(entries.get(match.subject().key()));
      Finding finding = new Finding(match, entry.designation(), entry.list());
      (finding.isInForce(asOf) ? inForce : notInForce).add(finding);
    }
    return new Screening(inForce, notInForce);
  }
}
