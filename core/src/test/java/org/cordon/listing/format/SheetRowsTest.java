package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordon.listing.ListFile;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Workbooks;
import org.junit.jupiter.api.Test;

class SheetRowsTest {

  @Test
  void charactersThatXmlCannotHoldAreUnescaped() throws Exception {
    assertThat(cells("<is><t>Tehran_x000D_&#10;Iran $1</t></is>"))
        .containsExactly("Tehran\r\nIran $1");
    assertThat(cells("<is><t>file_x00_name</t></is>")).containsExactly("file_x00_name");
  }

  @Test
  void richTextIsOneText() throws Exception {
    assertThat(cells("<is><r><t>Hong </t></r><r><t>Kong</t></r></is>"))
        .containsExactly("Hong Kong");
  }

  @Test
  void aWorkbookBrokenOffIsRefused() throws Exception {
    byte[] whole = workbook("<worksheet><sheetData/></worksheet>");
    ListFile cut = ListFilesOf.bytes("list.xlsx", Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> SheetRows.read(cut, ReadLimits.DEFAULT, row -> {}))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("list.xlsx");
  }

  @Test
  void aRowWithoutAReadableNumberIsFoundByItsLine() throws Exception {
    String sheet = "<worksheet><sheetData>\n<row r='9x'/><row r='7'/></sheetData></worksheet>";
    List<Long> lines = new ArrayList<>();
    SheetRows.read(
        ListFilesOf.bytes("list.xlsx", workbook(sheet)),
        ReadLimits.DEFAULT,
        row -> lines.add(row.origin().line()));
    assertThat(lines).containsExactly(2L, 7L);
  }

  @Test
  void everySheetIsReadByItsPlace() throws Exception {
    ListFile two = Workbooks.of("list.xlsx", "first", "second");
    assertThat(SheetRows.count(two, ReadLimits.DEFAULT)).isEqualTo(2);
    List<String> cells = new ArrayList<>();
    SheetRows.read(two, 1, ReadLimits.DEFAULT, row -> cells.addAll(row.cells()));
    assertThat(cells).containsExactly("second");
    assertThatThrownBy(() -> SheetRows.read(two, 2, ReadLimits.DEFAULT, row -> {}))
        .isInstanceOf(UnusableListException.class)
        .hasMessage("list.xlsx is no workbook with a sheet 3");
  }

  private static List<String> cells(String inline) throws Exception {
    String sheet =
        "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'>"
            + inline
            + "</c></row></sheetData></worksheet>";
    List<String> cells = new ArrayList<>();
    SheetRows.read(
        ListFilesOf.bytes("list.xlsx", workbook(sheet)),
        ReadLimits.DEFAULT,
        row -> cells.addAll(row.cells()));
    return cells;
  }

  private static byte[] workbook(String sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
