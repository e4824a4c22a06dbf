package org.cordon.listing.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/* A workbook (.xlsx) is a zip of XML files (ECMA-376). Only three matter here: the shared strings,
 * the workbook's order of sheets, and the sheets' rows. They are read with the same guarded XML
 * reader as all else, which is why no spreadsheet library stands here: none takes our limits. */

/// The rows of a sheet of a workbook (.xlsx), as text.
///
/// Numbers come as the file holds them (`36526`, days included: see [DateText#spreadsheetDay]); a
/// cell that is absent is empty. Formulas are never computed; their stored value counts.
public final class SheetRows {

  private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
  private static final String SHEETS = "xl/worksheets/";

  /* Characters that XML can't hold, such as a carriage return, as in `_x000D_` (ST_Xstring). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /// One row.
  ///
  /// @param cells by column from A; trailing empty cells may be missing
  public record Row(Origin origin, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell as text, empty where there is none.
    public String get(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
  }

  private SheetRows() {}

  /// Hands every row of the first sheet that has a cell to `rows`, in order.
  ///
  /// @throws UnusableListException if it is no workbook, or over a limit
  public static void read(ListFile file, ReadLimits limits, Consumer<Row> rows)
      throws IOException, UnusableListException {
    read(file, 0, limits, rows);
  }

  /// Hands every row of a sheet that has a cell to `rows`, in order.
  ///
  /// @param sheet which one, from 0
  /// @throws UnusableListException if it is no workbook, has no such sheet, or is over a limit
  public static void read(ListFile file, int sheet, ReadLimits limits, Consumer<Row> rows)
      throws IOException, UnusableListException {
    try {
      readSheet(file, sheet, limits, rows);
    } catch (EOFException | ZipException e) {
      throw broken(file, e);
    }
  }

  private static UnusableListException broken(ListFile file, IOException cause) {
    return new UnusableListException(
        file.name() + " is broken off or damaged: " + cause.getMessage() + "; the file is refused",
        cause);
  }

  private static void readSheet(ListFile file, int sheet, ReadLimits limits, Consumer<Row> rows)
      throws IOException, UnusableListException {
    List<String> strings = sharedStrings(file, limits);
    List<String> sheets = sheets(file, limits);
    if (sheet >= sheets.size()) {
      throw new UnusableListException(file.name() + " is no workbook with a sheet " + (sheet + 1));
    }
    try (XmlRecords xml = part(file, sheets.get(sheet), Set.of("sheetData"), limits)) {
      for (XmlElement row = xml.next(); row != null; row = xml.next()) {
        if (row.name().equals("row")) {
          rows.accept(row(file, row, strings));
        }
      }
    }
  }

  private static List<String> sharedStrings(ListFile file, ReadLimits limits)
      throws IOException, UnusableListException {
    List<String> strings = new ArrayList<>();
    if (!partNames(file, limits).contains(SHARED_STRINGS)) {
      return strings;
    }
    try (XmlRecords xml = part(file, SHARED_STRINGS, Set.of(), limits)) {
      for (XmlElement item = xml.next(); item != null; item = xml.next()) {
        strings.add(richText(item));
      }
    }
    return strings;
  }

  /* Rich text comes in runs; phonetic guides (rPh) are no part of the text. */
  private static String richText(XmlElement item) {
    StringBuilder text = new StringBuilder();
    item.children("t").forEach(run -> text.append(run.rawText()));
    item.all("r/t").forEach(run -> text.append(run.rawText()));
    return ESCAPED.matcher(text).replaceAll(SheetRows::unescaped);
  }

  private static String unescaped(MatchResult escaped) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
  }

  /// How many sheets the workbook has; 0 if it is none.
  ///
  /// @throws UnusableListException if it is broken off
  public static int count(ListFile file, ReadLimits limits)
      throws IOException, UnusableListException {
    try {
      return sheets(file, limits).size();
    } catch (EOFException | ZipException e) {
      throw broken(file, e);
    }
  }

  private static List<String> sheets(ListFile file, ReadLimits limits) throws IOException {
    return partNames(file, limits).stream()
        .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
        .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
        .toList();
  }

  private static Row row(ListFile file, XmlElement row, List<String> strings)
      throws UnusableListException {
    String number = row.attribute("r");
    long line = number.matches("\\d{1,9}") ? Long.parseLong(number) : row.line();
    Origin origin = new Origin(file.name(), line, "");
    List<String> cells = new ArrayList<>();
    for (XmlElement cell : row.children("c")) {
      int column = column(cell.attribute("r"), cells.size());
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, value(file, cell, strings));
    }
    return new Row(origin, cells);
  }

  private static final int MAX_COLUMNS = 16_384;

  private static int column(String reference, int next) throws UnusableListException {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + (reference.charAt(i) - 'A' + 1);
      if (column < 0 || column > MAX_COLUMNS) {
        throw new UnusableListException(
            "cell " + reference + " is beyond the last column of a workbook");
      }
    }
    return i == 0 ? next : column - 1;
  }

  private static String value(ListFile file, XmlElement cell, List<String> strings)
      throws UnusableListException {
    String stored = cell.childText("v");
    return switch (cell.attribute("t")) {
      case "s" -> shared(file, stored, strings);
      case "inlineStr" -> {
        XmlElement inline = cell.child("is");
        yield inline == null ? "" : richText(inline);
      }
      case "e" -> "";
      default -> {
        XmlElement raw = cell.child("v");
        yield raw == null ? "" : raw.rawText();
      }
    };
  }

  private static String shared(ListFile file, String index, List<String> strings)
      throws UnusableListException {
    try {
      return strings.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new UnusableListException(
          file.name() + " refers to text " + index + " that it doesn't hold", e);
    }
  }

  private static Set<String> partNames(ListFile file, ReadLimits limits) throws IOException {
    Set<String> names = new java.util.LinkedHashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file.open()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (names.size() > limits.maxPackEntries()) {
          throw new IOException(
              file.name() + " holds more than " + limits.maxPackEntries() + " parts");
        }
      }
    }
    return names;
  }

  private static XmlRecords part(
      ListFile file, String part, Set<String> containers, ReadLimits limits)
      throws IOException, UnusableListException {
    ListFile content =
        new ListFile(
            file.name(),
            () -> {
              ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file.open()));
              @Nullable ZipEntry entry = zip.getNextEntry();
              while (entry != null && !entry.getName().equals(part)) {
                entry = zip.getNextEntry();
              }
              if (entry == null) {
                zip.close();
                throw new IOException(file.name() + " has no part " + part);
              }
              return zip;
            });
    return XmlRecords.open(content, containers, limits);
  }
}
