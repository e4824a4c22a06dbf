package org.cordon.app.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// Pairs of names to compare, a row each, from a CSV file with the columns `name1` and `name2` and
/// optionally `schema`; other columns go along. Not thread-safe.
public final class NamePairFile implements AutoCloseable {

  /// A row.
  ///
  /// @param cells as many as there are columns, as they came
  /// @param defect what is wrong with it; empty where nothing
  public record Row(
      long line, List<String> cells, String name1, String name2, String schema, String defect) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// Whether there are two names; a defect may only concern the schema.
    public boolean isComparable() {
      return !name1.isBlank() && !name2.isBlank();
    }
  }

  private final Path path;
  private final CsvRows rows;
  private final Problems problems = new Problems();
  private final List<String> columns;

  /// Opens the file and reads its header.
  ///
  /// @throws InvalidInputException if it can't be such a file
  public NamePairFile(Path path) throws IOException {
    this.path = path;
    this.rows = CsvRows.open(ListFile.of(path), ',', problems, ReadLimits.DEFAULT);
    try {
      this.columns = rows.header(Set.of("name1", "name2"), Set.of("schema"), Set.of());
    } catch (UnusableListException e) {
      rows.close();
      throw unusable(e);
    }
  }

  /// The columns in the file's order.
  public List<String> columns() {
    return columns;
  }

  /// The next row; null at the end.
  ///
  /// @throws InvalidInputException if the rest of the file can't be read as CSV
  public @Nullable Row next() throws IOException {
    try {
      CsvRows.Row row = rows.next();
      return row == null ? null : read(row);
    } catch (UnusableListException e) {
      throw unusable(e);
    }
  }

  private Row read(CsvRows.Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(row.get(i));
    }
    boolean tooMany = row.size() > columns.size();
    return new Row(
        row.origin().line(),
        cells,
        tooMany ? "" : row.get("name1"),
        tooMany ? "" : row.get("name2"),
        row.get("schema").strip(),
        defect(row, tooMany));
  }

  private String defect(CsvRows.Row row, boolean tooMany) {
    if (tooMany) {
      return "has %d cells, the header %d; is a comma not in quotes?"
          .formatted(row.size(), columns.size());
    }
    if (row.get("name1").isBlank() || row.get("name2").isBlank()) {
      return "has not two names; it is not compared";
    }
    String schema = row.get("schema").strip();
    return schema.isEmpty() || PartyType.find(schema).isPresent()
        ? ""
        : "schema \""
            + schema
            + "\" is none of person, organization, vessel and aircraft;"
            + " compared without it";
  }

  /// Rows whose bytes are no text.
  public List<Problem> problems() {
    return problems.list().stream().filter(problem -> problem.reason() != Reason.UNMAPPED).toList();
  }

  private InvalidInputException unusable(UnusableListException cause) {
    return new InvalidInputException("input", path.toString(), String.valueOf(cause.getMessage()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
