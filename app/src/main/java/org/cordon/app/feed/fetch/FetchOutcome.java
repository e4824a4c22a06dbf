package org.cordon.app.feed.fetch;

import org.cordon.app.feed.ImportOutcome;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.Refusal;
import org.jspecify.annotations.Nullable;

/// How the fetching of one publisher's list ended.
public sealed interface FetchOutcome {

  /// The version in force is what the server has.
  record Unchanged(Manifest inForce) implements FetchOutcome {}

  /// The server had something else, which was imported or refused.
  record Imported(ImportOutcome outcome) implements FetchOutcome {}

  /// The files could not be had.
  ///
  /// @param stays the version in force; null where none is
  record NotFetched(Refusal refusal, @Nullable Manifest stays) implements FetchOutcome {}
}
