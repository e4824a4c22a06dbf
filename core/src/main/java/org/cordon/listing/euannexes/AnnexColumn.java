package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/* What a column of an annex's table holds, told by its heading. */
enum AnnexColumn {
  NUMBER("|no\\.?|n[o°]|number|entry(?: no\\.?| number)?"),
  NAME(
      "(?:full )?names?\\b.*|(?:vessel|ship)(?:[’']s)? name|crypto-assets\\b.*"
          + "|(?:legal )?(?:person|entity)\\b.*|vessel|ship"),
  ALIAS("(?:other names? or )?alias(?:es)?|other names?"),
  INFORMATION("(?:identifying|other|additional) information|identification\\b.*|details"),
  REASON("(?:statement of )?reasons?\\b.*|grounds?\\b.*|statement of grounds"),
  LISTED(
      "date (?:of )?(?:UN )?(?:listing|designation|application|inclusion)|date|entry into force"
          + "|(?:listed|designated) on"),
  IMO("IMO (?:ship )?(?:identification )?(?:number|no\\.?)"),
  ADDRESS("address(?:es)?|location|place of registration|city"),
  COUNTRY("flag(?: state)?|country"),
  REMARK("designated as economic resources of");

  private static final int LONGEST_HEADING = 150;

  private final Pattern heading;

  AnnexColumn(String heading) {
    this.heading = Pattern.compile("(?iU)(?:" + heading + ")");
  }

  /// A column: what it holds, null where its heading says something else, and that heading.
  record Headed(@Nullable AnnexColumn holds, String heading) {}

  /// The columns, if this row is a heading: it has a column of names and another known one.
  static @Nullable List<Headed> header(List<List<String>> cells) {
    List<Headed> columns = new ArrayList<>();
    for (List<String> cell : cells) {
      String heading = String.join(" ", cell);
      columns.add(new Headed(of(heading), heading));
    }
    boolean named = columns.stream().anyMatch(column -> column.holds() == NAME);
    long known =
        columns.stream()
            .filter(column -> column.holds() != null && !column.heading().isEmpty())
            .count();
    return named && known > 1 ? columns : null;
  }

  private static @Nullable AnnexColumn of(String heading) {
    if (heading.length() <= LONGEST_HEADING) {
      for (AnnexColumn column : values()) {
        if (column.heading.matcher(heading).matches()) {
          return column;
        }
      }
    }
    return null;
  }
}
