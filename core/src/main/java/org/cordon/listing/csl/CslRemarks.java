package org.cordon.listing.csl;

import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.LinkedTo;

/* The free text of a row: remarks with the parties they link to, titles, and what Commerce requires
 * a license for. */
final class CslRemarks {

  private CslRemarks() {}

  static void read(CslRow row, DesignationBuilder entry) {
    String remarks = row.text("remarks");
    entry.remark(remarks);
    LinkedTo.names(remarks).forEach(name -> entry.link("linked-to", name));
    for (IdentifierProse.Found found : IdentifierProse.find(remarks)) {
      entry.identifier(found.kind(), found.value(), found.country(), null);
    }
    labelled("Title", row.text("title"), entry);
    labelled("Standard order", row.text("standard_order"), entry);
    labelled("License requirement", row.text("license_requirement"), entry);
    labelled("License policy", row.text("license_policy"), entry);
  }

  private static void labelled(String label, String text, DesignationBuilder entry) {
    if (!text.isEmpty()) {
      entry.remark(label + ": " + text);
    }
  }
}
