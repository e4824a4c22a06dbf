package org.cordon.listing.ofac;

/// What a word of OFAC's says of a party.
enum Meaning {
  /// A number of a document, register, hull, bank or wallet: see
  /// [org.cordon.listing.format.TreasuryIdTypes].
  NUMBER,
  BORN,
  BIRTHPLACE,
  NATIONALITY,
  /// A country of registration or flag.
  COUNTRY,
  GENDER,
  /// A person's rank or position; kept in the remarks without its label, as OFAC prints it.
  TITLE,
  OWNER,
  /// Something a party has no field for; kept in the remarks with its label.
  REMARK
}
