package org.cordon.listing.audfat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.listing.format.ItemList;
import org.cordon.listing.format.SeenValues;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartyType;

/* One party, gathered from the rows of its names. Each row repeats the party's other values, now and
 * then with a difference; each value is read once. */
final class DfatEntry {

  /* `TAi.002.` opens the text on a party of the UN's list. */
  /* Not "Last listed on", nor "Formerly listed on the RBA list". */
  private static final Pattern LISTED_ON =
      Pattern.compile(
          "\\b(?:First l|L)isted (?:by [^.;:()]{0,60}? )?on:? ?"
              + "(?<day>\\d{1,2}(?:[./]\\d{1,2}[./]| \\p{L}{3,9}\\.? )\\d{4})\\b");
  private static final Pattern UN_REFERENCE = Pattern.compile("^\\s*([A-Z]{2}[ei]\\.\\d{3})\\b");

  private final DesignationBuilder party;
  private final SeenValues seen = new SeenValues();

  DfatEntry(DesignationBuilder party) {
    this.party = party;
  }

  DesignationBuilder party() {
    return party;
  }

  /// The reference of a row, which stands on one row only.
  void reference(String reference) {
    if (!seen.isNew("Reference", DesignationBuilder.tidy(reference).toLowerCase(Locale.ROOT))) {
      party.problem(
          Reason.DUPLICATE,
          "Reference",
          reference,
          "stands in the file again; both rows are read as names of one party");
    }
  }

  /// `Individual`, `Entity` or `Vessel`.
  void type(String text) {
    if (!seen.isNew("Type", text)) {
      return;
    }
    switch (DesignationBuilder.slug(text)) {
      case "individual" -> party.schema(PartyType.PERSON);
      case "entity" -> party.schema(PartyType.ORGANIZATION);
      case "vessel" -> party.schema(PartyType.VESSEL);
      default ->
          party.problem(
              Reason.UNMAPPED, "Type", text, "is no type known here; party kept, type unknown");
    }
  }

  /// The name of a row.
  void name(String text, String type, String strength) {
    DfatName.read(text, type, strength, party);
  }

  /// Birth dates, several in a cell.
  void born(String text) {
    if (seen.isNew("Date of Birth", text)) {
      DateText.readAll(text, Order.DAY_FIRST).bornOf(party, "Date of Birth");
    }
  }

  void birthplace(String text) {
    if (seen.isNew("Place of Birth", text)) {
      ItemList.of(text).items().stream().filter(DfatAddress::isStated).forEach(party::birthplace);
    }
  }

  void citizenship(String text) {
    if (seen.isNew("Citizenship", text)) {
      party.nationality("Citizenship", text);
    }
  }

  /// Addresses, several in a cell, whose countries stand in the text.
  void addresses(String text) {
    if (seen.isNew("Address", text)) {
      DfatAddress.read(text, party);
    }
  }

  void imo(String text) {
    party.identifier(IdentifierKind.IMO, text, null, null);
  }

  /// Free text, whose identifiers count.
  void information(String text) {
    if (!seen.isNew("Additional Information", text)) {
      return;
    }
    party.remark(text);
    Matcher reference = UN_REFERENCE.matcher(text);
    party.reference(reference.find() ? reference.group(1) : "");
    identifiers(DfatDocuments.read(DesignationBuilder.tidy(text)));
  }

  private void identifiers(List<Found> found) {
    found.stream()
        .filter(one -> one.canBeOf(party.schema()))
        .forEach(
            one -> party.identifier(one.kindOf(party.schema()), one.value(), one.country(), null));
  }

  /// A measure that holds if its column has `1`.
  void measure(String column, String flag) {
    switch (flag.strip()) {
      case "1" -> party.measure(column);
      case "0", "" -> {}
      default -> {
        if (seen.isNew(column, flag)) {
          party.problem(
              Reason.UNMAPPED, column, flag, "is neither 1 nor 0; the measure is left out");
        }
      }
    }
  }

  /// The day from which a row holds, as a spreadsheet's day number or in words.
  void controlDate(String text) {
    if (!seen.isNew("Control Date", text)) {
      return;
    }
    Optional<LocalDate> day =
        DateText.spreadsheetDay(text.strip()).or(() -> DateText.day(text, Order.DAY_FIRST));
    day.ifPresentOrElse(
        party::listedOn,
        () ->
            party.problem(
                Reason.UNREADABLE_VALUE,
                "Control Date",
                text,
                "is no day; party kept, day unknown"));
  }

  /// What the list says of the listing in words. Where these name its day, that may be long before
  /// the control date, which is the amendment's.
  void listing(String text) {
    if (!seen.isNew("Listing Information", text)) {
      return;
    }
    party.remark(text);
    Matcher listed = LISTED_ON.matcher(text);
    while (listed.find()) {
      DateText.day(listed.group("day"), Order.DAY_FIRST).ifPresent(party::listedOn);
    }
  }
}
