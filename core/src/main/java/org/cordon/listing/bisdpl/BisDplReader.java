package org.cordon.listing.bisdpl;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.FederalRegister;
import org.cordon.listing.format.HeadedRows;
import org.cordon.listing.format.HeadedRows.Headings;
import org.cordon.listing.format.LabelledNames;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/// Reads the Denied Persons List, as text parted by tabs or as CSV.
///
/// A row is one address of a person or company under one order, and has no key. Rows of one name,
/// effective and expiration date are one party; from these three the entry id is made. The same
/// name under another order is another entry, as namesakes can't be told apart. The list doesn't
/// say who is a person and who a company.
public final class BisDplReader implements ListReader {

  private static final String PROGRAM = "Denied Persons List (DPL)";

  private static final String EFFECTIVE = "Effective_Date";
  private static final String EXPIRATION = "Expiration_Date";
  private static final String LAST_UPDATE = "Last_Update";
  private static final String TYPE_OF_DENIAL = "Type of Denial";
  private static final List<String> CITATIONS =
      List.of("FR_Citation", "FR Citations", "Appropriate Federal Register Citations");

  private static final Headings HEADINGS =
      new Headings(
          "the Denied Persons List",
          Set.of(EFFECTIVE, EXPIRATION),
          Set.of(
              "Name",
              "Street_Address",
              "City",
              "State",
              "Country",
              "Postal_Code",
              "Standard_Order",
              LAST_UPDATE,
              "Action",
              "FR_Citation",
              "Name_and_Address",
              "FR Citations",
              "Appropriate Federal Register Citations",
              TYPE_OF_DENIAL),
          Set.of());

  @Override
  public String publisher() {
    return "bis-dpl";
  }

  /// Half of the 549 parties of November 2023.
  @Override
  public int leastDesignations() {
    return 270;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the Denied Persons List is one file; " + files.size() + " were given");
    }
    return new Reading().read(files.getFirst());
  }

  private final class Reading {
    private final Problems problems = new Problems();
    private final Map<String, DesignationBuilder> entries = new LinkedHashMap<>();
    private @Nullable LocalDate lastUpdate;

    ReadResult read(ListFile file) throws IOException, UnusableListException {
      HeadedRows.read(file, HEADINGS, problems, ReadLimits.DEFAULT, this::take);
      Designations designations = new Designations();
      entries.values().forEach(designations::add);
      return new ReadResult(
          lastUpdate == null ? null : lastUpdate.toString(),
          designations.require(file.name()),
          problems.list());
    }

    private void take(HeadedRows.Row row) {
      DeniedParty party = DeniedParty.of(row);
      if (party.name().isEmpty()) {
        problems.add(
            Reason.UNREADABLE_RECORD, row.origin(), "Name", "", "is blank; the row is left out");
        return;
      }
      String id = ContentKey.of(party.name(), day(row, EFFECTIVE), day(row, EXPIRATION));
      DesignationBuilder entry = entries.get(id);
      if (entry == null) {
        entry = begin(row, party.name(), row.origin().entry(id));
        entries.put(id, entry);
      }
      readRow(row, party, entry);
    }

    private DesignationBuilder begin(HeadedRows.Row row, String name, Origin origin) {
      DesignationBuilder entry = new DesignationBuilder(publisher(), origin, problems);
      LabelledNames.read(name, NameKind.PRIMARY)
          .forEach(labelled -> entry.name(labelled.text(), labelled.kind()));
      return entry
          .program(PROGRAM)
          .listedOn(readDay(row, EFFECTIVE, entry))
          .listedUntil(readDay(row, EXPIRATION, entry));
    }

    private void readRow(HeadedRows.Row row, DeniedParty party, DesignationBuilder entry) {
      entry
          .address("Country", party.address(), party.country())
          .measure(row.get(TYPE_OF_DENIAL))
          .measure(standardOrder(row, entry))
          .remark(row.get("Action"));
      for (String heading : CITATIONS) {
        FederalRegister.notices(row.get(heading)).forEach(entry::legalBasis);
      }
      LocalDate updated = readDay(row, LAST_UPDATE, entry);
      if (updated != null && (lastUpdate == null || updated.isAfter(lastUpdate))) {
        lastUpdate = updated;
      }
    }
  }

  /* The day in one form, whichever the file has; as printed where it is none. */
  private static String day(HeadedRows.Row row, String heading) {
    String printed = row.get(heading).strip();
    return DateText.day(printed, Order.MONTH_FIRST).map(LocalDate::toString).orElse(printed);
  }

  private static @Nullable LocalDate readDay(
      HeadedRows.Row row, String heading, DesignationBuilder entry) {
    String printed = row.get(heading).strip();
    LocalDate day = DateText.day(printed, Order.MONTH_FIRST).orElse(null);
    if (day == null && !printed.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, heading, printed, "is no day; party kept, this day unknown");
    }
    return day;
  }

  /* Orders are standard or not, 15 CFR part 764, supplement no. 1. */
  private static String standardOrder(HeadedRows.Row row, DesignationBuilder entry) {
    String mark = row.get("Standard_Order").strip();
    return switch (mark.toUpperCase(Locale.ROOT)) {
      case "Y" -> "Standard Order";
      case "N" -> "Non-Standard Order";
      case "" -> "";
      default -> {
        entry.problem(Reason.UNMAPPED, "Standard_Order", mark, "is neither Y nor N; party kept");
        yield "";
      }
    };
  }
}
