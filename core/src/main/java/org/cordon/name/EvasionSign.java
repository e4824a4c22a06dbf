package org.cordon.name;

/// Something in the characters of a name that honest writing rarely has: a reviewer is told of it.
public enum EvasionSign {
  /// Letters of two scripts within one word.
  MIXED_SCRIPT,
  /// A letter of another script that looks like the one meant, such as a Cyrillic `а` in a Latin
  /// word.
  HOMOGLYPH,
  /// Characters that take no room: zero-width space and joiners, soft hyphens, marks of direction.
  ZERO_WIDTH,
  /// Spaces other than the usual one: no-break, thin, ideographic within Latin.
  ODD_SPACE
}
