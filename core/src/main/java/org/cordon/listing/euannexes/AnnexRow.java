package org.cordon.listing.euannexes;

import java.util.List;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problems.Origin;
import org.cordon.party.PartyType;

/* One row of an annex, from a consolidated text or from the act that amends it.
 *
 * act: the framework act as CELEX; amendedBy: the amending act as CELEX, empty in a consolidated text;
 * annex: "I.PERSONS"; number: the entry's number as printed, empty where there is none; ship: the IMO
 * number of a vessel, empty for all else; names: the main one first, at least one; details: fills in
 * all besides names, act and measure */
record AnnexRow(
    Origin origin,
    String act,
    String amendedBy,
    String annex,
    String number,
    String listed,
    PartyType schema,
    String ship,
    List<AnnexName> names,
    List<String> measures,
    Consumer<DesignationBuilder> details) {

  AnnexRow {
    names = List.copyOf(names);
    measures = List.copyOf(measures);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a row of an annex has a name: " + origin);
    }
  }

  String mainName() {
    return names.getFirst().text();
  }
}
