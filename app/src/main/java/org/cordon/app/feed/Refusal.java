package org.cordon.app.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version that did not come into force, and why; kept as `last-refusal.json` of the publisher.
///
/// @param reason one or more sentences
/// @param origins the paths or addresses its files came from
/// @param kept the folder its files are kept in for inspection, below `refused`; null where nothing
///   came that could be kept
public record Refusal(
    String publisher,
    Instant at,
    Kind kind,
    String reason,
    List<String> origins,
    @Nullable String kept) {

  /// What stood in the way.
  public enum Kind {
    /// The files could not be had from the publisher's server.
    NOT_FETCHED,
    /// The files can't be read as this publisher's list.
    UNREADABLE,
    /// The list is much smaller or less filled than the one in force; the user may accept that.
    UNDER_FLOORS
  }

  public Refusal {
    origins = List.copyOf(origins);
  }
}
