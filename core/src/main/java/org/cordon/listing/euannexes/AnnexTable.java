package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/* The rows of a table, every cell in its column: a cell that spans columns or rows stands in the
 * first of them, the others are empty. */
final class AnnexTable {

  /* Wider spans are no tables but attacks. */
  private static final int MOST_SPANNED = 1_000;

  /// @param cells the lines of each cell
  record Row(long line, List<List<String>> cells) {

    List<String> cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : List.of();
    }

    boolean isEmpty() {
      return cells.stream().allMatch(List::isEmpty);
    }

    /// The lines of the only cell that says something; empty where there are more.
    List<String> single() {
      List<List<String>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
      return filled.size() == 1 ? filled.getFirst() : List.of();
    }
  }

  private final List<Integer> rowsLeft = new ArrayList<>();

  private AnnexTable() {}

  static List<Row> rows(Element table) {
    AnnexTable reading = new AnnexTable();
    List<Row> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.nameIs("tr")) {
        rows.add(reading.row(part));
      }
      part.children().stream()
          .filter(row -> row.nameIs("tr"))
          .forEach(row -> rows.add(reading.row(row)));
    }
    return rows;
  }

  private Row row(Element row) {
    List<List<String>> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      if (cell.nameIs("td") || cell.nameIs("th")) {
        skipSpanned(cells);
        int columns = span(cell, "colspan");
        cells.add(CellLines.of(cell));
        cells.addAll(Collections.nCopies(columns - 1, List.of()));
        spanRows(cells.size() - columns, columns, span(cell, "rowspan") - 1);
      }
    }
    skipSpanned(cells);
    return new Row(HtmlPage.line(row), cells);
  }

  private void skipSpanned(List<List<String>> cells) {
    while (cells.size() < rowsLeft.size() && rowsLeft.get(cells.size()) > 0) {
      rowsLeft.set(cells.size(), rowsLeft.get(cells.size()) - 1);
      cells.add(List.of());
    }
  }

  private void spanRows(int column, int columns, int rows) {
    while (rowsLeft.size() < column + columns) {
      rowsLeft.add(0);
    }
    for (int i = column; i < column + columns; i++) {
      rowsLeft.set(i, rows);
    }
  }

  private static int span(Element cell, String attribute) {
    String span = cell.attr(attribute).strip();
    return span.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(span), 1, MOST_SPANNED) : 1;
  }
}
