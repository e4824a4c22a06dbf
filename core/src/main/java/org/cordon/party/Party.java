package org.cordon.party;

import java.util.List;
import org.cordon.geo.Country;
import org.jspecify.annotations.Nullable;

/// Someone or something a list or a trade can name.
///
/// The kind is what the publisher says it is; [Unclassified] where it doesn't say. It is never
/// guessed from the name.
public sealed interface Party {

  /// What every kind of party has.
  PartyFacts facts();

  /// All names, the primary one first.
  default List<PartyName> names() {
    return facts().names();
  }

  /// The name the publisher puts first.
  default PartyName primaryName() {
    return facts().names().getFirst();
  }

  /// A natural person.
  ///
  /// @param born all birth dates the publisher gives; empty where none is known
  /// @param birthplaces places of birth as printed
  /// @param nationalities nationalities and citizenships
  /// @param gender null where the publisher does not say
  record Person(
      PartyFacts facts,
      List<PartialDate> born,
      List<String> birthplaces,
      List<Country> nationalities,
      @Nullable Gender gender)
      implements Party {
    public Person {
      born = List.copyOf(born);
      birthplaces = List.copyOf(birthplaces);
      nationalities = List.copyOf(nationalities);
    }
  }

  /// A company, body, group or institution.
  record Organization(PartyFacts facts) implements Party {}

  /// A ship.
  record Vessel(PartyFacts facts) implements Party {}

  /// An aircraft.
  record Aircraft(PartyFacts facts) implements Party {}

  /// A party whose kind the publisher does not tell, such as a row of the BIS Entity List.
  record Unclassified(PartyFacts facts) implements Party {}
}
