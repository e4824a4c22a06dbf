package org.cordon.listing.euannexes;

/* What a printed detail of a party is about. */
enum Detail {
  BORN,
  BORN_AND_PLACE,
  BIRTHPLACE,
  GENDER,
  NATIONALITY,
  /// A country of the party: its flag, where it does business.
  COUNTRY,
  ADDRESS,
  /// A number; its label says of which kind.
  NUMBER,
  /// Who issued the number before.
  ISSUER,
  NAME,
  MAIDEN_NAME,
  ASSOCIATES,
  /// Words on the party, which may hold labeled numbers.
  REMARK,
  /// Telephone, e-mail, web: no identifiers.
  CONTACT,
  /// When a document was issued and until when it holds.
  BOUND
}
