package org.cordon.listing.owncsv;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.HeadedRows;

/// Reads a list of the user's own: a table with headings, one party a row. Several files are parts
/// of one list.
///
/// The entry id is the `id` column; where that is blank it is made of name, type, birth date and
/// country. No row is lost by its id: a second row of the same id and name adds to the party, one
/// of another name gets its name's key added, and both are problems.
public final class OwnCsvReader implements ListReader {

  @Override
  public String publisher() {
    return "own-csv";
  }

  /// A list of one's own is of any size.
  @Override
  public int leastDesignations() {
    return 1;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Reading reading = new Reading();
    for (ListFile file : files) {
      reading.read(file);
    }
    return reading.result(files);
  }

  private record Known(String name, DesignationBuilder entry) {}

  private final class Reading {
    private final Problems problems = new Problems();
    private final Map<String, Known> entries = new LinkedHashMap<>();
    private long knownColumns;

    void read(ListFile file) throws IOException, UnusableListException {
      int problemsBefore = problems.list().size();
      HeadedRows.read(file, OwnColumn.table(), problems, ReadLimits.DEFAULT, this::take);
      requireKnownColumns(file, problemsBefore);
    }

    /* Many tables have a name; one with more unknown columns than known ones is no own list. */
    private void requireKnownColumns(ListFile file, int problemsBefore)
        throws UnusableListException {
      List<String> unknown =
          problems.list().stream()
              .skip(problemsBefore)
              .filter(problem -> problem.reason() == Reason.UNMAPPED && problem.value().isEmpty())
              .map(Problem::field)
              .toList();
      if (unknown.size() > knownColumns) {
        throw new UnusableListException(
            file.name()
                + " is not an own list: more of its columns are unknown than known here: "
                + unknown
                + "; docs/own-list.md names the columns there are");
      }
    }

    private void take(HeadedRows.Row row) {
      knownColumns = OwnColumn.countIn(row);
      String name = OwnColumn.NAME.in(row);
      String id = idFor(name, id(row, name), row);
      Known known = entries.get(id);
      if (known == null) {
        known =
            new Known(name, new DesignationBuilder(publisher(), row.origin().entry(id), problems));
        entries.put(id, known);
      } else {
        report(row, id, "stands in the list a second time; both rows are one party");
      }
      OwnEntry.read(row, known.entry());
    }

    private String idFor(String name, String id, HeadedRows.Row row) {
      Known known = entries.get(id);
      if (known == null || known.name().equals(name)) {
        return id;
      }
      report(row, id, "is that of another party; this one has its name's key added");
      return id + "-" + ContentKey.of(name);
    }

    private static String id(HeadedRows.Row row, String name) {
      String id = OwnColumn.ID.in(row);
      return id.isEmpty()
          ? ContentKey.of(
              name, OwnColumn.TYPE.in(row), OwnColumn.BIRTH_DATE.in(row), OwnColumn.COUNTRY.in(row))
          : id;
    }

    private void report(HeadedRows.Row row, String id, String consequence) {
      problems.add(Reason.DUPLICATE, row.origin().entry(id), "id", id, consequence);
    }

    ReadResult result(List<ListFile> files) throws UnusableListException {
      Designations designations = new Designations();
      entries.values().forEach(known -> designations.add(known.entry()));
      return new ReadResult(null, designations.require(files), problems.list());
    }
  }
}
