package org.cordon.listing.csl;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;
import org.cordon.listing.format.UnreadFields;

/* The list repacked with index tables:
 *
 *   {"sourceGeneratedAt": "…",
 *    "tables": {"sources": [text, …], "programmes": […], "licenceRequirements": […],
 *      "licencePolicies": […], "urls": […]},
 *    "entries": [{"n": name, "a": [other names], "t": type, "e": Treasury number,
 *      "c": [countries of the addresses], "fr": Federal Register notice, and as indexes of tables
 *      "s": source, "pg": programs, joined by `; `, "lr": license requirement, "lp": license
 *      policy, "u": address of the source}, …]}
 *
 * Addresses, identifiers and dates are not in it, nor the keys of rows that aren't the Treasury's. */
final class CslRepacked {

  static final String GENERATED_AT = "sourceGeneratedAt";
  static final String TABLES = "tables";

  private record Indexed(String letter, String table) {}

  private static final Map<String, String> LETTERS =
      Map.of(
          "name", "n",
          "alt_names", "a",
          "type", "t",
          "entity_number", "e",
          "federal_register_notice", "fr");

  private static final Map<String, Indexed> INDEXED =
      Map.of(
          "source", new Indexed("s", "sources"),
          "programs", new Indexed("pg", "programmes"),
          "license_requirement", new Indexed("lr", "licenceRequirements"),
          "license_policy", new Indexed("lp", "licencePolicies"));

  /* `u`: the web address of the source list, the same for all its rows. */
  private static final Set<String> IGNORED = Set.of("u");

  private final Map<String, List<String>> tables = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Problems problems;

  private CslRepacked(JsonObject tables, Problems problems) {
    INDEXED.values().forEach(i -> this.tables.put(i.table(), tables.texts(i.table())));
    this.problems = problems;
  }

  static void read(ListFile file, JsonObject tables, Problems problems, Consumer<CslRow> rows)
      throws IOException, UnusableListException {
    CslRepacked reading = new CslRepacked(tables, problems);
    UnreadFields unread = new UnreadFields(problems);
    try (JsonRecords records = JsonRecords.openField(file, "entries", ReadLimits.DEFAULT)) {
      for (JsonObject entry = records.next(); entry != null; entry = records.next()) {
        rows.accept(reading.new RepackedRow(entry));
        unread.report(entry, "", IGNORED);
      }
    }
  }

  private final class RepackedRow implements CslRow {

    private final JsonObject entry;
    private final String key;

    RepackedRow(JsonObject entry) {
      this.entry = entry;
      this.key = makeKey();
    }

    @Override
    public Origin origin() {
      return entry.origin();
    }

    @Override
    public String key() {
      return key;
    }

    /* Names alone recur: the same person can stand under several orders or addresses. Rows that
     * differ in white space only are counted on. */
    private String makeKey() {
      String countries = String.join(";", entry.texts("c"));
      String content =
          ContentKey.of(text("source"), text("name"), countries, text("federal_register_notice"));
      int occurrence = keys.merge(code() + "-" + content, 1, Integer::sum);
      return code() + "-" + content + (occurrence == 1 ? "" : "-" + occurrence);
    }

    @Override
    public String text(String field) {
      Indexed indexed = INDEXED.get(field);
      if (indexed != null) {
        return valueOf(indexed);
      }
      String letter = LETTERS.get(field);
      return letter == null ? "" : entry.text(letter);
    }

    private String valueOf(Indexed indexed) {
      List<String> table = tables.getOrDefault(indexed.table(), List.of());
      String index = entry.text(indexed.letter());
      boolean known = index.matches("\\d{1,6}") && Integer.parseInt(index) < table.size();
      if (!known && !index.isEmpty()) {
        problems.add(
            Reason.UNREADABLE_VALUE,
            origin(),
            indexed.letter(),
            index,
            "is no index of the table " + indexed.table() + "; the value is left out");
      }
      return known ? table.get(Integer.parseInt(index)) : "";
    }

    @Override
    public List<String> texts(String field) {
      String letter = LETTERS.get(field);
      return letter == null ? CslCsv.values(text(field)) : entry.texts(letter);
    }

    @Override
    public List<Place> places() {
      return entry.texts("c").stream().map(country -> new Place("", country)).toList();
    }

    @Override
    public List<Id> ids() {
      return List.of();
    }
  }
}
