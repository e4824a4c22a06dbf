package org.cordon.listing.csl;

import java.util.List;
import org.cordon.listing.Problems.Origin;

/* One row of the list, whatever file it came from, by the field names of the official CSV. */
interface CslRow {

  /* An address as printed, its country apart in the publisher's spelling; each is empty where the
   * row doesn't say. */
  record Place(String text, String country) {}

  /* An entry of `ids`; the country as printed, empty where there is none. */
  record Id(String type, String number, String country) {}

  Origin origin();

  /* The row's own key where it has no Treasury number; empty where it has none. */
  String key();

  /* The one value of a field; empty where there is none. */
  String text(String field);

  /* The values of a field that can have several. */
  List<String> texts(String field);

  List<Place> places();

  List<Id> ids();

  default boolean isTreasurys() {
    return text("source").contains("Treasury");
  }

  /* The code in the brackets of the source: `EL` of "Entity List (EL) - Bureau of Industry and
   * Security", `NS-MBS` of "Non-SDN Menu-Based Sanctions List (NS-MBS List) - …"; empty where it
   * has none. */
  default String code() {
    String source = text("source");
    int open = source.indexOf('(');
    int close = source.indexOf(')', open);
    return open < 0 || close < 0
        ? ""
        : source.substring(open + 1, close).replaceFirst(" List$", "").strip();
  }
}
