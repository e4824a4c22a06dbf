package org.cordon.listing.owncsv;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.HeadedRows.Row;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/* What a row says, put into a designation. */
final class OwnEntry {

  private OwnEntry() {}

  static void read(Row row, DesignationBuilder entry) {
    readType(row, entry);
    readNames(row, entry);
    readBirthDate(row, entry);
    readPlaces(row, entry);
    OwnIdentifiers.read(row, entry);
    readListing(row, entry);
  }

  private static void readType(Row row, DesignationBuilder entry) {
    String type = OwnColumn.TYPE.in(row);
    switch (type.toLowerCase(Locale.ROOT)) {
      case "" -> {}
      case "person", "individual" -> entry.schema(PartyType.PERSON);
      case "organization", "organisation", "company", "entity" ->
          entry.schema(PartyType.ORGANIZATION);
      case "vessel", "ship" -> entry.schema(PartyType.VESSEL);
      case "aircraft", "airplane" -> entry.schema(PartyType.AIRCRAFT);
      default ->
          entry.problem(
              Reason.UNMAPPED,
              OwnColumn.TYPE.heading(),
              type,
              "is not person, organization, vessel or aircraft; party kept, type left open");
    }
  }

  private static void readNames(Row row, DesignationBuilder entry) {
    entry.name(OwnColumn.NAME.in(row), NameKind.PRIMARY);
    readNames(OwnColumn.ALIASES, NameKind.ALIAS, row, entry);
    readNames(OwnColumn.FORMER_NAMES, NameKind.FORMER, row, entry);
    readNames(OwnColumn.WEAK_ALIASES, NameKind.WEAK, row, entry);
  }

  private static void readNames(
      OwnColumn column, NameKind kind, Row row, DesignationBuilder entry) {
    column.valuesIn(row).forEach(name -> entry.name(name, kind));
  }

  private static void readBirthDate(Row row, DesignationBuilder entry) {
    String cell = OwnColumn.BIRTH_DATE.in(row);
    String heading = OwnColumn.BIRTH_DATE.heading();
    if (entry.schema() == PartyType.PERSON) {
      DateText.readAll(cell, Order.DAY_FIRST).bornOf(entry, heading);
    } else if (!cell.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          heading,
          cell,
          "is given for what is not of type person; party kept, date left out");
    }
  }

  private static void readPlaces(Row row, DesignationBuilder entry) {
    for (String nationality : OwnColumn.NATIONALITY.valuesIn(row)) {
      entry.nationality(OwnColumn.NATIONALITY.heading(), nationality);
    }
    for (String country : OwnColumn.COUNTRY.valuesIn(row)) {
      entry.countryOf(OwnColumn.COUNTRY.heading(), country);
    }
    for (String address : OwnColumn.ADDRESS.valuesIn(row)) {
      entry.address(OwnColumn.ADDRESS.heading(), address, null);
    }
  }

  private static void readListing(Row row, DesignationBuilder entry) {
    OwnColumn.PROGRAM.valuesIn(row).forEach(entry::program);
    OwnColumn.MEASURE.valuesIn(row).forEach(entry::measure);
    OwnColumn.LEGAL_BASIS.valuesIn(row).forEach(entry::legalBasis);
    readDay(OwnColumn.LISTED_ON, row, entry, entry::listedOn);
    readDay(OwnColumn.UNTIL, row, entry, entry::listedUntil);
    entry.remark(OwnColumn.REMARKS.in(row));
  }

  private static void readDay(
      OwnColumn column, Row row, DesignationBuilder entry, Consumer<LocalDate> taker) {
    String cell = column.in(row);
    DateText.day(cell, Order.DAY_FIRST)
        .ifPresentOrElse(taker, () -> reportUnlessBlank(column, cell, entry));
  }

  private static void reportUnlessBlank(OwnColumn column, String cell, DesignationBuilder entry) {
    if (!cell.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          column.heading(),
          cell,
          "is no day such as 2026-03-01; party kept, day unknown");
    }
  }
}
