package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.testing.ListFilesOf;
import org.junit.jupiter.api.Test;

class HeadedRowsTest {

  private static final Headings HEADINGS =
      new Headings("the table", Set.of("Key", "Name (s)"), Set.of("Town"), Set.of("Title"));

  private final Problems problems = new Problems();
  private final List<String> rows = new ArrayList<>();

  private List<List<String>> read(ListFile file) throws Exception {
    return HeadedRows.read(
        file,
        HEADINGS,
        problems,
        ReadLimits.DEFAULT,
        row -> rows.add(row.get("Key") + "|" + row.get("Name (s)") + "|" + row.get("Town")));
  }

  private List<List<String>> read(String csv) throws Exception {
    return read(ListFilesOf.text("table.csv", csv));
  }

  @Test
  void headingsAreTheSameInAnyCaseAndSpacing() throws Exception {
    read("NAMES,  key ,Town\nExample,1,Rome\n");
    assertThat(rows).containsExactly("1|Example|Rome");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void linesAboveTheHeadingsAreHandedBack() throws Exception {
    assertThat(read("Last Updated,10/04/2025\nKey,Name (s)\n1,Example\n"))
        .containsExactly(List.of("Last Updated", "10/04/2025"));
    assertThat(rows).containsExactly("1|Example|");
  }

  @Test
  void anUnknownHeadingIsAProblemAndAnIgnoredOneIsNot() throws Exception {
    read("Key,Name (s),Title,Shoe size\n1,Example,Dr,44\n");
    assertThat(problems.list())
        .extracting(Problem::reason, Problem::field)
        .containsExactly(tuple(Reason.UNMAPPED, "Shoe size"));
  }

  @Test
  void semicolonsAndTabsPartCellsToo() throws Exception {
    read("Key;Name (s);Town\n1;Example, Ltd, of all places;Rome\n");
    read("Key\t\"Name (s)\"\tTown\n2\tExample\tRome\n");
    assertThat(rows).containsExactly("1|Example, Ltd, of all places|Rome", "2|Example|Rome");
  }

  @Test
  void cellsBeyondTheHeadingsAreAProblem() throws Exception {
    read("Key,Name (s),Town\n1,Example,Rome,,\n2,Example, Ltd,Rome\n");
    assertThat(rows).containsExactly("1|Example|Rome", "2|Example| Ltd");
    assertThat(problems.list())
        .extracting(Problem::reason, Problem::line, Problem::value)
        .containsExactly(tuple(Reason.UNREADABLE_RECORD, 3L, "Rome"));
  }

  @Test
  void blankRowsArePassedOver() throws Exception {
    read("Key,Name (s)\n,\n1,Example\n , \n");
    assertThat(rows).containsExactly("1|Example|");
  }

  @Test
  void windowsTextIsReadWithItsCharset() throws Exception {
    String csv = "Key,Name (s)\n1,Société “Exemple”\n";
    read(ListFilesOf.bytes("table.csv", csv.getBytes(Charset.forName("windows-1252"))));
    read(ListFilesOf.bytes("table.csv", csv.getBytes(StandardCharsets.UTF_8)));
    assertThat(rows).containsExactly("1|Société “Exemple”|", "1|Société “Exemple”|");
    read(
        ListFilesOf.bytes(
            "table.csv", "Key,Name (s)\n2,Süd\n".getBytes(Charset.forName("windows-1252"))));
    assertThat(rows).last().isEqualTo("2|Süd|");
  }

  @Test
  void aTableBrokenOffInItsLastRowIsRefused() {
    assertThatThrownBy(() -> read("Key,Name (s),Town\n1,Example,Rome\n2,Sam"))
        .isInstanceOf(UnusableListException.class)
        .hasMessage(
            "table.csv:3 has fewer cells than any row above it; the file is broken off and"
                + " refused");
  }

  @Test
  void aShortLastRowThatEndsWithItsLineIsWhole() throws Exception {
    read("Key,Name (s),Town\n1,Example,Rome\n2,Sample\n");
    assertThat(rows).containsExactly("1|Example|Rome", "2|Sample|");
  }

  @Test
  void anotherTableIsRefusedAndSaysHowItStarts() {
    assertThatThrownBy(() -> read("<html>\n"))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("table.csv is not the table: no row has the headings")
        .hasMessageEndingWith("it starts with [<html>]");
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(UnusableListException.class)
        .hasMessageEndingWith("it is empty");
  }
}
