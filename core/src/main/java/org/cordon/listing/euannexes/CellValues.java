package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;

/* The values of a cell that holds several, parted by `;`. A value that holds a `;` or a `"` stands in
 * quotes, its own quotes doubled: `"Foo; Bar"; Baz` is two. A bracket holds together, too. */
final class CellValues {

  private final String cell;
  private final List<String> values = new ArrayList<>();
  private int at;

  private CellValues(String cell) {
    this.cell = cell;
  }

  static List<String> of(String cell) {
    CellValues reading = new CellValues(cell);
    while (reading.at < cell.length()) {
      String value = reading.next().strip();
      if (!value.isEmpty()) {
        reading.values.add(value);
      }
    }
    return reading.values;
  }

  private String next() {
    while (at < cell.length() && cell.charAt(at) == ' ') {
      at++;
    }
    return at < cell.length() && cell.charAt(at) == '"' ? quoted() : plain();
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < cell.length() && (cell.charAt(at) != '"' || nextIs('"'))) {
      at += cell.charAt(at) == '"' ? 1 : 0;
      value.append(cell.charAt(at++));
    }
    at++;
    return value + plain();
  }

  private boolean nextIs(char c) {
    return at + 1 < cell.length() && cell.charAt(at + 1) == c;
  }

  private String plain() {
    int start = at;
    int depth = 0;
    while (at < cell.length() && (cell.charAt(at) != ';' || depth > 0)) {
      char c = cell.charAt(at++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    String value = cell.substring(Math.min(start, cell.length()), at);
    at++;
    return value;
  }
}
