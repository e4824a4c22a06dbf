package org.cordon.name;

/// By what two tokens meet, the surest first.
public enum Rule {
  /// The same folded letters.
  SAME,
  /// The same name in another romanization, reading or listed spelling.
  VARIANT,
  /// Different words of one meaning: nicknames, abbreviations and translations of trade words,
  /// numerals, legal forms of one class.
  SENSE,
  /// The same sound key: romanizations that differ as romanizations do.
  SOUND,
  /// The same but for slips of typing or reading.
  SPELLING,
  /// One is the beginning of the other, cut off or abbreviated.
  PREFIX,
  /// One is the other's first letter.
  INITIAL,
  /// One is left of the other by dropping vowels.
  SKELETON,
  /// They don't meet.
  NONE
}
