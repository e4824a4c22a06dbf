package org.cordon.app.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an import ended.
public sealed interface ImportOutcome {

  /// The version is in force.
  ///
  /// @param replaced the version in force before; null where there was none
  /// @param overridden floors that broke and were overridden on the user's word
  record Published(Manifest manifest, @Nullable Manifest replaced, List<String> overridden)
      implements ImportOutcome {
    public Published {
      overridden = List.copyOf(overridden);
    }
  }

  /// The version did not come into force; the one before, where there is one, stays.
  record Refused(Refusal refusal, @Nullable Manifest stays) implements ImportOutcome {}
}
