package org.cordon.app.feed.fetch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a server answered to a request for a file.
sealed interface Received {

  /// The file.
  record Whole(Path path, String sha256, @Nullable String etag, @Nullable String lastModified)
      implements Received {}

  /// The state we have is still the newest.
  record NotModified() implements Received {}
}
