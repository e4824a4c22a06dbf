package org.cordon.listing.ofac;

/// A word of OFAC's for a fact: `Passport`, `Vessel Call Sign`, `Secondary sanctions risk:`.
///
/// @param words as OFAC prints it
/// @param rank where it stands in the table; facts kept in the remarks are ordered by it, so that
///   they read the same from every format
record Label(String words, Meaning meaning, int rank) {}
