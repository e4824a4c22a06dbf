package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.party.Identifier;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;

/// Parties for tests, made of a line each.
final class Parties {

  private Parties() {}

  static Subject person(String key, String born, String primary, String... aliases) {
    List<PartialDate> dates = born.isEmpty() ? List.of() : List.of(PartialDate.parse(born));
    return new Subject(
        key,
        new Party.Person(
            facts(List.of(), List.of(), primary, aliases), dates, List.of(), List.of(), null));
  }

  static Subject organization(String key, String primary, String... aliases) {
    return new Subject(key, new Party.Organization(facts(List.of(), List.of(), primary, aliases)));
  }

  static Subject vessel(String key, Identifier identifier, String primary) {
    return new Subject(key, new Party.Vessel(facts(List.of(identifier), List.of(), primary)));
  }

  static Subject in(String country, String key, String primary) {
    return new Subject(
        key, new Party.Organization(facts(List.of(), List.of(new Country(country)), primary)));
  }

  /// Aliases are weak where they start with a question mark.
  private static PartyFacts facts(
      List<Identifier> identifiers, List<Country> countries, String primary, String... aliases) {
    List<PartyName> names = new ArrayList<>();
    names.add(PartyName.of(primary, NameKind.PRIMARY));
    for (String alias : aliases) {
      boolean weak = alias.startsWith("?");
      names.add(
          PartyName.of(weak ? alias.substring(1) : alias, weak ? NameKind.WEAK : NameKind.ALIAS));
    }
    return new PartyFacts(names, List.of(), countries, identifiers);
  }
}
