package org.cordon.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;

/// Workbooks (.xlsx) made of CSV, so that a fixture can be read and compared as text though the
/// publisher serves a workbook.
public final class Workbooks {

  private Workbooks() {}

  /// A workbook with a sheet for each of these CSV texts.
  public static ListFile of(String name, String... sheets) {
    return ListFilesOf.bytes(name, bytes(sheets));
  }

  /// The bytes of such a workbook.
  public static byte[] bytes(String... sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < sheets.length; i++) {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + (i + 1) + ".xml"));
        zip.write(sheet(sheets[i]).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableListException e) {
      throw new IllegalArgumentException("a sheet is no CSV", e);
    }
    return bytes.toByteArray();
  }

  private static String sheet(String csv) throws IOException, UnusableListException {
    StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
    try (CsvRows rows =
        CsvRows.open(
            ListFilesOf.text("sheet.csv", csv),
            ',',
            StandardCharsets.UTF_8,
            new Problems(),
            ReadLimits.DEFAULT)) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        xml.append("<row r='").append(row.origin().line()).append("'>");
        row.cells().forEach(cell -> xml.append(cell(cell)));
        xml.append("</row>");
      }
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c t='inlineStr'><is><t xml:space='preserve'>" + escaped + "</t></is></c>";
  }
}
