package org.cordon.listing.ofac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;

/// OFAC's files in tests: our fixtures of one set of invented entries in all four formats, and CSV
/// rows written in a test.
final class Fixtures {

  static final List<String> CSV_SET = List.of("sdn.csv", "add.csv", "alt.csv", "sdn_comments.csv");
  private static final String END_MARK = "\u001A";

  private Fixtures() {}

  /// The fixture in one format, `sdn.xml` or the files of the CSV set.
  static ReadResult read(List<String> names) {
    List<ListFile> files = new ArrayList<>();
    names.forEach(name -> files.add(GivenData.fixtureFile("ofac-sdn/" + name)));
    return read(OfacReader.sdn(), files);
  }

  /// A reading that must go well.
  static ReadResult read(ListReader reader, List<ListFile> files) {
    try {
      return reader.read(files);
    } catch (IOException | UnusableListException e) {
      throw new AssertionError(e);
    }
  }

  /// A list of these rows of `sdn.csv`, with the mark of its end.
  static ReadResult ofRows(String... rows) {
    return read(OfacReader.sdn(), List.of(csv("sdn.csv", rows)));
  }

  static ListFile csv(String name, String... rows) {
    return ListFilesOf.text(name, String.join("\r\n", rows) + "\r\n" + END_MARK);
  }

  /// A row of `sdn.csv`; `type` is empty for entities.
  static String row(int number, String name, String type, String remarks) {
    List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
    for (String cell : new String[] {name, type, "CUBA", "", "", "", "", "", "", "", remarks}) {
      cells.add(cell.isEmpty() ? "-0- " : '"' + cell + '"');
    }
    return String.join(",", cells);
  }

  /// A person whose Remarks are these pieces, the last with the period that OFAC sets.
  static ReadResult person(String... remarks) {
    return ofRows(row(990100, "EXAMPLE, Ivan", "individual", String.join("; ", remarks) + "."));
  }

  /// An organization whose Remarks are these pieces.
  static ReadResult organization(String... remarks) {
    return ofRows(row(990100, "EXAMPLE", "", String.join("; ", remarks) + "."));
  }

  /// The text of a fixture with one passage, which must be there, replaced.
  static ListFile changed(String name, String passage, String replacement) {
    String text = GivenData.fixtureText("ofac-sdn/" + name);
    if (!text.contains(passage)) {
      throw new IllegalArgumentException(name + " has no " + passage);
    }
    return ListFilesOf.text(name, text.replace(passage, replacement));
  }

  static List<ListFile> files(ListFile... files) {
    return Arrays.asList(files);
  }
}
