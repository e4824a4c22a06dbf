package org.cordon.listing.eufsf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.CsvRows.Row;

/* A `;`-separated file that was opened in a spreadsheet as if it were separated by commas, and saved
 * again: each line became one quoted cell, its commas tabs, with tabs up to the last column. */
final class SpreadsheetCopy {

  /* Separates nothing: each line is one cell. */
  private static final char NONE = '\u0001';

  private SpreadsheetCopy() {}

  /// The file as it was before, in UTF-8, line by line.
  static ListFile restored(ListFile file, Charset charset, Problems problems)
      throws IOException, UnusableListException {
    StringBuilder text = new StringBuilder();
    try (CsvRows rows = CsvRows.open(file, NONE, charset, problems, ReadLimits.DEFAULT)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        text.append(row.get(0).stripTrailing().replace('\t', ',')).append('\n');
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new ListFile(file.name(), () -> new ByteArrayInputStream(bytes));
  }
}
