package org.cordon.listing.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.jspecify.annotations.Nullable;

/* One file of a CSV set: rows without header that start with an entry number, told from the other
 * files by the number of their columns. `-0-` is OFAC's null, 0x1A its mark of the end of a file. */
record CsvPart(Kind kind, ListFile file, List<Row> rows, boolean hasEndMark) {

  private static final String END_MARK = "\u001A";
  private static final String NULL = "-0-";

  /// What a file of the set holds.
  enum Kind {
    ENTRIES(12),
    ADDRESSES(6),
    ALIASES(5),
    COMMENTS(2);

    private final int columns;

    Kind(int columns) {
      this.columns = columns;
    }

    private static Optional<Kind> of(CsvRows.Row row) {
      boolean numbered = row.get(0).strip().matches("\\d+");
      return Stream.of(values()).filter(kind -> numbered && kind.columns == row.size()).findFirst();
    }
  }

  /// A row of a file.
  record Row(Origin origin, List<String> cells) {

    String entry() {
      return cells.getFirst().strip();
    }

    /// The cell as printed; empty where it is null.
    String cell(int column) {
      String printed = cells.get(column);
      return printed.strip().equals(NULL) ? "" : printed;
    }
  }

  /// Reads the whole file.
  ///
  /// @throws UnusableListException if it is no file of such a set, or is broken off
  static CsvPart read(ListFile file, Problems problems, ReadLimits limits)
      throws IOException, UnusableListException {
    try (CsvRows csv = CsvRows.open(file, ',', problems, limits)) {
      CsvRows.Row first = csv.next();
      if (first == null || isEndMark(first)) {
        throw new UnusableListException(file.name() + " holds no row");
      }
      return new Reading(file, kind(file, first), problems).read(first, csv);
    }
  }

  private static Kind kind(ListFile file, CsvRows.Row first) throws UnusableListException {
    return Kind.of(first)
        .orElseThrow(() ->
            new UnusableListException(
                file.name()
                    + " is no CSV of OFAC's: its first row has "
                    + first.size()
                    + " columns and starts with \""
                    + first.get(0)
                    + "\", not 12, 6, 5 or 2 columns that start with an entry number"));
  }

  private static boolean isEndMark(CsvRows.Row row) {
    return row.size() == 1 && row.get(0).strip().equals(END_MARK);
  }

  /* A row of the wrong width is a problem where others follow it; as the last one, it is where the
   * file breaks off. */
  private static final class Reading {
    private final ListFile file;
    private final Kind kind;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private CsvRows.@Nullable Row odd;

    Reading(ListFile file, Kind kind, Problems problems) {
      this.file = file;
      this.kind = kind;
      this.problems = problems;
    }

    CsvPart read(CsvRows.Row first, CsvRows csv) throws IOException, UnusableListException {
      boolean ended = false;
      for (CsvRows.Row row = first; row != null && !ended; row = csv.next()) {
        ended = isEndMark(row);
        if (!ended) {
          take(row);
        }
      }
      refuseBrokenEnd(ended);
      return new CsvPart(kind, file, rows, ended);
    }

    private void take(CsvRows.Row row) {
      CsvRows.Row before = odd;
      if (before != null) {
        problems.add(
            Reason.UNREADABLE_RECORD,
            before.origin(),
            "row",
            String.join(",", before.cells()),
            "has " + before.size() + " columns, not " + kind.columns + "; it is passed over");
      }
      boolean whole = row.size() == kind.columns;
      odd = whole ? null : row;
      if (whole) {
        rows.add(new Row(row.origin(), row.cells()));
      }
    }

    private void refuseBrokenEnd(boolean ended) throws IOException, UnusableListException {
      CsvRows.Row last = odd;
      if (last != null || (!ended && lastCellIsCut())) {
        throw new UnusableListException(
            file.name()
                + " is broken off: its last row has not all "
                + kind.columns
                + " columns"
                + (last == null ? "" : ": \"" + String.join(",", last.cells()) + "\""));
      }
    }

    /* A cell that is nothing, or less than a null, with no line end after it. */
    private boolean lastCellIsCut() throws IOException {
      String cell = rows.isEmpty() ? "" : rows.getLast().cells().getLast().strip();
      return NULL.startsWith(cell) && !cell.equals(NULL) && !endsWithLineEnd();
    }

    private boolean endsWithLineEnd() throws IOException {
      try (InputStream input = file.open()) {
        byte[] bytes = new byte[65_536];
        int last = -1;
        for (int count = input.read(bytes); count >= 0; count = input.read(bytes)) {
          last = count > 0 ? bytes[count - 1] : last;
        }
        return last == '\n' || last == '\r';
      }
    }
  }
}
