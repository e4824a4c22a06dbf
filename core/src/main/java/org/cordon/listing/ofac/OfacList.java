package org.cordon.listing.ofac;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/// The two lists of OFAC's.
enum OfacList {
  /// Specially Designated Nationals: 13,320 entries in November 2023, 19,249 in August 2026.
  SDN("ofac-sdn", 6_000),
  /// All other lists taken together: 443 entries in January 2025, 442 in December 2025.
  CONSOLIDATED("ofac-cons", 200);

  private static final String SDN_NAME = "SDN List";
  private static final Set<String> SDN_FILES =
      Set.of("sdn.csv", "sdn_comments.csv", "sdn.xml", "sdn_advanced.xml", "sdn_enhanced.xml");
  private static final Set<String> CONSOLIDATED_FILES =
      Set.of(
          "cons_prim.csv",
          "cons_add.csv",
          "cons_alt.csv",
          "cons_comments.csv",
          "consolidated.xml",
          "cons_advanced.xml",
          "cons_enhanced.xml");

  private final String publisher;
  private final int leastEntries;

  OfacList(String publisher, int leastEntries) {
    this.publisher = publisher;
    this.leastEntries = leastEntries;
  }

  /// Our word for it.
  String publisher() {
    return publisher;
  }

  /// A floor well under what it has had in years.
  int leastEntries() {
    return leastEntries;
  }

  OfacList other() {
    return this == SDN ? CONSOLIDATED : SDN;
  }

  /// Whether OFAC gives this name, in any case, to a file of this list and no other.
  boolean namesFile(String fileName) {
    Set<String> names = this == SDN ? SDN_FILES : CONSOLIDATED_FILES;
    return names.contains(fileName.toLowerCase(Locale.ROOT));
  }

  /// Whether an entry that is on these lists, by OFAC's names, is on this one.
  boolean holds(Collection<String> names) {
    return switch (this) {
      case SDN -> names.contains(SDN_NAME);
      case CONSOLIDATED -> names.stream().anyMatch(name -> !name.equals(SDN_NAME));
    };
  }
}
