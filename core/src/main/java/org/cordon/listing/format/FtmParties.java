package org.cordon.listing.format;

import java.util.Map;
import java.util.Optional;
import org.cordon.listing.DesignationBuilder.Schema;

/// Which schemata of the FollowTheMoney model are parties, and of which kind.
public final class FtmParties {

  /* A LegalEntity is a person or a company: the publisher doesn't say. */
  private static final Map<String, Schema> KINDS =
      Map.of(
          "Person", Schema.PERSON,
          "Organization", Schema.ORGANIZATION,
          "Company", Schema.ORGANIZATION,
          "PublicBody", Schema.ORGANIZATION,
          "LegalEntity", Schema.UNSTATED,
          "Vessel", Schema.VESSEL,
          "Airplane", Schema.AIRCRAFT);

  private FtmParties() {}

  /// What kind of party a schema is; empty for things, events and ties.
  public static Optional<Schema> kind(String schema) {
    return Optional.ofNullable(KINDS.get(schema));
  }

  /// Whether entities of this schema are parties.
  public static boolean isParty(String schema) {
    return KINDS.containsKey(schema);
  }
}
