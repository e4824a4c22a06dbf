package org.cordon.listing.euannexes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.CsvRows.Row;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/* Annexes transcribed as CSV, a row an entry and measure: a consolidated act (column `celex`) or what
 * one act adds to others and changes in them (`amendmentCelex`, `amendedCelex`). */
final class AnnexCsv {

  private static final Set<String> REQUIRED =
      Set.of("recordId", "programKey", "annex", "measure", "startDate", "schema", "name");
  private static final String CONSOLIDATED = "celex";
  private static final String AMENDED = "amendedCelex";
  private static final String AMENDMENT = "amendmentCelex";

  private static final Map<String, PartyType> SCHEMAS =
      Map.of(
          "Person", PartyType.PERSON,
          "Company", PartyType.ORGANIZATION,
          "Organization", PartyType.ORGANIZATION,
          "Vessel", PartyType.VESSEL,
          "LegalEntity", PartyType.UNSTATED, // a person or an organization
          "Asset", PartyType.UNSTATED); // a port, a zone, a crypto-asset

  private record Column(String name, Detail detail, String label) {}

  private static final List<Column> DETAILS =
      List.of(
          new Column("nationality", Detail.NATIONALITY, ""),
          new Column("country", Detail.COUNTRY, ""),
          new Column("jurisdiction", Detail.COUNTRY, ""),
          new Column("flag", Detail.COUNTRY, ""),
          new Column("gender", Detail.GENDER, ""),
          new Column("birthDate", Detail.BORN, ""),
          new Column("birthPlace", Detail.BIRTHPLACE, ""),
          new Column("passportNumber", Detail.NUMBER, "Passport number"),
          new Column("idNumber", Detail.NUMBER, "Identification number"),
          new Column("taxNumber", Detail.NUMBER, "Tax number"),
          new Column("innCode", Detail.NUMBER, "INN"),
          new Column("registrationNumber", Detail.NUMBER, "Registration number"),
          new Column("ogrnCode", Detail.NUMBER, "OGRN"),
          new Column("kppCode", Detail.NUMBER, "KPP"),
          new Column("okpoCode", Detail.NUMBER, "OKPO"),
          new Column("leiCode", Detail.NUMBER, "LEI"),
          new Column("swiftBic", Detail.NUMBER, "SWIFT"),
          new Column("imoNumber", Detail.NUMBER, "IMO"),
          new Column("mmsi", Detail.NUMBER, "MMSI"),
          new Column("address", Detail.ADDRESS, ""),
          new Column("position", Detail.REMARK, "Position"),
          new Column("legalForm", Detail.REMARK, "Type of entity"),
          new Column("incorporationDate", Detail.REMARK, "Date of registration"),
          new Column("sector", Detail.REMARK, "Business sector"),
          new Column("ticker", Detail.REMARK, "Ticker"),
          new Column("fatherName", Detail.REMARK, "Father's name"),
          new Column("motherName", Detail.REMARK, "Mother's name"),
          new Column("ethnicity", Detail.REMARK, "Ethnicity"),
          new Column("appearance", Detail.REMARK, "Physical description"));

  /* What is passed over on purpose. */
  private static final Set<String> IGNORED =
      Set.of(
          "programKey", // the transcriber's own word for the act
          "phone", // no identifiers
          "email",
          "website");

  private final ListFile file;
  private final Problems problems;
  private final List<AnnexRow> found = new ArrayList<>();

  private AnnexCsv(ListFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// Whether a file with this first line is one of these.
  static boolean isHeader(String line) {
    return line.contains("programKey")
        && line.contains("recordId")
        && (line.startsWith(CONSOLIDATED + ",") || line.contains(AMENDMENT));
  }

  /// All rows of a file.
  static List<AnnexRow> read(ListFile file, Problems problems)
      throws IOException, UnusableListException {
    AnnexCsv csv = new AnnexCsv(file, problems);
    try (CsvRows rows = CsvRows.open(file, ',', problems, ReadLimits.DEFAULT)) {
      List<String> header = rows.header(REQUIRED, mapped(), IGNORED);
      csv.requireAct(header);
      for (Row row = rows.next(); row != null; row = rows.next()) {
        csv.row(row);
      }
    }
    return csv.found;
  }

  private static Set<String> mapped() {
    Set<String> mapped = new HashSet<>(REQUIRED);
    DETAILS.forEach(column -> mapped.add(column.name()));
    mapped.addAll(
        Set.of(
            CONSOLIDATED,
            AMENDED,
            AMENDMENT,
            "alias",
            "weakAlias",
            "previousName",
            "reason",
            "notes"));
    return mapped;
  }

  private void requireAct(List<String> header) throws UnusableListException {
    if (!header.contains(CONSOLIDATED) && !header.containsAll(Set.of(AMENDED, AMENDMENT))) {
      throw new UnusableListException(
          file.name() + " names no act: it has neither " + CONSOLIDATED + " nor " + AMENDMENT);
    }
  }

  private void row(Row row) {
    String act = row.get(CONSOLIDATED) + row.get(AMENDED);
    PartyType schema = schema(row);
    AnnexNames names = names(row, schema);
    if (!Celex.isNumber(act) || names.list().isEmpty()) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          row.origin(),
          "celex, name",
          act + " " + row.get("name"),
          "is no act's number with a name; the row is left out");
      return;
    }
    found.add(
        new AnnexRow(
            row.origin(),
            act,
            row.get(AMENDMENT),
            row.get("annex"),
            row.get("recordId"),
            row.get("startDate"),
            schema,
            ship(row),
            names.list(),
            List.of(row.get("measure")),
            details(row, names)));
  }

  private static String ship(Row row) {
    String imo = row.get("imoNumber").strip();
    return imo.matches("\\d{7}") ? imo : "";
  }

  private PartyType schema(Row row) {
    PartyType schema = SCHEMAS.get(row.get("schema"));
    if (schema == null) {
      problems.add(
          Reason.UNMAPPED,
          row.origin(),
          "schema",
          row.get("schema"),
          "is no kind known here; entry kept, kind unstated");
      return PartyType.UNSTATED;
    }
    return schema;
  }

  private static AnnexNames names(Row row, PartyType schema) {
    AnnexNames names = new AnnexNames(schema);
    names.add(row.get("name"), NameKind.ALIAS);
    CellValues.of(row.get("alias")).forEach(name -> names.add(name, NameKind.ALIAS));
    CellValues.of(row.get("weakAlias")).forEach(name -> names.add(name, NameKind.WEAK));
    CellValues.of(row.get("previousName")).forEach(name -> names.add(name, NameKind.FORMER));
    return names;
  }

  private static Consumer<DesignationBuilder> details(Row row, AnnexNames names) {
    return entry -> {
      IdentifyingInformation information =
          new IdentifyingInformation(entry, names.list().getFirst().text());
      for (Column column : DETAILS) {
        for (String value : CellValues.of(row.get(column.name()))) {
          information.value(column.detail(), column.label(), value);
        }
      }
      names.prose().forEach(information::line);
      CellValues.of(row.get("notes")).forEach(information::note);
      entry.remark(row.get("reason"));
    };
  }
}
