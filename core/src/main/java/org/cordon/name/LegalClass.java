package org.cordon.name;

/// What legal forms of different countries have in common.
///
/// A GmbH, an OOO and an LLC are of one class, an AG and a PJSC of another.
public enum LegalClass {
  /// Members are liable up to their shares, which are not offered to the public.
  PRIVATE_LIMITED,
  /// Capital in shares: AG, S.A., JSC.
  STOCK,
  PARTNERSHIP,
  COOPERATIVE,
  /// Foundations, funds, trusts.
  FOUNDATION,
  /// Associations and other bodies without shareholders.
  ASSOCIATION,
  STATE_ENTERPRISE,
  BRANCH,
  SOLE_TRADER,
  /// A word that leaves the class open, such as "Company" or "Ltd." in some countries: it fits all.
  GENERIC;

  /// Whether one organization may be named with both.
  public boolean fits(LegalClass other) {
    return this == other || this == GENERIC || other == GENERIC;
  }
}
