package org.cordon.listing.uansdc;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.HeadedRows;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.PartyType;

/// Reads the decrees of Ukraine transcribed into a workbook: a sheet of persons and one of
/// organizations, a row for each item of a decree's annex.
///
/// Items have no key of their own (two annexes of a decree count from 1): the entry id is made of
/// decree, item, name and birth date. A party that several decrees name stands in several entries,
/// each with its measures and its term.
public final class NsdcReader implements ListReader {

  private static final String BORN = "Дата народження";

  private static final Headings HEADINGS =
      new Headings(
          "the workbook of Ukraine's decrees",
          Set.of("№ указу", "Дата указу", "п/н", "Назва укр.", "Тип обмеження"),
          Set.of(
              "Дія щодо об'єкту санкцій",
              "Термін обмеження",
              "Дата закінчення обмеження",
              "Назва ориг.",
              "Назва альт.",
              BORN, // on the sheet of persons, with the next four
              "Громадянство",
              "Місце народження",
              "Зайнятість",
              "Місце проживання",
              "ОКПО/ЄДРПОУ", // on the sheet of organizations, with the next three
              "ІПН",
              "Місце діяльності",
              "Місце діяльності додатково",
              "Додатково",
              "Відповідальний орган"),
          Set.of(
              "row", // counts the rows of the workbook
              "Зміни")); // whether a later decree changed the item; "Додатково" says how

  @Override
  public String publisher() {
    return "ua-nsdc";
  }

  /// Half of the 5,743 items of September 2021.
  @Override
  public int leastDesignations() {
    return 2_870;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the workbook of Ukraine's decrees is one file; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    Designations entries = new Designations();
    HeadedRows.readSheets(
        file, HEADINGS, problems, ReadLimits.DEFAULT, row -> entries.add(entry(row, problems)));
    return new ReadResult(null, entries.require(file.name()), problems.list());
  }

  private DesignationBuilder entry(Row row, Problems problems) {
    DesignationBuilder entry =
        new DesignationBuilder(publisher(), row.origin().entry(key(row)), problems);
    readNames(row, entry);
    if (row.has(BORN)) {
      readPerson(row, entry);
    } else {
      readOrganization(row, entry);
    }
    readListing(row, entry);
    return entry;
  }

  private static String key(Row row) {
    return ContentKey.of(
        row.get("№ указу"),
        row.get("п/н"),
        row.get("Назва укр."),
        row.get("Назва ориг."),
        row.get(BORN));
  }

  private static void readNames(Row row, DesignationBuilder entry) {
    entry.schema(row.has(BORN) ? PartyType.PERSON : PartyType.ORGANIZATION);
    NsdcNames.read(text(row, "Назва укр."), entry);
    NsdcNames.read(text(row, "Назва ориг."), entry);
    NsdcNames.read(text(row, "Назва альт."), entry);
  }

  private static void readPerson(Row row, DesignationBuilder entry) {
    NsdcDates.born(BORN, row.get(BORN), entry);
    entry.nationality("Громадянство", row.get("Громадянство"));
    entry.birthplace(text(row, "Місце народження"));
    entry.remark(text(row, "Зайнятість"));
    String residence = text(row, "Місце проживання");
    PersonNumbers.read(residence, entry);
    NsdcAddress.read(PersonNumbers.without(residence), entry);
    String more = text(row, "Додатково");
    NsdcDates.alsoBorn(more, entry);
    PersonNumbers.read(more, entry);
    entry.remark(more);
  }

  private static void readOrganization(Row row, DesignationBuilder entry) {
    OrganizationNumbers.readRegistration(text(row, "ОКПО/ЄДРПОУ"), entry);
    OrganizationNumbers.readTax(text(row, "ІПН"), entry);
    NsdcAddress.read(text(row, "Місце діяльності"), entry);
    NsdcAddress.read(text(row, "Місце діяльності додатково"), entry);
    String more = text(row, "Додатково");
    OrganizationNumbers.readProse(more, entry);
    NsdcNames.readFormer(more, entry);
    entry.remark(more);
  }

  private static void readListing(Row row, DesignationBuilder entry) {
    String decree = row.get("№ указу");
    entry.program(decree);
    entry.legalBasis(decree);
    entry.reference(DesignationBuilder.joined(decree, row.get("п/н")));
    NsdcMeasures.read(text(row, "Тип обмеження"), entry);
    entry.listedOn(NsdcDates.day("Дата указу", row.get("Дата указу"), entry));
    readTerm(row, entry);
    entry.remark(text(row, "Відповідальний орган"));
    String act = row.get("Дія щодо об'єкту санкцій").strip();
    if (!act.isEmpty() && !act.equals("застосування")) {
      entry.problem(
          Reason.UNMAPPED,
          "Дія щодо об'єкту санкцій",
          act,
          "is not the imposition of sanctions; entry kept as if it were");
    }
  }

  /* The term in words counts where it has no last day: `Безстроково`. */
  private static void readTerm(Row row, DesignationBuilder entry) {
    String field = "Дата закінчення обмеження";
    String end = row.get(field);
    if (end.isBlank()) {
      entry.remark(text(row, "Термін обмеження"));
    } else {
      entry.listedUntil(NsdcDates.day(field, end, entry));
    }
  }

  /* Line ends stand in some cells as `_x000D_`, escaped twice. */
  private static String text(Row row, String heading) {
    return row.get(heading).replace("_x000D_", "\n");
  }
}
