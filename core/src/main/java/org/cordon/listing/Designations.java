package org.cordon.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.listing.Problem.Reason;

/// Gathers the designations of one reading: each entry id once, none without a name. What can't be
/// taken becomes a [Problem]. Not thread-safe.
public final class Designations {

  private final List<Designation> taken = new ArrayList<>();
  private final Set<String> entryIds = new HashSet<>();

  /// Takes a finished entry, unless it has no id, no name, or its id was taken before.
  public void add(DesignationBuilder entry) {
    if (entry.entryId().isBlank()) {
      entry.problem(Reason.UNREADABLE_RECORD, "id", "", "the entry has no id; it is left out");
    } else if (!entry.hasNames()) {
      entry.problem(Reason.UNREADABLE_RECORD, "name", "", "the entry has no name; it is left out");
    } else if (!entryIds.add(entry.entryId())) {
      entry.problem(
          Reason.DUPLICATE,
          "entry id",
          entry.entryId(),
          "stands in the file a second time; the first entry is kept, this one left out");
    } else {
      taken.add(entry.build());
    }
  }

  /// All that were taken, in order.
  ///
  /// @param source the files read, for the message
  /// @throws UnusableListException if there is none
  public List<Designation> require(String source) throws UnusableListException {
    if (taken.isEmpty()) {
      throw new UnusableListException(source + " holds no entry; an empty list is refused");
    }
    return List.copyOf(taken);
  }

  /// The same for files read as one set; the message names the first.
  public List<Designation> require(List<ListFile> files) throws UnusableListException {
    int more = files.size() - 1;
    return require(files.getFirst().name() + (more == 0 ? "" : ", with " + more + " more,"));
  }
}
