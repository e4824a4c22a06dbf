package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What files made to hurt, or hurt on their way, do to the formats: a clear refusal, or a problem.
class HostileInputTest {

  private static final ReadLimits SMALL =
      new ReadLimits(10_000_000, 10_000, 10, 1_000, 1_000, 50, 20);

  @TempDir Path folder;

  // XML

  @Test
  void documentTypesAreRefused() {
    assertRefused(
        xml("<!DOCTYPE list SYSTEM \"file:///etc/passwd\"><list/>"), "declares a document type");
    assertRefused(
        xml("<!DOCTYPE list [<!ENTITY x SYSTEM \"http://localhost:1/\">]><list>&x;</list>"),
        "declares a document type");
    assertRefused(
        xml("<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><l>&b;</l>"),
        "declares a document type");
  }

  @Test
  void undeclaredEntitiesAreRefused() {
    assertRefused(xml("<list><a>&nobody;</a></list>"), "can't be read as XML");
  }

  @Test
  void fileThatIsBrokenOffIsRefusedWithItsLine() {
    assertRefused(xml("<list>\n<a>one</a>\n<a>tw"), "list.xml:3 can't be read as XML");
  }

  @Test
  void endlessTextIsRefused() {
    assertRefused(
        xml("<list><a>" + "x".repeat(20_000) + "</a></list>"), "more than 10000 characters");
  }

  @Test
  void endlessAttributesAndNamesAreRefusedBeforeTheyFillTheMemory() {
    assertRefused(
        endless("list.xml", "<list><a b=\"", 2_000_000_000L), "a single value of more than");
    assertRefused(endless("list.xml", "<list><", 2_000_000_000L), "");
  }

  @Test
  void deepNestingIsRefused() {
    assertRefused(xml("<list>" + "<a>".repeat(50) + "</a>".repeat(50) + "</list>"), "10 levels");
  }

  @Test
  void recordsWithoutEndAreRefused() {
    assertRefused(xml("<list>" + "<a/>".repeat(2_000) + "</list>"), "more than 1000 records");
    assertRefused(xml("<list><a>" + "<b/>".repeat(2_000) + "</a></list>"), "more than 1000 nodes");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><list><a>M?ller</a></list>"
            .getBytes(StandardCharsets.ISO_8859_1);
    content[new String(content, StandardCharsets.ISO_8859_1).indexOf("?ller")] = (byte) 0xFC;
    assertRefused(
        ListFilesOf.bytes("list.xml", content), "can't be read as XML: it breaks its own encoding");
    assertRefused(xml("<list><a>\u0000</a></list>"), "can't be read as XML");
  }

