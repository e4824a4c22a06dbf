package org.cordon.listing.euannexes;

import java.util.List;

/* A paragraph or table of a page, in the order of the page. */
sealed interface PageBlock {

  /// A paragraph.
  ///
  /// @param mark the number or letter set before it ("A.", "12."); empty where there is none
  /// @param isTitle whether the page sets it as a title
  record Text(String mark, String text, boolean isTitle, long line) implements PageBlock {
    String whole() {
      return mark.isEmpty() ? text : mark + " " + text;
    }
  }

  record Table(List<AnnexTable.Row> rows) implements PageBlock {
    public Table {
      rows = List.copyOf(rows);
    }
  }
}
