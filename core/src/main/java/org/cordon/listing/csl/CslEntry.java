package org.cordon.listing.csl;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.FederalRegister;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartyType;

/* What a row says, put into a designation. Rows of one party come one after the other; each adds to
 * it. */
final class CslEntry {

  static final Set<String> FIELDS =
      Set.of(
          "_id",
          "source",
          "entity_number",
          "type",
          "programs",
          "name",
          "title",
          "addresses",
          "federal_register_notice",
          "start_date",
          "end_date",
          "standard_order",
          "license_requirement",
          "license_policy",
          "call_sign",
          "vessel_flag",
          "vessel_owner",
          "remarks",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth",
          "ids");

  static final Set<String> IGNORED =
      Set.of(
          "vessel_type", // what a ship is like tells nothing of who it is
          "gross_tonnage",
          "gross_registered_tonnage",
          "source_list_url", // pages of the agency, the same for a whole source
          "source_information_url",
          "score"); // how well a row answered a search

  private CslEntry() {}

  static void read(CslRow row, DesignationBuilder entry) {
    readSchema(row, entry);
    CslNames.read(row, entry);
    CslRemarks.read(row, entry);
    readListing(row, entry);
    readPerson(row, entry);
    readVessel(row, entry);
    for (CslRow.Place place : row.places()) {
      readPlace(place, entry);
    }
    for (CslRow.Id id : row.ids()) {
      CslIds.read(id, entry);
    }
  }

  private static void readSchema(CslRow row, DesignationBuilder entry) {
    switch (row.text("type").toLowerCase(Locale.ROOT)) {
      case "" -> {}
      case "individual" -> entry.schema(PartyType.PERSON);
      case "entity" -> entry.schema(PartyType.ORGANIZATION);
      case "vessel" -> entry.schema(PartyType.VESSEL);
      case "aircraft" -> entry.schema(PartyType.AIRCRAFT);
      default ->
          entry.problem(
              Reason.UNMAPPED, "type", row.text("type"), "is no type known here; left open");
    }
  }

  private static void readListing(CslRow row, DesignationBuilder entry) {
    if (row.code().isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          "source",
          row.text("source"),
          "has no code in brackets; party kept, its whole text is the measure");
      entry.measure(row.text("source"));
    }
    entry.measure(row.code());
    row.texts("programs").forEach(entry::program);
    FederalRegister.notices(row.text("federal_register_notice")).forEach(entry::legalBasis);
    readDay("start_date", row, entry, entry::listedOn);
    readDay("end_date", row, entry, entry::listedUntil);
  }

  private static void readDay(
      String field, CslRow row, DesignationBuilder entry, Consumer<LocalDate> taker) {
    String text = row.text(field);
    Optional<LocalDate> day = DateText.day(text, Order.MONTH_FIRST);
    day.ifPresent(taker);
    if (day.isEmpty() && !text.isEmpty()) {
      entry.problem(Reason.UNREADABLE_VALUE, field, text, "is no day; party kept, date left out");
    }
  }

  private static void readPerson(CslRow row, DesignationBuilder entry) {
    row.texts("nationalities").forEach(text -> entry.nationality("nationalities", text));
    row.texts("citizenships").forEach(text -> entry.nationality("citizenships", text));
    row.texts("places_of_birth").forEach(entry::birthplace);
    for (String text : row.texts("dates_of_birth")) {
      DateText.read(text, Order.MONTH_FIRST)
          .ifPresentOrElse(
              entry::born,
              () ->
                  entry.problem(
                      Reason.UNREADABLE_VALUE,
                      "dates_of_birth",
                      text,
                      "is no date; party kept, this birth date left out"));
    }
  }

  private static void readVessel(CslRow row, DesignationBuilder entry) {
    entry.identifier("call_sign", IdentifierKind.CALL_SIGN, row.text("call_sign"), null);
    entry.countryOf("vessel_flag", row.text("vessel_flag"));
    entry.link("owner", row.text("vessel_owner"));
  }

  /* One address can hold several, joined by `;`. */
  private static void readPlace(CslRow.Place place, DesignationBuilder entry) {
    for (String part : place.text().split(";", -1)) {
      String text = part.strip().replaceFirst("^and\\s+", "");
      entry.address("addresses", text, place.country());
    }
  }
}
