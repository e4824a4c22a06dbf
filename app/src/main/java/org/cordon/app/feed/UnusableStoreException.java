package org.cordon.app.feed;

import java.io.IOException;

/// The list store, or a version in it, can't be used: nothing imported yet, damaged, in use by
/// another import. Says what to do about it.
public final class UnusableStoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /// @param message what is wrong and what to do
  public UnusableStoreException(String message) {
    super(message);
  }

  /// @param message what is wrong and what to do
  public UnusableStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
