package org.cordon.listing.euannexes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.jspecify.annotations.Nullable;

/* Which rows are one entry, and under which id.
 *
 * An annex gives its entries no lasting number: numbers move up when an entry is deleted. So an entry
 * is known by act, annex and main name (a ship by its IMO number, as ships are renamed):
 * `32014R0833/XLII/imo-9187629`. Of namesakes in one annex the one listed first has the plain id, the
 * others add the day of their listing and, if that is the same, their number.
 *
 * What an amending act says of an entry replaces what the consolidated text says of it. */
final class AnnexEntries {

  private static final Comparator<AnnexRow> FIRST_LISTED =
      Comparator.comparing(
              (AnnexRow row) -> Objects.requireNonNullElse(listedOn(row), LocalDate.MAX))
          .thenComparingInt(row -> row.number().length())
          .thenComparing(AnnexRow::number);

  private record PlaceInAnnex(String act, String annex, String number) {}

  private final Problems problems;
  private final Map<PlaceInAnnex, AnnexRow> consolidated = new HashMap<>();
  private final Map<String, List<List<AnnexRow>>> entries = new LinkedHashMap<>();

  AnnexEntries(Problems problems) {
    this.problems = problems;
  }

  /// The designations of all rows.
  List<Designation> require(List<AnnexRow> rows, List<ListFile> files)
      throws UnusableListException {
    rows.stream()
        .filter(row -> row.amendedBy().isEmpty() && !row.number().isEmpty())
        .forEach(row -> consolidated.putIfAbsent(place(row), row));
    Map<AnnexRow, String> renamed = renamed(rows);
    for (AnnexRow row : rows) {
      join(renamed.getOrDefault(row, key(row)), row);
    }
    Designations designations = new Designations();
    entries.forEach((key, namesakes) -> add(key, namesakes, designations));
    return designations.require(files);
  }

  private static PlaceInAnnex place(AnnexRow row) {
    return new PlaceInAnnex(row.act(), row.annex(), row.number());
  }

  private static String key(AnnexRow row) {
    String name =
        row.ship().isEmpty() ? DesignationBuilder.slug(row.mainName()) : "imo-" + row.ship();
    return row.annex().isEmpty()
        ? row.act() + "/" + name
        : row.act() + "/" + row.annex() + "/" + name;
  }

  /* Consolidated rows that an amending act gives another name: same number, same day of listing. */
  private Map<AnnexRow, String> renamed(List<AnnexRow> rows) {
    Map<AnnexRow, String> keys = new HashMap<>();
    for (AnnexRow row : rows) {
      AnnexRow before = row.amendedBy().isEmpty() ? null : consolidated.get(place(row));
      if (before != null && listedOn(before) != null && isSameDay(before, row)) {
        keys.put(before, key(row));
      }
    }
    return keys;
  }

  private static @Nullable LocalDate listedOn(AnnexRow row) {
    return DateText.day(row.listed(), Order.DAY_FIRST).orElse(null);
  }

  private static boolean isSameDay(AnnexRow one, AnnexRow other) {
    return Objects.equals(listedOn(one), listedOn(other));
  }

  private void join(String key, AnnexRow row) {
    List<List<AnnexRow>> namesakes = entries.computeIfAbsent(key, k -> new ArrayList<>());
    for (List<AnnexRow> entry : namesakes) {
      if (isSameEntry(entry.getFirst(), row)) {
        entry.add(row);
        return;
      }
    }
    namesakes.add(new ArrayList<>(List.of(row)));
  }

  private static boolean isSameEntry(AnnexRow one, AnnexRow other) {
    if (!one.ship().isEmpty()) {
      return true;
    }
    boolean numbered = !one.number().isEmpty() && !other.number().isEmpty();
    boolean dated = listedOn(one) != null && listedOn(other) != null;
    return numbered ? one.number().equals(other.number()) : !dated || isSameDay(one, other);
  }

  private void add(String key, List<List<AnnexRow>> namesakes, Designations designations) {
    List<List<AnnexRow>> byListing = new ArrayList<>(namesakes);
    byListing.sort(Comparator.comparing(List::getFirst, FIRST_LISTED));
    Map<String, Integer> taken = new HashMap<>();
    for (List<AnnexRow> rows : byListing) {
      String id =
          taken.isEmpty() ? key : key + "/" + Objects.toString(listedOn(rows.getFirst()), "");
      String unique = taken.putIfAbsent(id, 1) == null ? id : id + "/" + rows.getFirst().number();
      designations.add(entry(unique, rows));
    }
  }

  private DesignationBuilder entry(String id, List<AnnexRow> rows) {
    List<AnnexRow> current = current(rows);
    AnnexRow first = current.getFirst();
    DesignationBuilder entry =
        new DesignationBuilder(EuAnnexesReader.PUBLISHER, first.origin().entry(id), problems)
            .schema(first.schema())
            .program(first.act());
    current.forEach(row -> fill(row, entry));
    rows.forEach(row -> entry.listedOn(listedOn(row)));
    reportDuplicates(current, entry);
    return entry;
  }

  private static List<AnnexRow> current(List<AnnexRow> rows) {
    String latest =
        rows.stream().map(AnnexRow::amendedBy).max(Comparator.naturalOrder()).orElse("");
    return rows.stream().filter(row -> row.amendedBy().equals(latest)).toList();
  }

  private static void fill(AnnexRow row, DesignationBuilder entry) {
    row.names().forEach(name -> entry.name(name.text(), name.kind()));
    row.measures().forEach(entry::measure);
    entry.legalBasis(citation(row));
    entry.legalBasis(row.amendedBy());
    if (!row.listed().isEmpty() && listedOn(row) == null) {
      entry.problem(
          Reason.UNREADABLE_VALUE, "date of listing", row.listed(), "is no day; date unknown");
    }
    row.details().accept(entry);
  }

  private static String citation(AnnexRow row) {
    String annex = row.annex().isEmpty() ? "" : ", Annex " + row.annex();
    return row.act() + annex + (row.number().isEmpty() ? "" : ", " + row.number());
  }

  private static void reportDuplicates(List<AnnexRow> rows, DesignationBuilder entry) {
    for (AnnexRow row : rows.subList(1, rows.size())) {
      if (row.measures().equals(rows.getFirst().measures())) {
        entry.problem(
            Reason.DUPLICATE,
            "name",
            row.mainName(),
            "stands in its annex a second time, "
                + row.origin().file()
                + ":"
                + row.origin().line()
                + "; both are one party");
      }
    }
  }
}
