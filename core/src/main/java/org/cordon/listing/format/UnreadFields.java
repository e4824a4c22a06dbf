package org.cordon.listing.format;

import java.util.HashSet;
import java.util.Set;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;

/// Reports the JSON fields a reader doesn't know: each once in a file, as what is new in one record
/// is new in thousands. Not thread-safe.
public final class UnreadFields {

  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  public UnreadFields(Problems problems) {
    this.problems = problems;
  }

  /// Reports what nobody asked of this object.
  ///
  /// @param path where the object stands in its record, `addresses.`; empty for the record itself
  /// @param ignored fields passed over on purpose
  public void report(JsonObject object, String path, Set<String> ignored) {
    object
        .unread(ignored)
        .forEach((field, value) -> {
          if (reported.add(path + field)) {
            problems.add(
                Reason.UNMAPPED,
                object.origin(),
                path + field,
                value,
                "is a field not known here; it is passed over, in later records too");
          }
        });
  }
}
