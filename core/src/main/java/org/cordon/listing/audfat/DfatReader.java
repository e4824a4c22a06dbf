package org.cordon.listing.audfat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.HeadedRows;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.HeadedRows.Row;
import org.jspecify.annotations.Nullable;

/// Reads Australia's consolidated list: the workbook with the 19 columns it has had since 2025, or
/// the 12 before.
///
/// A row is one name. The number of its reference is the party's key: `2`, `2a` and `2b` are three
/// names of party 2, and so are `34c` and `34c1` of party 34.
public final class DfatReader implements ListReader {

  private static final Headings HEADINGS =
      new Headings(
          "Australia's consolidated list",
          Set.of(
              "Reference",
              "Name of Individual or Entity",
              "Type",
              "Name Type",
              "Committees",
              "Control Date"),
          Set.of(
              "Alias Strength",
              "Date of Birth",
              "Place of Birth",
              "Citizenship",
              "Address",
              "Additional Information",
              "Listing Information",
              "IMO Number",
              "Instrument of Designation",
              "Targeted Financial Sanction",
              "Travel Ban",
              "Arms Embargo",
              "Maritime Restriction"),
          Set.of());

  private static final List<String> MEASURES =
      List.of("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction");

  private static final Pattern REFERENCE = Pattern.compile("(?i)0*(?<party>\\d{1,9})[a-z]*\\d*");

  @Override
  public String publisher() {
    return "au-dfat";
  }

  /// Half of the smallest version known, 3,214 parties of April 2025.
  @Override
  public int leastDesignations() {
    return 1_600;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "Australia's consolidated list is one file; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    Map<String, DfatEntry> entries = new LinkedHashMap<>();
    HeadedRows.read(
        file, HEADINGS, problems, ReadLimits.DEFAULT, row -> readRow(row, entries, problems));
    Designations designations = new Designations();
    entries.values().forEach(entry -> designations.add(entry.party()));
    return new ReadResult(null, designations.require(file.name()), problems.list());
  }

  private void readRow(Row row, Map<String, DfatEntry> entries, Problems problems) {
    DfatEntry entry = entry(row, entries, problems);
    if (entry == null) {
      return;
    }
    entry.reference(row.get("Reference"));
    entry.type(row.get("Type"));
    entry.name(
        row.get("Name of Individual or Entity"), row.get("Name Type"), row.get("Alias Strength"));
    readParty(row, entry);
    readListing(row, entry);
  }

  private @Nullable DfatEntry entry(Row row, Map<String, DfatEntry> entries, Problems problems) {
    String reference = row.get("Reference");
    Matcher number = REFERENCE.matcher(DesignationBuilder.tidy(reference));
    if (!number.matches()) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          row.origin(),
          "Reference",
          reference,
          "is no reference such as 2 or 2a; the row is left out");
      return null;
    }
    String id = number.group("party");
    Origin origin = row.origin().entry(id);
    return entries.computeIfAbsent(
        id, _ -> new DfatEntry(new DesignationBuilder(publisher(), origin, problems)));
  }

  private static void readParty(Row row, DfatEntry entry) {
    entry.born(row.get("Date of Birth"));
    entry.birthplace(row.get("Place of Birth"));
    entry.citizenship(row.get("Citizenship"));
    entry.addresses(row.get("Address"));
    entry.imo(row.get("IMO Number"));
    entry.information(row.get("Additional Information"));
  }

  private static void readListing(Row row, DfatEntry entry) {
    entry.party().program(row.get("Committees"));
    entry.party().legalBasis(row.get("Instrument of Designation"));
    MEASURES.forEach(measure -> entry.measure(measure, row.get(measure)));
    entry.controlDate(row.get("Control Date"));
    entry.listing(row.get("Listing Information"));
  }
}
