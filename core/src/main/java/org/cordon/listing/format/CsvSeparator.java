package org.cordon.listing.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.cordon.listing.ListFile;

/* Which character parts the cells of a CSV file: of comma, semicolon and tab the one its first line has
 * most of, outside of quotes; a comma where it has none. Spreadsheet programs write the list separator
 * of the country they are set to. */
final class CsvSeparator {

  private static final char[] KNOWN = {',', ';', '\t'};

  /* A line longer than this is no line of headings. */
  private static final int MOST_CHARS = 65_536;

  private CsvSeparator() {}

  static char of(ListFile file, Charset charset) throws IOException {
    String line = firstLine(file, charset);
    char most = KNOWN[0];
    for (char separator : KNOWN) {
      most = count(separator, line) > count(most, line) ? separator : most;
    }
    return most;
  }

  private static String firstLine(ListFile file, Charset charset) throws IOException {
    StringBuilder line = new StringBuilder();
    try (BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), charset))) {
      for (int c = text.read(); c >= 0 && line.length() < MOST_CHARS; c = text.read()) {
        boolean end = c == '\n' || c == '\r';
        if (end && !line.isEmpty()) {
          return line.toString();
        }
        if (!end) {
          line.append((char) c);
        }
      }
    }
    return line.toString();
  }

  private static int count(char separator, String line) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }
}
