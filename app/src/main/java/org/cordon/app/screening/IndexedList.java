package org.cordon.app.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.StoredVersion;
import org.cordon.listing.Designation;
import org.cordon.match.Match;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.match.Subject;

/// The designations of one version of a list with the index over their parties.
record IndexedList(Manifest manifest, Map<String, Designation> byKey, MatchIndex index) {

  /// Reads and indexes a version.
  ///
  /// @throws UncheckedIOException if it is damaged
  static IndexedList of(StoredVersion version, MatchSettings settings) {
    List<Subject> subjects = new ArrayList<>();
    Map<String, Designation> byKey = new HashMap<>();
    try {
      version.forEachDesignation(designation -> {
        String key = designation.list() + "/" + designation.entryId();
        subjects.add(new Subject(key, designation.party()));
        byKey.put(key, designation);
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new IndexedList(version.manifest(), byKey, MatchIndex.of(subjects, settings));
  }

  List<Finding> find(Query query, double least) {
    return index.find(query, least).stream().map(this::finding).toList();
  }

  private Finding finding(Match match) {
    Designation designation = Objects.requireNonNull(byKey.get(match.subject().key()));
    return new Finding(match, designation, manifest);
  }
}
