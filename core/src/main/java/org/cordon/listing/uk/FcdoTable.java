package org.cordon.listing.uk;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.HeadedRows;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/* The UK Sanctions List as a table: a row for each name, address and date of a party, each with all
 * else there is of the party. */
final class FcdoTable {

  /* The column for what a party is has had two names. */
  private static final String TYPE = "Designation Type";
  private static final String TYPE_ONCE = "Individual, Entity, Ship";

  private static final Headings HEADINGS =
      new Headings(
          "the UK Sanctions List",
          Set.of("Unique ID", "Name 6", "Name 1", "Name type", "Regime Name", "Date Designated"),
          Set.of(
              TYPE,
              TYPE_ONCE,
              "OFSI Group ID",
              "UN Reference Number",
              "Name 2",
              "Name 3",
              "Name 4",
              "Name 5",
              "Alias strength",
              "Name non-latin script",
              "Sanctions Imposed",
              "Other Information",
              "UK Statement of Reasons",
              "Address Line 1",
              "Address Line 2",
              "Address Line 3",
              "Address Line 4",
              "Address Line 5",
              "Address Line 6",
              "Address Postal Code",
              "Address Country",
              "D.O.B",
              "Nationality(/ies)",
              "National Identifier number",
              "National Identifier additional information",
              "Passport number",
              "Passport additional information",
              "Position",
              "Gender",
              "Town of birth",
              "Country of birth",
              "Subsidiaries",
              "Parent company",
              "Business registration number (s)",
              "IMO number",
              "Current owner/operator (s)",
              "Previous owner/operator (s)",
              "Current believed flag of ship",
              "Hull identification number (HIN)"),
          Set.of(
              "Last Updated", // days of amendments, of which the file keeps no text
              "Title", // "Mullah", "Dr": not part of the name
              "Non-latin script type", // the letters tell
              "Non-latin script language",
              "Designation source", // "UN", "UK": the UN reference tells
              "Phone number",
              "Website",
              "Email address",
              "Type of entity",
              "Previous flags",
              "Type of ship",
              "Tonnage of ship",
              "Length of ship",
              "Year Built"));

  private static final Pattern REPORT_DATE = Pattern.compile("(?i)report date\\s*:?\\s*(.+)");

  private FcdoTable() {}

  /// Reads the file into the parties; its date.
  static @Nullable String read(ListFile file, UkParties parties, Problems problems)
      throws IOException, UnusableListException {
    List<List<String>> above =
        HeadedRows.read(file, HEADINGS, problems, ReadLimits.DEFAULT, row -> readRow(row, parties));
    return above.stream()
        .map(cells -> REPORT_DATE.matcher(String.join(" ", cells).strip()))
        .filter(Matcher::matches)
        .map(line -> line.group(1).strip())
        .findFirst()
        .orElse(null);
  }

  private static void readRow(Row row, UkParties parties) {
    UkEntry entry = parties.of(row.get("Unique ID"), row.origin(), row.get("Name 6"));
    if (entry == null) {
      return;
    }
    entry.type(TYPE, row.get(TYPE) + row.get(TYPE_ONCE));
    readNames(row, entry);
    readPerson(row, entry);
    readDocuments(row, entry);
    readAddress(row, entry);
    readCompany(row, entry);
    readShip(row, entry);
    readListing(row, entry);
  }

  private static void readNames(Row row, UkEntry entry) {
    NameKind kind = entry.nameKind("Name type", row.get("Name type"), row.get("Alias strength"));
    entry.name(UkName.in(row, kind));
    entry.nameInOtherScript(row.get("Name non-latin script"), kind);
  }

  private static void readPerson(Row row, UkEntry entry) {
    entry.born("D.O.B", row.get("D.O.B"));
    entry.birthplaces(row.get("Town of birth"), row.get("Country of birth"));
    entry.nationality("Nationality(/ies)", row.get("Nationality(/ies)"));
    entry.gender("Gender", row.get("Gender"));
  }

  private static void readDocuments(Row row, UkEntry entry) {
    entry.passport(
        "Passport number", row.get("Passport number"), row.get("Passport additional information"));
    entry.documents(
        "National Identifier number",
        IdentifierKind.NATIONAL_ID,
        row.get("National Identifier number"),
        row.get("National Identifier additional information"));
  }

  private static void readAddress(Row row, UkEntry entry) {
    List<String> lines =
        List.of(
            row.get("Address Line 1"),
            row.get("Address Line 2"),
            row.get("Address Line 3"),
            row.get("Address Line 4"),
            row.get("Address Line 5"),
            row.get("Address Line 6"));
    entry.address(UkAddress.of(lines, row.get("Address Postal Code"), row.get("Address Country")));
  }

  private static void readCompany(Row row, UkEntry entry) {
    String numbers = "Business registration number (s)";
    entry.documents(numbers, IdentifierKind.REGISTRATION, row.get(numbers), "");
    entry.companies("Parent company", "parent", row.get("Parent company"));
    entry.companies("Subsidiaries", "subsidiary", row.get("Subsidiaries"));
  }

  private static void readShip(Row row, UkEntry entry) {
    entry.imo("IMO number", row.get("IMO number"));
    String hull = "Hull identification number (HIN)";
    entry.documents(hull, IdentifierKind.OTHER, row.get(hull), "");
    String owners = "Current owner/operator (s)";
    entry.companies(owners, "owner", row.get(owners));
    String earlier = "Previous owner/operator (s)";
    entry.companies(earlier, "previous-owner", row.get(earlier));
    String flag = "Current believed flag of ship";
    entry.country(flag, row.get(flag));
  }

  private static void readListing(Row row, UkEntry entry) {
    entry.party().reference(row.get("OFSI Group ID"));
    entry.party().reference(row.get("UN Reference Number"));
    entry.party().program(row.get("Regime Name"));
    entry.measures(row.get("Sanctions Imposed"));
    entry.listedOn("Date Designated", row.get("Date Designated"));
    entry.prose("Other Information", row.get("Other Information"));
    entry.prose("UK Statement of Reasons", row.get("UK Statement of Reasons"));
    entry.remark("Position", row.get("Position"));
  }
}
