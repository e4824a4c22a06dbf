package org.cordon.listing.euannexes;

import java.util.List;

/* A part of an annex that lists parties: "I.A" of act 32023R0888, with the measures it stands for. */
record AnnexPart(String act, String id, List<String> measures, Lists lists) {

  /// What a part lists.
  enum Lists {
    PERSON,
    ENTITY,
    VESSEL,
    /// Ports, zones, crypto-assets.
    OTHER,
    MIXED
  }

  AnnexPart {
    measures = List.copyOf(measures);
  }

  boolean isIn(String annex) {
    return id.equals(annex) || id.startsWith(annex + ".");
  }
}
