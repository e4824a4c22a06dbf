package org.cordon.listing;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one reading. Not thread-safe.
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /// Notes a problem; see [Problem] for the meaning of the arguments.
  public void add(
      Problem.Reason reason, Origin origin, String field, String value, String consequence) {
    found.add(
        new Problem(
            reason, origin.file(), origin.line(), origin.entryId(), field, value, consequence));
  }

  /// All problems so far, in the order they were noted.
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /// Where in a file something stands: the file's name, its line or row (0 where there is none),
  /// and the entry it belongs to (empty where not known).
  public record Origin(String file, long line, String entryId) {
    /// The same place, now that the entry is known.
    public Origin entry(String id) {
      return new Origin(file, line, id);
    }
  }
}
