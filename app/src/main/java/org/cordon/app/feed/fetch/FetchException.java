package org.cordon.app.feed.fetch;

import java.io.IOException;

/// A file could not be had from its server.
final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  /// @param message what the server did
  /// @param passing whether another try may help
  FetchException(String message, boolean passing) {
    super(message);
    this.passing = passing;
  }

  boolean isPassing() {
    return passing;
  }
}
