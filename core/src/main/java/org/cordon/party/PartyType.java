package org.cordon.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a party is said to be: the cases of [Party] by name.
public enum PartyType {
  PERSON,
  ORGANIZATION,
  VESSEL,
  AIRCRAFT,
  /// The source doesn't say.
  UNSTATED;

  /// The type of this party.
  public static PartyType of(Party party) {
    return switch (party) {
      case Party.Person _ -> PERSON;
      case Party.Organization _ -> ORGANIZATION;
      case Party.Vessel _ -> VESSEL;
      case Party.Aircraft _ -> AIRCRAFT;
      case Party.Unclassified _ -> UNSTATED;
    };
  }

  /// The type of this word in any case, `person` …; empty if there is none. [#UNSTATED] has no
  /// word.
  public static Optional<PartyType> find(String word) {
    return Arrays.stream(values())
        .filter(type -> type != UNSTATED && type.word().equalsIgnoreCase(word.strip()))
        .findFirst();
  }

  /// The word for it in exports and on the command line, in lower case.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether one party can be of both: an unstated type goes with all.
  public boolean fits(PartyType other) {
    return this == other || this == UNSTATED || other == UNSTATED;
  }
}
