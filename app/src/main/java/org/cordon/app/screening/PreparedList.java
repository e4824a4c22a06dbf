package org.cordon.app.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.StoredVersion;
import org.cordon.listing.Designation;
import org.cordon.match.MatchIndexBuilder;
import org.cordon.match.MatchIndexBuilder.Prepared;
import org.cordon.match.Subject;

/// The designations of one version of a list, their names taken apart for the index.
record PreparedList(Manifest manifest, List<Listed> designations) {

  /// A designation under its key in the index.
  record Listed(String key, Designation designation, Prepared prepared) {}

  /// Reads a version.
  ///
  /// @throws UncheckedIOException if it is damaged
  static PreparedList of(StoredVersion version) {
    List<Listed> designations = new ArrayList<>();
    try {
      version.forEachDesignation(designation -> designations.add(listed(designation)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PreparedList(version.manifest(), designations);
  }

  private static Listed listed(Designation designation) {
    String key = designation.list() + "/" + designation.entryId();
    Subject subject = new Subject(key, designation.party());
    return new Listed(key, designation, MatchIndexBuilder.prepare(subject));
  }
}
