package org.cordon.app.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.app.feed.StoredVersion;
import org.cordon.match.Match;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.match.Subject;

/// How one listed party answers to a query, whatever the score.
public final class Explanation {

  private Explanation() {}

  /// The answer of this entry; empty if the version has no such entry.
  public static Optional<Match> find(
      StoredVersion version, String entryId, Query query, MatchSettings settings)
      throws IOException {
    List<Subject> subjects = new ArrayList<>();
    version.forEachDesignation(designation -> {
      if (designation.entryId().equals(entryId)) {
        subjects.add(new Subject(entryId, designation.party()));
      }
    });
    return MatchIndex.of(subjects, settings).explain(query, entryId);
  }
}
