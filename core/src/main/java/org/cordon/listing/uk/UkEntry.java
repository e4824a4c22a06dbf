package org.cordon.listing.uk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.ItemList;
import org.cordon.listing.format.SeenValues;
import org.cordon.party.Gender;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/* One party of a UK list, gathered from all rows or elements that speak of it. A row repeats most of
 * what the party's other rows said; each value is read once. */
final class UkEntry {

  private static final Pattern TEXT_MARK = Pattern.compile("^'(?=[\\p{N}+=-]|dd/)");
  private static final Pattern IMO_LABEL = Pattern.compile("(?i)^IMO\\s*(?:number|no)?[.:\\s]*");
  private static final Pattern MEASURES = Pattern.compile("[|;\n]");
  private static final Pattern SEVERAL = Pattern.compile("[;,|]|\\.\\s");

  private final DesignationBuilder party;
  private final SeenValues seen = new SeenValues();

  UkEntry(DesignationBuilder party) {
    this.party = party;
  }

  DesignationBuilder party() {
    return party;
  }

  /// Whether a value that isn't blank was not read before.
  boolean isNew(String field, String... values) {
    return seen.isNew(field, values);
  }

  /// `Individual`, `Entity` or `Ship`.
  void type(String field, String text) {
    if (!isNew(field, text)) {
      return;
    }
    switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "individual" -> party.schema(PartyType.PERSON);
      case "entity" -> party.schema(PartyType.ORGANIZATION);
      case "ship", "vessel" -> party.schema(PartyType.VESSEL);
      default ->
          party.problem(
              Reason.UNMAPPED, field, text, "is no type known here; party kept, type unknown");
    }
  }

  /// What the type of a name and its quality make it.
  NameKind nameKind(String field, String type, String quality) {
    Optional<NameKind> kind = UkName.kind(type, quality);
    if (kind.isEmpty() && isNew(field, type)) {
      party.problem(
          Reason.UNMAPPED, field, type, "is no type of a name known here; kept as an alias");
    }
    return kind.orElse(NameKind.ALIAS);
  }

  /// A name in its cells.
  void name(UkName name) {
    if (isNew("name", name.toString())) {
      name.addTo(party);
    }
  }

  /// A name of this kind in another script.
  void nameInOtherScript(String text, NameKind kind) {
    if (isNew("other script", text, kind.name())) {
      UkName.addOtherScript(text, kind, party);
    }
  }

  /// A birth date; of several in a cell, each.
  void born(String field, String text) {
    if (isNew(field, text)) {
      DateText.readAll(withoutTextMark(text), Order.DAY_FIRST).bornOf(party, field);
    }
  }

  /// Towns and countries of birth, which belong together by their numbers.
  void birthplaces(String towns, String countries) {
    if (!isNew("birthplaces", towns, countries)) {
      return;
    }
    ItemList townItems = ItemList.of(towns);
    ItemList countryItems = ItemList.of(countries);
    int count = Math.max(townItems.items().size(), countryItems.items().size());
    for (int i = 0; i < count; i++) {
      party.birthplace(
          DesignationBuilder.joined(stated(townItems.item(i)), stated(countryItems.item(i))));
    }
  }

  /* A lone hyphen fills the place of a value that isn't known. */
  private static String stated(String item) {
    String text = item.replaceAll("^[-–.\\s]+$", "").strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  void gender(String field, String text) {
    if (!isNew(field, text)) {
      return;
    }
    switch (DesignationBuilder.tidy(text).toLowerCase(Locale.ROOT)) {
      case "male" -> party.gender(Gender.MALE);
      case "female" -> party.gender(Gender.FEMALE);
      default ->
          party.problem(
              Reason.UNREADABLE_VALUE,
              field,
              text,
              "is neither Male nor Female; party kept, gender unknown");
    }
  }

  void nationality(String field, String text) {
    if (isNew(field, text)) {
      party.nationality(field, text);
    }
  }

  /// A country of the party: its flag.
  void country(String field, String text) {
    if (isNew(field, text)) {
      party.countryOf(field, text);
    }
  }

  /// The lines of an address with its post code, and its country.
  void address(UkAddress address) {
    if (isNew("address", address.text(), address.country())) {
      address.addTo(party);
    }
  }

  /// Numbers of documents or registrations, with what stands beside them.
  void documents(String field, IdentifierKind kind, String numbers, String details) {
    if (isNew(field, numbers, details)) {
      UkDocuments.read(field, kind, withoutTextMark(numbers), withoutTextMark(details), party);
    }
  }

  /// Passports; the details hold the number too where its own cell is empty.
  void passport(String field, String number, String details) {
    boolean apart = !number.isBlank();
    documents(field, IdentifierKind.PASSPORT, apart ? number : details, apart ? details : "");
  }

  /// The sanctions in force: `Asset freeze|Travel Ban`.
  void measures(String text) {
    MEASURES.splitAsStream(text).forEach(party::measure);
  }

  /// Free text in which nothing is looked for.
  void remark(String field, String text) {
    if (isNew(field, text)) {
      party.remark(text);
    }
  }

  /// Free text, whose identifiers count.
  void prose(String field, String text) {
    if (isNew(field, text)) {
      party.remark(text);
      UkDocuments.readProse(text, party);
    }
  }

  /// The number of a ship's hull.
  void imo(String field, String text) {
    if (!isNew(field, text)) {
      return;
    }
    for (String item : ItemList.of(text).items()) {
      for (String number : SEVERAL.splitAsStream(item).toList()) {
        String digits = IMO_LABEL.matcher(number.strip()).replaceFirst("");
        party.identifier(IdentifierKind.IMO, digits, null, null);
      }
    }
  }

  void companies(String field, String kind, String text) {
    if (isNew(field, text)) {
      UkCompanies.read(field, kind, text, this);
    }
  }

  void listedOn(String field, String text) {
    if (!isNew(field, text)) {
      return;
    }
    Optional<LocalDate> day = DateText.day(text, Order.DAY_FIRST);
    if (day.isEmpty()) {
      day = DateText.spreadsheetDay(text.strip());
    }
    day.ifPresentOrElse(
        party::listedOn,
        () ->
            party.problem(
                Reason.UNREADABLE_VALUE, field, text, "is no day; party kept, day unknown"));
  }

  /* An apostrophe keeps spreadsheet programs from reading a number: `'000737`. */
  private static String withoutTextMark(String text) {
    return TEXT_MARK.matcher(text.strip()).replaceFirst("");
  }
}
