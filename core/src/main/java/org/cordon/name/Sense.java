package org.cordon.name;

/// What a word stands for, the same for all words that stand for it: `technology` for "tech",
/// "keji" and "технологии", `28` for "XXVIII", `alexander` for "Sasha".
///
/// @param meaning the same text for the same meaning
public record Sense(Kind kind, String meaning) {

  /// How a word is tied to its meaning.
  public enum Kind {
    /// A given name in one of its spellings: "Mohamed" for `muhammad`.
    SPELLING,
    /// A given name that is a short, pet or foreign form of another: "Sasha" for `alexander`.
    RELATIVE,
    /// A word of trade, in any language.
    WORD,
    /// A place or its adjective.
    PLACE,
    /// A number, in digits without leading zeros.
    NUMBER
  }

  static Sense number(String digits) {
    return new Sense(Kind.NUMBER, digits);
  }
}
