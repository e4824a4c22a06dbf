package org.cordon.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the tables beside this class: UTF-8, a row a line, columns by tab, `#` begins a comment
/// line. Each table names its columns and sources at its top.
final class Tables {

  private Tables() {}

  /// The rows of a table in order.
  static List<String[]> rows(String table) {
    try (InputStream stream = Tables.class.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IllegalStateException("table " + table + " is not in the jar");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + table, e);
    }
  }
}
