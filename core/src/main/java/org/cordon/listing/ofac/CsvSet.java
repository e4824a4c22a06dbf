package org.cordon.listing.ofac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.ofac.CsvPart.Kind;
import org.cordon.listing.ofac.CsvPart.Row;

/* A CSV set: the entries, and where given their addresses, other names and the rest of remarks that
 * are too long for their column, joined by entry number. Columns as in OFAC's dat_spec.txt. */
final class CsvSet {

  private static final int REMARKS_COLUMN = 11;
  private static final int REMARKS_LENGTH = 1000;
  /* "SDGT] [SYRIA" */
  private static final Pattern PROGRAMS = Pattern.compile("\\]\\s*\\[");
  private static final String TIE = "Linked To: ";

  private final OfacList list;
  private final Problems problems = new Problems();
  private final Map<Kind, CsvPart> parts = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, List<Row>>> joined = new EnumMap<>(Kind.class);
  private final Designations designations = new Designations();
  private final Set<String> names = new HashSet<>();

  private CsvSet(OfacList list) {
    this.list = list;
  }

  static ReadResult read(List<ListFile> files, OfacList list, ReadLimits limits)
      throws IOException, UnusableListException {
    return new CsvSet(list).read(files, limits);
  }

  private ReadResult read(List<ListFile> files, ReadLimits limits)
      throws IOException, UnusableListException {
    for (ListFile file : files) {
      add(CsvPart.read(file, problems, limits));
    }
    CsvPart main = parts.get(Kind.ENTRIES);
    if (main == null) {
      throw new UnusableListException(
          "the file of entries (sdn.csv, cons_prim.csv) is missing; there are only "
              + String.join(", ", files.stream().map(ListFile::name).toList()));
    }
    refuseBrokenOff(main);
    main.rows().forEach(row -> names.add(row.cell(1)));
    for (Row row : main.rows()) {
      OfacEntry entry = OfacEntry.open(list, row.entry(), row.origin(), problems);
      if (entry != null) {
        tell(row, entry);
      }
    }
    joined.forEach((kind, rows) -> rows.values().forEach(this::orphans));
    return new ReadResult(null, designations.require(main.file().name()), problems.list());
  }

  private void add(CsvPart part) throws UnusableListException {
    CsvPart other = parts.put(part.kind(), part);
    if (other != null) {
      throw new UnusableListException(
          other.file().name()
              + " and "
              + part.file().name()
              + " are the same part of a CSV set; give one of them");
    }
    if (part.kind() != Kind.ENTRIES) {
      Map<String, List<Row>> byEntry = new LinkedHashMap<>();
      for (Row row : part.rows()) {
        byEntry.computeIfAbsent(row.entry(), _ -> new ArrayList<>(2)).add(row);
      }
      joined.put(part.kind(), byEntry);
    }
  }

  /* Each entry has a row of addresses, if only an empty one; so a file of entries that was cut
   * between two rows shows by what it lacks, and by the mark of its end that its neighbor has. */
  private void refuseBrokenOff(CsvPart main) throws UnusableListException {
    CsvPart addresses = parts.get(Kind.ADDRESSES);
    if (main.hasEndMark() || addresses == null || !addresses.hasEndMark()) {
      return;
    }
    Set<String> entries = new HashSet<>();
    main.rows().forEach(row -> entries.add(row.entry()));
    Set<String> withAddress = new HashSet<>();
    addresses.rows().forEach(row -> withAddress.add(row.entry()));
    long missing = withAddress.stream().filter(entry -> !entries.contains(entry)).count();
    if (missing * 100 > withAddress.size()) {
      throw new UnusableListException(
          main.file().name()
              + " is broken off: it has no mark of its end, and lacks "
              + missing
              + " of the "
              + withAddress.size()
              + " entries in "
              + addresses.file().name());
    }
  }

  private void tell(Row row, OfacEntry entry) {
    entry.type(row.cell(2).isEmpty() ? "entity" : row.cell(2));
    entry.primaryName(row.cell(1), entry.isPerson() ? OfacNames.parts(row.cell(1)) : List.of());
    for (Row alias : take(Kind.ALIASES, row)) {
      entry.printedAlias(alias.cell(2), false, alias.cell(3));
      entry.remarks(alias.cell(4));
    }
    PROGRAMS.splitAsStream(row.cell(3)).forEach(entry::program);
    for (Row address : take(Kind.ADDRESSES, row)) {
      entry.address(address.cell(4), "", address.cell(2), address.cell(3));
      entry.remarks(address.cell(5));
    }
    entry.facts().state("Title", row.cell(4));
    entry.facts().state("Vessel Call Sign", row.cell(5));
    entry.facts().state("VESSEL TYPE", row.cell(6));
    entry.facts().state("Vessel Tonnage", row.cell(7));
    entry.facts().state("Vessel Gross Registered Tonnage", row.cell(8));
    entry.facts().state("Vessel Flag", row.cell(9));
    entry.facts().state("Vessel Owner", row.cell(10));
    remarks(row, entry);
    entry.addTo(designations);
  }

  private List<Row> take(Kind kind, Row row) {
    Map<String, List<Row>> ofKind = joined.get(kind);
    List<Row> rows = ofKind == null ? null : ofKind.remove(row.entry());
    return rows == null ? List.of() : rows;
  }

  private void remarks(Row row, OfacEntry entry) {
    String text = row.cell(REMARKS_COLUMN);
    boolean full = text.length() >= REMARKS_LENGTH - 1;
    List<Row> comments = take(Kind.COMMENTS, row);
    if (full && !comments.isEmpty()) {
      entry.remarks(withoutFinalPeriod(continued(text, comments)));
    } else if (full && !text.endsWith(".")) {
      entry.brokenRemarks(text);
    } else {
      entry.remarks(withoutFinalPeriod(text));
      comments.forEach(comment -> entry.headlessRemarks(withoutFinalPeriod(comment.cell(1))));
    }
  }

  /* The text is cut wherever the column ends; a blank cut there may be lost. */
  private static String continued(String text, List<Row> comments) {
    StringBuilder whole = new StringBuilder(text);
    while (whole.length() < REMARKS_LENGTH) {
      whole.append(' ');
    }
    comments.forEach(comment -> whole.append(comment.cell(1)));
    return whole.toString();
  }

  /* OFAC ends remarks with a period, unless they have one anyway: "Linked To: EXAMPLE CO., LTD." */
  private String withoutFinalPeriod(String text) {
    int tie = text.lastIndexOf(TIE);
    boolean ofName = tie >= 0 && names.contains(text.substring(tie + TIE.length()));
    return text.endsWith(".") && !ofName ? text.substring(0, text.length() - 1) : text;
  }

  private void orphans(List<Row> rows) {
    for (Row row : rows) {
      problems.add(
          Reason.ORPHAN,
          row.origin().entry(row.entry()),
          "ent_num",
          row.entry(),
          "is no entry of the list; the row is passed over");
    }
  }
}
