package org.cordon.listing.format;

import java.util.Map;
import java.util.Optional;
import org.cordon.party.PartyType;

/// Which schemata of the FollowTheMoney model are parties, and of which kind.
public final class FtmParties {

  /* A LegalEntity is a person or a company: the publisher doesn't say. */
  private static final Map<String, PartyType> KINDS =
      Map.of(
          "Person", PartyType.PERSON,
          "Organization", PartyType.ORGANIZATION,
          "Company", PartyType.ORGANIZATION,
          "PublicBody", PartyType.ORGANIZATION,
          "LegalEntity", PartyType.UNSTATED,
          "Vessel", PartyType.VESSEL,
          "Airplane", PartyType.AIRCRAFT);

  private FtmParties() {}

  /// What kind of party a schema is; empty for things, events and ties.
  public static Optional<PartyType> kind(String schema) {
    return Optional.ofNullable(KINDS.get(schema));
  }

  /// Whether entities of this schema are parties.
  public static boolean isParty(String schema) {
    return KINDS.containsKey(schema);
  }
}
