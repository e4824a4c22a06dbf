package org.cordon.party;

import java.util.List;
import org.cordon.geo.Country;

/// What every kind of party has: names, addresses, countries, identifiers.
///
/// @param names at least one, exactly one of kind [NameKind#PRIMARY], which comes first
/// @param addresses postal addresses, each once
/// @param countries all countries the party is tied to (nationality, address, registration, flag),
///   each once, in the order of the source
/// @param identifiers documents, registrations, hull and tail numbers, wallets, each once
public record PartyFacts(
    List<PartyName> names,
    List<Address> addresses,
    List<Country> countries,
    List<Identifier> identifiers) {

  public PartyFacts {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
    if (names.isEmpty() || names.getFirst().kind() != NameKind.PRIMARY) {
      throw new IllegalArgumentException(
          "the first name of a party must be its primary name: " + names);
    }
    if (names.stream().filter(name -> name.kind() == NameKind.PRIMARY).count() != 1) {
      throw new IllegalArgumentException("a party has exactly one primary name: " + names);
    }
  }
}
