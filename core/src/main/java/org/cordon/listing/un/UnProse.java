package org.cordon.listing.un;

import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.BirthProse;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;

/* Identifiers and birth dates in comments and notes. */
final class UnProse {

  private UnProse() {}

  static void read(String prose, DesignationBuilder entry) {
    BirthProse.find(prose).forEach(entry::born);
    for (Found found : IdentifierProse.find(prose)) {
      entry.identifier(found.kindOf(entry.schema()), found.value(), found.country(), null);
    }
  }
}
