package org.cordon.party;

/// How a publisher marks a name.
public enum NameKind {
  /// The main name; every party has exactly one.
  PRIMARY,
  /// Another name, a spelling variation, or the main name in another script.
  ALIAS,
  /// A name no longer in use ("f.k.a.").
  FORMER,
  /// A name too broad to match on alone: OFAC's weak aliases, the UN's and SECO's low quality. A
  /// former name of low quality is weak.
  WEAK
}