  @Test
  void encodingIsThatOfMarkOrDeclaration() throws Exception {
    String list = "<list><a>M\u00FCller \u0416</a></list>";
    assertThat(onlyValue(list.getBytes(StandardCharsets.UTF_8))).isEqualTo("M\u00FCller \u0416");
    assertThat(onlyValue(("\uFEFF" + list).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("M\u00FCller \u0416");
    assertThat(onlyValue(list.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("M\u00FCller \u0416");
    assertThat(onlyValue(("\uFEFF" + list).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("M\u00FCller \u0416");
    String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><list><a>M\u00FCller</a></list>";
    assertThat(onlyValue(declared.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("M\u00FCller");
    assertRefused(
        xml("<?xml version=\"1.0\" encoding=\"klingon\"?><list/>"),
        "list.xml:1 declares the encoding \"klingon\", which is not known here");
  }

  private static String onlyValue(byte[] content) throws Exception {
    try (XmlRecords records =
        XmlRecords.open(ListFilesOf.bytes("list.xml", content), Set.of(), SMALL)) {
      return Objects.requireNonNull(records.next()).text();
    }
  }

  @Test
  void nothingAndHtmlAreNoXml() {
    assertRefused(xml(""), "can't be read as XML");
    assertRefused(xml("Service unavailable"), "can't be read as XML");
    assertRefused(xml("<!DOCTYPE html><html><body>Not found</body></html>"), "document type");
  }

  @Test
  void markAtTheStartAndWindowsLineEndsDoNoHarm() throws Exception {
    try (XmlRecords records =
        XmlRecords.open(xml("\uFEFF<list>\r\n<a>one</a>\r\n</list>\r\n"), Set.of(), SMALL)) {
      XmlElement record = records.next();
      assertThat(record).isNotNull();
      assertThat(record.text()).isEqualTo("one");
      assertThat(records.next()).isNull();
    }
  }

  // CSV

  @Test
  void endlessCellsAreRefused() {
    assertCsvRefused(endless("list.csv", "a,b\n1,\"", 2_000_000_000L), "list.csv");
    assertCsvRefused(endless("list.csv", "a,b\n1,", 2_000_000_000L), "list.csv");
  }

  @Test
  void rowsWithoutEndAreRefused() {
    assertCsvRefused(ListFilesOf.text("list.csv", "1,2\n".repeat(1_001)), "more than 1000 rows");
  }

  @Test
  void quoteThatNeverClosesIsRefused() {
    assertCsvRefused(ListFilesOf.text("list.csv", "a,b\n1,\"two\n3,4\n"), "can't be read as CSV");
  }

  @Test
  void brokenBytesInCsvAreAProblemAndTheRowIsKept() throws Exception {
    Problems problems = new Problems();
    byte[] content = {'a', ',', (byte) 0xFC, '\n'};
    try (CsvRows rows =
        CsvRows.open(ListFilesOf.bytes("list.csv", content), ',', problems, SMALL)) {
      CsvRows.Row row = rows.next();
      assertThat(row).isNotNull();
      assertThat(row.get(1)).isEqualTo("\uFFFD");
    }
    assertThat(problems.list())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.reason()).isEqualTo(Problem.Reason.BROKEN_ENCODING));
  }

  @Test
  void markLineEndsAndShortRowsOfCsvDoNoHarm() throws Exception {
    try (CsvRows rows =
        CsvRows.open(
            ListFilesOf.text("list.csv", "\uFEFFid,name\r\n1,\"a\r\nb\"\r\n2\r\n"),
            ',',
            new Problems(),
            SMALL)) {
      rows.header(Set.of("id"), Set.of("name"), Set.of());
      CsvRows.Row first = rows.next();
      CsvRows.Row second = rows.next();
      assertThat(first).isNotNull();
      assertThat(second).isNotNull();
      assertThat(first.get("name")).isEqualTo("a\r\nb");
      assertThat(second.get("name")).isEmpty();
      assertThat(second.origin().line()).isEqualTo(4);
    }
  }

  @Test
  void fileWithOtherColumnsIsRefused() {
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() ->
            CsvRows.open(ListFilesOf.text("list.csv", "x,y\n"), ',', new Problems(), SMALL)
                .header(Set.of("id"), Set.of(), Set.of()))
        .withMessageContaining("list.csv has not the columns [id] but [x, y]");
  }

  // JSON

  @Test
  void hostileJsonIsRefused() {
    assertJsonRefused(
        "[{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}]", "can't be read as JSON");
    assertJsonRefused("[{\"a\":\"" + "x".repeat(20_000) + "\"}]", "can't be read as JSON");
    assertJsonRefused("[{\"a\":1},{\"a\"", "can't be read as JSON");
    assertJsonRefused("[1,2]", "where a record was expected");
    assertJsonRefused("", "is empty");
    assertJsonRefused("<html></html>", "can't be read as JSON");
    assertJsonRefused("[" + "{},".repeat(1_001) + "{}]", "more than 1000 records");
  }

  // Packed files

  @Test
  void bombsAreRefusedByTheirRatio() throws Exception {
    Path gz = folder.resolve("list.xml.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write("<list>".getBytes(StandardCharsets.UTF_8));
      out.write(new byte[5_000_000]);
    }
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> readXml(ListFiles.open(List.of(gz), SMALL).getFirst()))
        .withMessageContaining("list.xml");
    Path zip = folder.resolve("list.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("list.csv"));
      byte[] row = "a,b,c\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000; i++) {
        out.write(row);
      }
    }
    ListFile bomb = ListFiles.open(List.of(zip), SMALL).getFirst();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> drain(bomb))
        .withMessageContaining("unpacks to more than 50 times its size");
  }

  @Test
  void packOfTooManyFilesIsRefused() throws Exception {
    Path zip = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < 30; i++) {
        out.putNextEntry(new ZipEntry("f" + i));
      }
    }
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> ListFiles.open(List.of(zip), SMALL))
        .withMessageContaining("more than 20 files");
  }

  @Test
  void pathsInPacksAreLabelsOnly() throws Exception {
    Path zip = folder.resolve("evil.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("../../etc/list.csv"));
      out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ListFiles.open(List.of(zip), SMALL))
        .singleElement()
        .satisfies(file -> assertThat(file.name()).isEqualTo("list.csv"));
  }

  @Test
  void emptyAndDamagedPacksAreRefused() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.xml"));
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> ListFiles.open(List.of(empty), SMALL))
        .withMessage("empty.xml is empty (0 bytes)");
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> ListFiles.open(List.of(cut), SMALL))
        .withMessageContaining("cut.zip can't be unpacked");
    Path half = folder.resolve("half.csv.gz");
    Files.write(half, Arrays.copyOf(gzipped("id,name\n" + "1,abc\n".repeat(5_000)), 60));
    assertCsvRefused(ListFiles.open(List.of(half), SMALL).getFirst(), "half.csv");
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  // Spreadsheets

  @Test
  void hostileWorkbooksAreRefused() throws Exception {
    assertSheetRefused(
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
        "refers to text 7");
    assertSheetRefused(
        "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>7</v></c></row></sheetData></worksheet>",
        "beyond the last column");
    assertSheetRefused("<!DOCTYPE x><worksheet/>", "document type");
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> SheetRows.read(ListFilesOf.text("list.xlsx", "no zip"), SMALL, row -> {}))
        .withMessageContaining("list.xlsx is no workbook");
  }

  private void assertSheetRefused(String sheet, String message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      out.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() ->
            SheetRows.read(ListFilesOf.bytes("list.xlsx", bytes.toByteArray()), SMALL, row -> {}))
        .withMessageContaining(message);
  }

  private static ListFile xml(String content) {
    return ListFilesOf.text("list.xml", content);
  }

  private static void assertRefused(ListFile file, String message) {
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> readXml(file))
        .withMessageContaining(message)
        .withMessageContaining("list.xml");
  }

  private static void readXml(ListFile file) throws Exception {
    try (XmlRecords records = XmlRecords.open(file, Set.of(), SMALL)) {
      while (records.next() != null) {
        // only what is thrown matters
      }
    }
  }

  private static void assertCsvRefused(ListFile file, String message) {
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> {
          try (CsvRows rows = CsvRows.open(file, ',', new Problems(), SMALL)) {
            while (rows.next() != null) {
              // only what is thrown matters
            }
          }
        })
        .withMessageContaining(message);
  }

  private static void assertJsonRefused(String content, String message) {
    assertThatExceptionOfType(UnusableListException.class)
        .isThrownBy(() -> {
          try (JsonRecords records =
              JsonRecords.open(ListFilesOf.text("list.json", content), SMALL)) {
            while (records.next() != null) {
              // only what is thrown matters
            }
          }
        })
        .withMessageContaining(message)
        .withMessageContaining("list.json");
  }

  private static void drain(ListFile file) throws IOException {
    try (InputStream in = file.open()) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  /// A file that starts like this and goes on with the letter x.
  private static ListFile endless(String name, String start, long length) {
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    return new ListFile(
        name,
        () ->
            new InputStream() {
              private long at;

              @Override
              public int read() {
                return at >= length ? -1 : at < head.length ? head[(int) at++] : next();
              }

              private int next() {
                at++;
                return 'x';
              }

              @Override
              public int read(byte[] buffer, int offset, int count) {
                int done = 0;
                while (done < count) {
                  int value = read();
                  if (value < 0) {
                    return done == 0 ? -1 : done;
                  }
                  buffer[offset + done++] = (byte) value;
                }
                return done;
              }
            });
  }
}
