package org.cordon.listing.un;

import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.CheckDigit;
import org.cordon.party.IdentifierKind;

/* Identifiers and birth dates in comments and notes. */
final class UnProse {

  private UnProse() {}

  static void read(String prose, DesignationBuilder entry) {
    UnBirth.readProse(prose, entry);
    for (Found found : IdentifierProse.find(prose)) {
      entry.identifier(kind(found), found.value(), found.country(), null);
    }
  }

  /* The UN prints the IMO number of a shipping company as "IMO number"; the check digit, which ships
   * and companies compute differently, tells it from a ship's. The list holds no ships as such. */
  private static IdentifierKind kind(Found found) {
    boolean ofCompany =
        found.kind() == IdentifierKind.IMO
            && IdentifierKind.IMO_COMPANY.check(found.value()) == CheckDigit.VALID;
    return ofCompany ? IdentifierKind.IMO_COMPANY : found.kind();
  }
}
