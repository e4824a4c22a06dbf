package org.cordon.listing.targetssimple;

import java.util.ArrayList;
import java.util.List;

/* The values of a cell, which is a line of CSV itself, parted by `;`: a value that holds `;` or
 * quotes stands in quotes, with its own quotes doubled. */
final class CellValues {

  private final String cell;
  private final List<String> values = new ArrayList<>();
  private int next;

  private CellValues(String cell) {
    this.cell = cell;
  }

  /* The values that aren't blank, in order. */
  static List<String> of(String cell) {
    CellValues reading = new CellValues(cell);
    while (reading.next < cell.length()) {
      reading.readValue();
    }
    return reading.values;
  }

  private void readValue() {
    String value = cell.charAt(next) == '"' ? quoted() : plain();
    if (!value.isBlank()) {
      values.add(value.strip());
    }
    next++;
  }

  private String plain() {
    int end = cell.indexOf(';', next);
    String value = cell.substring(next, end < 0 ? cell.length() : end);
    next += value.length();
    return value;
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (next++; next < cell.length(); next++) {
      boolean quote = cell.charAt(next) == '"';
      boolean doubled = quote && next + 1 < cell.length() && cell.charAt(next + 1) == '"';
      if (quote && !doubled) {
        next++;
        break;
      }
      next += doubled ? 1 : 0;
      value.append(cell.charAt(next));
    }
    return value + plain();
  }
}
