package org.cordon.listing.casema;

import java.io.IOException;
import java.time.LocalDate;
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
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;

/// Reads the Canadian list.
///
/// A record has no key of its own: country, schedule and item are renumbered by amendments. The
/// entry id is made of what stays: the regime, the name and the day of listing (one person was
/// listed twice under one regime, years apart). `Country` is the regime, not the party's country.
/// `LastName` stands before `GivenName`, and so in the name.
public final class SemaReader implements ListReader {

  private static final String ROOT = "data-set";

  /* What is passed over on purpose. */
  private static final Set<String> IGNORED =
      Set.of("TitleOrShip"); // "Brigadier" or "Oil Tanker": neither a name nor a measure

  /* "Sep-99": what a spreadsheet makes of a month and year; it counts 30 to 99 to the last century. */
  private static final Pattern SPREADSHEET_MONTH = Pattern.compile("(\\p{L}{3})-(\\d\\d)");
  private static final int FIRST_YEAR_OF_LAST_CENTURY = 30;
  private static final Pattern OR = Pattern.compile("(?i) or ");

  @Override
  public String publisher() {
    return "ca-sema";
  }

  /// Half of the 4,759 records of March 2025.
  @Override
  public int leastDesignations() {
    return 2_380;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the Canadian list is one file, sema-lmes.xml; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    Designations entries = new Designations();
    try (XmlRecords records = XmlRecords.open(file, Set.of(), ReadLimits.DEFAULT)) {
      requireRoot(file, records.root());
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        readRecord(records.origin(record), record, problems, entries);
      }
      return new ReadResult(null, entries.require(file.name()), problems.list());
    }
  }

  private static void requireRoot(ListFile file, XmlElement root) throws UnusableListException {
    if (!root.name().equals(ROOT)) {
      throw new UnusableListException(
          file.name() + " starts with <" + root.name() + ">, the Canadian list with <data-set>");
    }
  }

  private void readRecord(
      Problems.Origin origin, XmlElement record, Problems problems, Designations entries) {
    if (!record.name().equals("record")) {
      problems.add(
          Reason.UNMAPPED, origin, record.name(), record.text(), "is no record; it is left out");
      return;
    }
    DesignationBuilder entry =
        new DesignationBuilder(publisher(), origin.entry(key(record)), problems);
    readListing(record, entry);
    readParty(record, entry);
    record.unread(
        IGNORED,
        (element, path) ->
            entry.problem(
                Reason.UNMAPPED, path, element.valueAt(path), "is not known here; passed over"));
    entries.add(entry);
  }

  private static String key(XmlElement record) {
    return ContentKey.of(
        record.childText("Country"),
        record.childText("LastName"),
        record.childText("GivenName"),
        record.childText("EntityOrShip"),
        record.childText("DateOfListing"));
  }

  private static void readListing(XmlElement record, DesignationBuilder entry) {
    entry.program(inEnglish(record.childText("Country")));
    entry.reference(
        DesignationBuilder.joined(
            record.childText("Schedule"), "item " + record.childText("Item")));
    String listed = record.childText("DateOfListing");
    Optional<LocalDate> day = DateText.day(listed, Order.DAY_FIRST);
    if (day.isEmpty() && !listed.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, "DateOfListing", listed, "is no day; entry kept, day unknown");
    }
    entry.listedOn(day.orElse(null));
  }

  /* "Russia / Russie" */
  private static String inEnglish(String country) {
    int slash = country.indexOf(" / ");
    return slash < 0 ? country : country.substring(0, slash);
  }

  private static void readParty(XmlElement record, DesignationBuilder entry) {
    String imo = record.childText("ShipIMONumber");
    String date = record.childText("DateOfBirthOrShipBuildDate");
    if (!record.childText("LastName").isEmpty() || !record.childText("GivenName").isEmpty()) {
      entry.schema(PartyType.PERSON);
      SemaNames.readPerson(record, entry);
      readBirth(date, entry);
    } else {
      entry.schema(imo.isEmpty() ? PartyType.ORGANIZATION : PartyType.VESSEL);
      SemaNames.readEntity(record, entry);
    }
    entry.identifier(IdentifierKind.IMO, imo, null, null);
  }

  private static void readBirth(String text, DesignationBuilder entry) {
    for (String date : OR.split(text, -1)) {
      Optional<PartialDate> read = DateText.read(written(date), Order.DAY_FIRST);
      if (read.isEmpty() && !date.isBlank()) {
        entry.problem(
            Reason.UNREADABLE_VALUE,
            "DateOfBirthOrShipBuildDate",
            date,
            "is no date; person kept, this birth date unknown");
      }
      read.ifPresent(entry::born);
    }
  }

  private static String written(String date) {
    Matcher month = SPREADSHEET_MONTH.matcher(date);
    if (!month.matches()) {
      return date;
    }
    int year = Integer.parseInt(month.group(2));
    int century = year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 : 1900;
    return String.format(Locale.ROOT, "%s %d", month.group(1), century + year);
  }
}
