package org.cordon.name;

/// What a token does in its name.
public enum TokenRole {
  /// Nothing more is known: what a name is made of.
  WORD,
  /// A family name, where the order of parts tells ("LAST, First").
  SURNAME,
  /// A given name.
  GIVEN,
  /// A father's name, as in Russian, Azerbaijani or Central Asian use.
  PATRONYMIC,
  /// A single letter that stands for a name.
  INITIAL,
  /// An honorific, a title or a generation mark: Dr., Gen., Haji, Jr.
  TITLE,
  /// A small word that belongs to a name: bin, al, von, de.
  PARTICLE,
  /// A number in digits, words of order or Roman numerals; its sense is the number.
  NUMBER,
  /// The legal form of an organization, of one or several words; see {@link NameToken#legalForm()}.
  LEGAL_FORM,
  /// A word of trade that many names share: Trading, International, Technologies.
  TRADE_WORD,
  /// A small word without weight: of, and, the.
  FUNCTION,
  /// What precedes the name of a vessel or aircraft: MV, M/T, SS.
  CRAFT_PREFIX
}
