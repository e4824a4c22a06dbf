package org.cordon.party;

/// What the check digit of an identifier says.
public enum CheckDigit {
  /// The check digit agrees with the others.
  VALID,
  /// The number has not the form of its kind, or its check digit disagrees: a slip, or a forgery.
  INVALID,
  /// The kind has no check digit. Where it has a form (MMSI, SWIFT), the value has that form; a
  /// passport number may have any.
  NONE
}
