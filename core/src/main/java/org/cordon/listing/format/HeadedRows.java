package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;

/// The rows of a table below its headings, from CSV (UTF-8 or windows-1252; commas, semicolons or
/// tabs between the cells) or from the first sheet of a workbook, told apart by the file's first
/// bytes.
///
/// Headings are the same whatever their case, blanks and punctuation: `Nationality (/ies)` is
/// `nationality/ies`. A few lines may stand above them ("Last Updated,10/04/2025").
public final class HeadedRows {

  private static final int MOST_LINES_ABOVE = 5;
  private static final int ABSENT = -1;

  /// The headings a publisher's table has.
  ///
  /// @param table what it is, for messages: "the OFSI consolidated list"
  /// @param required without these it is another table
  /// @param mapped what the reader takes, besides the required ones
  /// @param ignored what is passed over on purpose; any other heading is a problem
  public record Headings(
      String table, Set<String> required, Set<String> mapped, Set<String> ignored) {
    public Headings {
      required = Set.copyOf(required);
      mapped = Set.copyOf(mapped);
      ignored = Set.copyOf(ignored);
    }
  }

  /// One row below the headings.
  public static final class Row {
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final Origin origin;

    private Row(Map<String, Integer> columns, List<String> cells, Origin origin) {
      this.columns = columns;
      this.cells = cells;
      this.origin = origin;
    }

    /// The cell below one of the headings required or mapped, as printed; empty where the table has
    /// no such heading or the row is shorter.
    public String get(String heading) {
      Integer column = columns.get(heading);
      if (column == null) {
        throw new IllegalArgumentException(heading + " is not among the mapped headings");
      }
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /// Whether the table has this heading, one of those required or mapped.
    public boolean has(String heading) {
      return columns.getOrDefault(heading, ABSENT) != ABSENT;
    }

    /// Whether no cell holds anything.
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /// File and line or row, its entry not known yet.
    public Origin origin() {
      return origin;
    }
  }

  private final ListFile file;
  private final Headings headings;
  private final Problems problems;
  private final Consumer<Row> rows;
  private final List<List<String>> above = new ArrayList<>();
  private Map<String, Integer> columns = Map.of();
  private int width;

  private HeadedRows(ListFile file, Headings headings, Problems problems, Consumer<Row> rows) {
    this.file = file;
    this.headings = headings;
    this.problems = problems;
    this.rows = rows;
  }

  /// Hands every row below the headings to `rows`, in order; blank ones are left out.
  ///
  /// @return the lines above the headings, by cell
  /// @throws UnusableListException if the table has other headings, is empty or broken off
  public static List<List<String>> read(
      ListFile file, Headings headings, Problems problems, ReadLimits limits, Consumer<Row> rows)
      throws IOException, UnusableListException {
    HeadedRows table = new HeadedRows(file, headings, problems, rows);
    if (isWorkbook(file)) {
      SheetRows.read(file, limits, row -> table.take(row.cells(), row.origin()));
    } else {
      table.readCsv(limits);
    }
    table.requireHeadings();
    return table.above;
  }

  /// Hands every row below the headings of every sheet of a workbook to `rows`, in order. Sheets
  /// may have different ones of the mapped headings; one without those required is a problem.
  ///
  /// @throws UnusableListException if no sheet has the headings, or the workbook is broken off
  public static void readSheets(
      ListFile file, Headings headings, Problems problems, ReadLimits limits, Consumer<Row> rows)
      throws IOException, UnusableListException {
    if (!isWorkbook(file)) {
      read(file, headings, problems, limits, rows);
      return;
    }
    List<HeadedRows> tables = new ArrayList<>();
    int sheets = Math.max(1, SheetRows.count(file, limits));
    for (int i = 0; i < sheets; i++) {
      HeadedRows table = new HeadedRows(sheet(file, i), headings, problems, rows);
      SheetRows.read(table.file, i, limits, row -> table.take(row.cells(), row.origin()));
      tables.add(table);
    }
    if (tables.stream().allMatch(table -> table.columns.isEmpty())) {
      tables.getFirst().requireHeadings();
    }
    tables.forEach(HeadedRows::reportWithoutHeadings);
  }

