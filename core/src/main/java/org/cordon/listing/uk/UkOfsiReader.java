package org.cordon.listing.uk;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.HeadedRows;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/// Reads the consolidated list of UK financial sanctions targets (`ConList`) of OFSI: workbook or
/// CSV, with the 36 columns it has had since 2022 or the 29 before.
///
/// A row is one name with one birth date and one address; the Group ID is the party's key.
public final class UkOfsiReader implements ListReader {

  private static final Headings HEADINGS =
      new Headings(
          "the OFSI consolidated list",
          Set.of(
              "Name 6",
              "Name 1",
              "DOB",
              "Group Type",
              "Alias Type",
              "Regime",
              "Listed On",
              "Group ID"),
          Set.of(
              "Name 2",
              "Name 3",
              "Name 4",
              "Name 5",
              "Name Non-Latin Script",
              "Town of Birth",
              "Country of Birth",
              "Nationality",
              "Passport Number",
              "Passport Details",
              "National Identification Number",
              "National Identification Details",
              "NI Number", // of the 29 columns
              "Position",
              "Address 1",
              "Address 2",
              "Address 3",
              "Address 4",
              "Address 5",
              "Address 6",
              "Post/Zip Code",
              "Country",
              "Other Information",
              "Alias Quality"),
          Set.of(
              "Title", // "Mullah", "Dr": not part of the name
              "Non-Latin Script Type", // the letters tell
              "Non-Latin Script Language",
              "UK Sanctions List Date Designated", // the day of the other list
              "Last Updated")); // days of amendments, of which the file keeps no text

  @Override
  public String publisher() {
    return "uk-ofsi";
  }

  /// Half of the smallest version known, 2,114 groups of April 2020.
  @Override
  public int leastDesignations() {
    return 1_050;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the OFSI consolidated list is one file; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    UkParties parties = new UkParties(publisher(), "Group ID", problems);
    List<List<String>> above =
        HeadedRows.read(file, HEADINGS, problems, ReadLimits.DEFAULT, row -> readRow(row, parties));
    return new ReadResult(listDate(above), parties.require(file.name()), problems.list());
  }

  /* `Last Updated,10/04/2025` */
  private static @Nullable String listDate(List<List<String>> above) {
    return above.stream()
        .filter(cells -> cells.size() > 1 && cells.getFirst().strip().equals("Last Updated"))
        .map(cells -> cells.get(1).strip())
        .findFirst()
        .orElse(null);
  }

  private static void readRow(Row row, UkParties parties) {
    UkEntry entry = parties.of(row.get("Group ID"), row.origin(), row.get("Name 6"));
    if (entry == null) {
      return;
    }
    entry.type("Group Type", row.get("Group Type"));
    readNames(row, entry);
    readPerson(row, entry);
    readDocuments(row, entry);
    readAddress(row, entry);
    readListing(row, entry);
  }

  private static void readNames(Row row, UkEntry entry) {
    NameKind kind = entry.nameKind("Alias Type", row.get("Alias Type"), row.get("Alias Quality"));
    entry.name(UkName.in(row, kind));
    entry.nameInOtherScript(row.get("Name Non-Latin Script"), kind);
  }

  private static void readPerson(Row row, UkEntry entry) {
    entry.born("DOB", row.get("DOB"));
    entry.birthplaces(row.get("Town of Birth"), row.get("Country of Birth"));
    entry.nationality("Nationality", row.get("Nationality"));
  }

  private static void readDocuments(Row row, UkEntry entry) {
    entry.passport("Passport Number", row.get("Passport Number"), row.get("Passport Details"));
    entry.documents(
        "National Identification Number",
        IdentifierKind.NATIONAL_ID,
        row.get("National Identification Number"),
        row.get("National Identification Details"));
    entry.documents("NI Number", IdentifierKind.NATIONAL_ID, row.get("NI Number"), "");
  }

  private static void readAddress(Row row, UkEntry entry) {
    List<String> lines =
        List.of(
            row.get("Address 1"),
            row.get("Address 2"),
            row.get("Address 3"),
            row.get("Address 4"),
            row.get("Address 5"),
            row.get("Address 6"));
    entry.address(UkAddress.of(lines, row.get("Post/Zip Code"), row.get("Country")));
  }

  private static void readListing(Row row, UkEntry entry) {
    entry.party().program(row.get("Regime"));
    entry.listedOn("Listed On", row.get("Listed On"));
    OtherInformation.read(row.get("Other Information"), entry);
    entry.remark("Position", row.get("Position"));
  }
}
