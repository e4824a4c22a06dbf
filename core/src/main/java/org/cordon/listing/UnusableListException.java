package org.cordon.listing;

/// A publisher's files can't be used as a list: empty, broken off, another publisher's, not what
/// they claim to be. The version before stays in force.
public final class UnusableListException extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param message file, line and value where there are such, and what is wrong
  public UnusableListException(String message) {
    super(message);
  }

  /// @param message file, line and value where there are such, and what is wrong
  public UnusableListException(String message, Throwable cause) {
    super(message, cause);
  }
}