  /* The workbook under a name that tells the sheet, for problems. */
  private static ListFile sheet(ListFile file, int index) {
    return index == 0
        ? file
        : new ListFile(file.name() + " (sheet " + (index + 1) + ")", file::open);
  }

  private void reportWithoutHeadings() {
    if (columns.isEmpty() && !above.isEmpty()) {
      problems.add(
          Reason.UNMAPPED,
          new Origin(file.name(), 0, ""),
          "sheet",
          start(above.getFirst()),
          "is a sheet without the headings of the list; it is passed over");
    }
  }

  private static boolean isWorkbook(ListFile file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }

  /* A row with fewer cells than the headings is nothing unusual where it isn't the only one: some
   * programs leave out empty cells at the end. The one last row that is short, with no line end after
   * it, was cut off. */
  private void readCsv(ReadLimits limits) throws IOException, UnusableListException {
    Charset charset = TextCharset.of(file);
    char separator = CsvSeparator.of(file, charset);
    try (CsvRows csv = CsvRows.open(file, separator, charset, problems, limits)) {
      int shortRows = 0;
      boolean lastIsShort = false;
      Origin last = new Origin(file.name(), 0, "");
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        lastIsShort = isShort(row);
        shortRows += lastIsShort ? 1 : 0;
        last = row.origin();
        take(row.cells(), row.origin());
      }
      if (lastIsShort && shortRows == 1 && !endsWithLine(file)) {
        throw new UnusableListException(
            file.name()
                + ":"
                + last.line()
                + " has fewer cells than any row above it; the file is broken off and refused");
      }
    }
  }

  private static boolean endsWithLine(ListFile file) throws IOException {
    try (InputStream in = new BufferedInputStream(file.open(), 65_536)) {
      int last = -1;
      for (int b = in.read(); b >= 0; b = in.read()) {
        last = b;
      }
      return last == '\n' || last == '\r';
    }
  }

  private boolean isShort(CsvRows.Row row) {
    return row.size() < width;
  }

  private void take(List<String> cells, Origin origin) {
    if (!columns.isEmpty()) {
      Row row = new Row(columns, cells, origin);
      if (!row.isBlank()) {
        reportBeyondHeadings(cells, origin);
        rows.accept(row);
      }
    } else if (above.size() <= MOST_LINES_ABOVE && !takeHeadings(cells, origin)) {
      above.add(cells);
    }
  }

  /* An address with a comma that isn't in quotes moves all cells after it to the right. */
  private void reportBeyondHeadings(List<String> cells, Origin origin) {
    List<String> beyond = cells.subList(Math.min(width, cells.size()), cells.size());
    if (!beyond.stream().allMatch(String::isBlank)) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          origin,
          "row",
          String.join(" ", beyond),
          "stands beyond the last heading and is passed over; cells before it may have moved too");
    }
  }

  private boolean takeHeadings(List<String> cells, Origin origin) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      found.putIfAbsent(key(cells.get(i)), i);
    }
    if (!headings.required().stream().allMatch(heading -> found.containsKey(key(heading)))) {
      return false;
    }
    columns = new HashMap<>();
    for (Set<String> names : List.of(headings.required(), headings.mapped())) {
      names.forEach(name -> columns.put(name, found.getOrDefault(key(name), ABSENT)));
    }
    width = cells.size();
    cells.forEach(heading -> reportUnknown(heading, origin));
    return true;
  }

  private void reportUnknown(String heading, Origin origin) {
    String key = key(heading);
    boolean known =
        key.isEmpty()
            || isAmong(headings.required(), key)
            || isAmong(headings.mapped(), key)
            || isAmong(headings.ignored(), key);
    if (!known) {
      problems.add(
          Reason.UNMAPPED,
          origin,
          heading.strip(),
          "",
          "is a column not known here; it is passed over");
    }
  }

  private static boolean isAmong(Set<String> names, String key) {
    return names.stream().anyMatch(name -> key(name).equals(key));
  }

  private void requireHeadings() throws UnusableListException {
    if (columns.isEmpty()) {
      throw new UnusableListException(
          file.name()
              + " is not "
              + headings.table()
              + ": no row has the headings "
              + headings.required()
              + (above.isEmpty()
                  ? "; it is empty"
                  : "; it starts with " + start(above.getFirst())));
    }
  }

  private static String start(List<String> cells) {
    String text = cells.toString();
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  private static String key(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
