package org.cordon.listing.csl;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.JsonRecords;

/// Reads the US Consolidated Screening List, as CSV of 29 columns, as JSON, or repacked with index
/// tables.
///
/// The entry id is the Treasury's number (`entity_number`, OFAC's `ent_num`); all rows of one
/// number (SDN, SSI, CAP …) are one party, with the measure of each. Rows of Commerce and State
/// have no number; theirs is the row's `_id`, a hash of its content, and where the file leaves that
/// out, one made of source, name, countries and notice. The Treasury says what a party is; Commerce
/// and State don't.
public final class CslReader implements ListReader {

  private static final String PUBLISHER = "csl";
  private static final String LAYOUTS =
      "the Consolidated Screening List is a CSV with the columns source and name, or JSON with"
          + " results or tables";

  @Override
  public String publisher() {
    return PUBLISHER;
  }

  /// Half of the smallest version known, 14,048 parties of May 2022.
  @Override
  public int leastDesignations() {
    return 7_000;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the Consolidated Screening List is one file; " + files.size() + " were given");
    }
    return new Reading(files.getFirst()).read();
  }

  private static final class Reading {
    private final ListFile file;
    private final Problems problems = new Problems();
    private final Map<String, DesignationBuilder> entries = new LinkedHashMap<>();

    Reading(ListFile file) {
      this.file = file;
    }

    ReadResult read() throws IOException, UnusableListException {
      String listDate =
          switch (firstCharacter()) {
            case '{' -> readObject();
            case '[' -> {
              CslJson.read(file, true, problems, this::take);
              yield "";
            }
            default -> {
              CslCsv.read(file, problems, this::take);
              yield "";
            }
          };
      return new ReadResult(listDate.isEmpty() ? null : listDate, designations(), problems.list());
    }

    private char firstCharacter() throws IOException {
      try (InputStream in = file.open()) {
        for (int next = in.read(); next >= 0; next = in.read()) {
          if (next > ' ' && next < 0x7F) {
            return (char) next;
          }
        }
      }
      return 0;
    }

    private String readObject() throws IOException, UnusableListException {
      JsonObject beside =
          JsonRecords.beside(
              file, Set.of(CslRepacked.TABLES, CslRepacked.GENERATED_AT), ReadLimits.DEFAULT);
      JsonObject tables = beside.object(CslRepacked.TABLES);
      if (tables == null) {
        CslJson.read(file, false, problems, this::take);
      } else {
        CslRepacked.read(file, tables, problems, this::take);
      }
      return beside.text(CslRepacked.GENERATED_AT);
    }

    private void take(CslRow row) {
      String number = row.text("entity_number");
      String key = row.key();
      if (row.text("name").isEmpty() || (number.isEmpty() && key.isEmpty())) {
        reportRow(
            Reason.UNREADABLE_RECORD,
            row,
            "has no name, or neither number nor id; the row is left out");
      } else if (number.isEmpty()) {
        if (entries.containsKey(key)) {
          reportRow(
              Reason.DUPLICATE, row, "stands here a second time by its id; both are one party");
        }
        takeAs(key, row);
      } else {
        takeAs(number, row);
      }
    }

    private void reportRow(Reason reason, CslRow row, String consequence) {
      problems.add(reason, row.origin().entry(row.key()), "name", row.text("name"), consequence);
    }

    private void takeAs(String id, CslRow row) {
      DesignationBuilder entry =
          entries.computeIfAbsent(
              id, _ -> new DesignationBuilder(PUBLISHER, row.origin().entry(id), problems));
      CslEntry.read(row, entry);
    }

    private List<Designation> designations() throws UnusableListException {
      if (entries.isEmpty()) {
        throw new UnusableListException(file.name() + " holds no party; " + LAYOUTS);
      }
      return entries.values().stream()
          .filter(DesignationBuilder::hasNames)
          .map(DesignationBuilder::build)
          .toList();
    }
  }
}
