package org.cordon.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// CSV output: commas, quotes where needed, lines end with `\n`, UTF-8 without a byte order mark.
///
/// A cell that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
/// line end, and is no plain number) gets a `'` before it: names come from others' files.
final class Csv {

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

  private final CsvWriter writer;

  Csv(Writer out, String... columns) {
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(columns);
  }

  /// Writes a row; null is an empty cell.
  void row(@Nullable Object... cells) throws IOException {
    writer.writeRecord(Arrays.stream(cells).map(Csv::guarded).toList());
  }

  void flush() throws IOException {
    writer.flush();
  }

  private static String guarded(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
