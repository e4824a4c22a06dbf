package org.cordon.listing.targetssimple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.FtmParties;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/// Reads OpenSanctions' `targets.simple.csv`. The entry id is `id`. Several files are read as one.
///
/// An identifier is of kind other, as the file doesn't tell it, unless it is labelled: `IMO9253325`
/// is a hull's number on a vessel and a company's on a company.
public final class TargetsSimpleReader implements ListReader {

  private static final Set<String> REQUIRED = Set.of("id", "schema", "name");
  private static final Set<String> MAPPED =
      Set.of(
          "aliases",
          "birth_date",
          "countries",
          "addresses",
          "identifiers",
          "sanctions",
          "program_ids");
  private static final Set<String> IGNORED =
      Set.of(
          "phones", // ways to reach a party are no identifiers
          "emails",
          "dataset", // the set's title, the same for all rows, or all sets a party was found in
          "first_seen", // when a crawler met it
          "last_seen",
          "last_change");

  private static final Pattern IMO = Pattern.compile("IMO\\s?(\\d{7})");
  private static final Pattern WIKIDATA = Pattern.compile("Q\\d+");

  @Override
  public String publisher() {
    return "targets-simple";
  }

  /// Sets of targets are of any size; one is enough.
  @Override
  public int leastDesignations() {
    return 1;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    Designations designations = new Designations();
    for (ListFile file : files) {
      try (CsvRows csv = CsvRows.open(file, ',', problems, ReadLimits.DEFAULT)) {
        csv.header(REQUIRED, MAPPED, IGNORED);
        for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
          readRow(row, problems, designations);
        }
      }
    }
    return new ReadResult(null, designations.require(files), problems.list());
  }

  private void readRow(CsvRows.Row row, Problems problems, Designations designations) {
    String id = row.get("id").strip();
    Optional<PartyType> kind = FtmParties.kind(row.get("schema").strip());
    if (id.isEmpty() || kind.isEmpty()) {
      problems.add(
          id.isEmpty() ? Reason.UNREADABLE_RECORD : Reason.UNMAPPED,
          row.origin().entry(id),
          id.isEmpty() ? "id" : "schema",
          row.get("schema") + " " + row.get("name"),
          id.isEmpty() ? "has no id; it is left out" : "is listed but no party; it is left out");
      return;
    }
    DesignationBuilder entry =
        new DesignationBuilder(publisher(), row.origin().entry(id), problems).schema(kind.get());
    readParty(row, kind.get(), entry);
    designations.add(entry);
  }

  private static void readParty(CsvRows.Row row, PartyType kind, DesignationBuilder entry) {
    entry.name(row.get("name"), NameKind.PRIMARY);
    values(row, "aliases").forEach(alias -> entry.name(alias, NameKind.ALIAS));
    values(row, "birth_date").forEach(date -> readBirthDate(date, entry));
    for (String code : values(row, "countries")) {
      entry.countryOf("countries", code.toUpperCase(Locale.ROOT));
    }
    values(row, "addresses").forEach(address -> entry.address("addresses", address, null));
    values(row, "identifiers").forEach(number -> readIdentifier(number, kind, entry));
    values(row, "program_ids").forEach(entry::program);
    values(row, "sanctions").forEach(entry::remark);
  }

  private static List<String> values(CsvRows.Row row, String column) {
    return CellValues.of(row.get(column));
  }

  private static void readBirthDate(String date, DesignationBuilder entry) {
    DateText.read(date, Order.DAY_FIRST)
        .ifPresentOrElse(
            entry::born,
            () ->
                entry.problem(
                    Reason.UNREADABLE_VALUE,
                    "birth_date",
                    date,
                    "is no date; party kept, this birth date left out"));
  }

  private static void readIdentifier(String number, PartyType kind, DesignationBuilder entry) {
    Matcher imo = IMO.matcher(number);
    if (WIKIDATA.matcher(number).matches()) {
      entry.reference(number);
    } else if (imo.matches()) {
      entry.identifier(
          kind == PartyType.VESSEL ? IdentifierKind.IMO : IdentifierKind.IMO_COMPANY,
          imo.group(1),
          null,
          null);
    } else {
      entry.identifier(IdentifierKind.OTHER, number, null, null);
    }
  }
}
