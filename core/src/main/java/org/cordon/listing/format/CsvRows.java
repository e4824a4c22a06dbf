package org.cordon.listing.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/// A CSV or TSV file as a stream of rows; quotes as in RFC 4180, any line end, a byte order mark is
/// skipped, empty lines too. Bytes that are no text in the charset become U+FFFD; rows with such
/// are reported as problems and kept. Close it after use. Not thread-safe.
public final class CsvRows implements AutoCloseable {

  private static final int MAX_FIELDS = 1_000;

  private final ListFile file;
  private final ReadLimits limits;
  private final Problems problems;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private Map<String, Integer> columns = Map.of();
  private int rows;

  /// One row.
  public static final class Row {
    private final Map<String, Integer> columns;
    private final CsvRecord record;
    private final Origin origin;

    private Row(Map<String, Integer> columns, CsvRecord record, Origin origin) {
      this.columns = columns;
      this.record = record;
      this.origin = origin;
    }

    /// The cell as printed; empty where the row is shorter.
    public String get(int index) {
      return index < record.getFieldCount() ? record.getField(index) : "";
    }

    /// The cell below this header as printed; empty where there is no such column or the row is
    /// shorter.
    public String get(String column) {
      Integer index = columns.get(column);
      return index == null ? "" : get(index);
    }

    public int size() {
      return record.getFieldCount();
    }

    /// File and line, its entry not known yet.
    public Origin origin() {
      return origin;
    }

    /// The cells as printed.
    public List<String> cells() {
      return List.copyOf(record.getFields());
    }
  }

  /// Opens a UTF-8 file.
  public static CsvRows open(ListFile file, char separator, Problems problems, ReadLimits limits)
      throws IOException {
    return open(file, separator, StandardCharsets.UTF_8, problems, limits);
  }

  /// Opens a file in the charset given (UTF-8 wins if a byte order mark says so).
  public static CsvRows open(
      ListFile file, char separator, Charset charset, Problems problems, ReadLimits limits)
      throws IOException {
    return new CsvRows(file, separator, charset, problems, limits);
  }

  private CsvRows(
      ListFile file, char separator, Charset charset, Problems problems, ReadLimits limits)
      throws IOException {
    this.file = file;
    this.limits = limits;
    this.problems = problems;
    InputStream input = new BufferedInputStream(new GuardedInput(file.open(), file.name(), limits));
    InputStreamReader text =
        new InputStreamReader(
            input,
            (skipMark(input) ? StandardCharsets.UTF_8 : charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(limits.maxValueChars() * 4)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(MAX_FIELDS)
                    .maxFieldSize(limits.maxValueChars())
                    .maxRecordSize(limits.maxValueChars() * 4)
                    .build(),
                text);
    this.records = csv.iterator();
  }

  private static boolean skipMark(InputStream input) throws IOException {
    input.mark(3);
    if (input.read() == 0xEF && input.read() == 0xBB && input.read() == 0xBF) {
      return true;
    }
    input.reset();
    return false;
  }

  /// Takes the next row as the header; its names (trimmed) are what [Row#get(String)] takes. Of
  /// equal names the first counts.
  ///
  /// @param required columns without which it is another file
  /// @param ignored columns that are passed over on purpose; any other unknown column is a problem
  /// @param mapped columns the reader takes
  public List<String> header(Set<String> required, Set<String> mapped, Set<String> ignored)
      throws IOException, UnusableListException {
    Row row = next();
    List<String> names = new ArrayList<>();
    if (row != null) {
      row.cells().forEach(cell -> names.add(cell.strip()));
    }
    if (!names.containsAll(required)) {
      throw new UnusableListException(
          file.name() + " has not the columns " + required + " but " + shortened(names.toString()));
    }
    header(names);
    for (String name : names) {
      if (!mapped.contains(name) && !ignored.contains(name) && !required.contains(name)) {
        problems.add(
            Reason.UNMAPPED,
            new Origin(file.name(), 1, ""),
            name,
            "",
            "is a column not known here; it is passed over");
      }
    }
    return names;
  }

  /// Names the columns of a file whose header is read by the caller or which has none.
  public void header(List<String> names) {
    columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
  }

  /// The next row; null at the end.
  ///
  /// @throws UnusableListException if the file is over a limit or its quotes don't close
  public @Nullable Row next() throws IOException, UnusableListException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      if (++rows > limits.maxRecords()) {
        throw new UnusableListException(
            file.name() + " holds more than " + limits.maxRecords() + " rows; the file is refused");
      }
      Row row =
          new Row(columns, record, new Origin(file.name(), record.getStartingLineNumber(), ""));
      checkText(row);
      return row;
    } catch (CsvParseException | UncheckedIOException e) {
      throw explain(e);
    }
  }

  private void checkText(Row row) {
    for (String cell : row.record.getFields()) {
      if (cell.indexOf('\uFFFD') >= 0) {
        problems.add(
            Reason.BROKEN_ENCODING,
            row.origin,
            "",
            cell,
            "holds bytes that are no text; kept with a mark in their place");
      }
    }
  }

  private UnusableListException explain(RuntimeException failure) throws IOException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof GuardedInput.OverLimitException over) {
        return new UnusableListException(String.valueOf(over.getMessage()), over);
      }
      if (cause instanceof IOException io && failure instanceof UncheckedIOException) {
        throw io;
      }
    }
    return new UnusableListException(
        file.name() + " can't be read as CSV: " + failure.getMessage(), failure);
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
