package org.cordon.name;

import java.util.Locale;

/// Something in the characters of a name that honest writing rarely has: a reviewer is told of it.
public enum EvasionSign {
  /// Letters of two alphabets within one word.
  MIXED_SCRIPT,
  /// A character that looks like the letter meant, such as a Cyrillic `а` in a Latin word or a zero
  /// for an `O`. It is read as the letter meant.
  HOMOGLYPH,
  /// Characters that take no room: zero-width space and joiners, soft hyphens, marks of direction
  /// in a text that runs one way.
  ZERO_WIDTH,
  /// Spaces other than the usual one: no-break, thin, ideographic within Latin.
  ODD_SPACE,
  /// Mathematical or encircled letters in place of plain ones.
  STYLED_LETTER;

  /// The word for it in answers: `mixed-script` …
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
