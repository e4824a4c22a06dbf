package org.cordon.app.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.jspecify.annotations.Nullable;

/// Parties to screen, a row each, from a CSV file with the columns `id` and `name` and optionally
/// `schema`, `country`, `born`, `identifier`, `address` and `alias`. Several values in a cell are
/// separated by `;`. Of an address, the country at its end is used.
///
/// One row is held at a time. Not thread-safe.
public final class PartyFile implements AutoCloseable {

  private static final Set<String> REQUIRED = Set.of("id", "name");
  private static final Set<String> OPTIONAL =
      Set.of("schema", "country", "born", "identifier", "address", "alias");

  /// A row.
  ///
  /// @param words null where the row has not the cells its header promises
  public record Row(long line, String id, @Nullable PartyWords words, String defect) {}

  private final Path path;
  private final CsvRows rows;
  private final Problems problems = new Problems();
  private final int columns;

  /// Opens the file and reads its header.
  ///
  /// @throws InvalidInputException if it can't be such a file
  public PartyFile(Path path) throws IOException {
    this.path = path;
    this.rows = CsvRows.open(ListFile.of(path), ',', problems, ReadLimits.DEFAULT);
    try {
      this.columns = rows.header(REQUIRED, OPTIONAL, Set.of()).size();
    } catch (UnusableListException e) {
      rows.close();
      throw unusable(e);
    }
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
    long line = row.origin().line();
    if (row.size() > columns) {
      String defect =
          "has " + row.size() + " cells, the header " + columns + "; is a comma not in quotes?";
      return new Row(line, row.get("id"), null, defect);
    }
    return new Row(line, row.get("id"), words(row), "");
  }

  private static PartyWords words(CsvRows.Row row) {
    List<String> names = new ArrayList<>();
    names.add(row.get("name"));
    names.addAll(split(row.get("alias")));
    return new PartyWords(
        names,
        row.get("schema"),
        Stream.concat(split(row.get("country")).stream(), countryOf(row.get("address"))).toList(),
        split(row.get("born")),
        split(row.get("identifier")));
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
  }

  /* Only what is surely a country's name counts; the rest of an address is not compared yet. */
  private static Stream<String> countryOf(String address) {
    String last = address.substring(address.lastIndexOf(',') + 1).strip();
    boolean named = last.length() > 3 && Countries.read(last) instanceof CountryReading.Known;
    return named ? Stream.of(last) : Stream.empty();
  }

  /// What is odd about the file besides single rows' values: unknown columns, broken text.
  public List<Problem> problems() {
    return problems.list();
  }

  private InvalidInputException unusable(UnusableListException cause) {
    return new InvalidInputException("input", path.toString(), String.valueOf(cause.getMessage()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
