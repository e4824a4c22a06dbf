package org.cordon.listing.un;

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
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;
import org.cordon.party.PartyType;

/// Reads the consolidated list of the UN Security Council.
///
/// The entry id is the permanent reference number (`QDi.001`, `KPe.035`). An entity's whole name
/// stands in `FIRST_NAME`. Empty elements are common and mean nothing; so does `na`.
public final class UnReader implements ListReader {

  private static final String ROOT = "CONSOLIDATED_LIST";

  /* What is passed over on purpose. */
  private static final Set<String> IGNORED =
      Set.of(
          "VERSIONNUM", // always 1
          "LIST_TYPE", // always "UN List"
          "LAST_DAY_UPDATED", // days of amendments, of which the file keeps no text
          "SUBMITTED_BY", // the state that proposed the listing
          "SUBMITTED_ON",
          "TITLE", // "Mullah", "Dr.": not part of the name
          "DESIGNATION", // posts held
          "INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE", // bounds of validity
          "INDIVIDUAL_DOCUMENT/DATE_OF_EXPIRY",
          "INDIVIDUAL_DOCUMENT/CITY_OF_ISSUE",
          "SORT_KEY", // always empty
          "SORT_KEY_LAST_MOD",
          "HAS_INTERPOL_LINK", // a web address, also in COMMENTS1
          "INTERPOL_LINK");

  @Override
  public String publisher() {
    return "un";
  }

  /// Half of the smallest version known, 877 entries of 2025-04-19.
  @Override
  public int leastDesignations() {
    return 440;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException(
          "the UN list is one file, consolidated.xml; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    Designations entries = new Designations();
    try (XmlRecords records =
        XmlRecords.open(file, Set.of("INDIVIDUALS", "ENTITIES"), ReadLimits.DEFAULT)) {
      requireRoot(file, records.root());
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        readRecord(records.origin(record), record, problems, entries);
      }
      return new ReadResult(
          records.root().attribute("dateGenerated"), entries.require(file.name()), problems.list());
    }
  }

  private static void requireRoot(ListFile file, XmlElement root) throws UnusableListException {
    if (!root.name().equals(ROOT)) {
      throw new UnusableListException(
          file.name() + " starts with <" + root.name() + ">, the UN list with <" + ROOT + ">");
    }
  }

  private void readRecord(
      Problems.Origin origin, XmlElement record, Problems problems, Designations entries) {
    switch (record.name()) {
      case "INDIVIDUAL" -> readEntry(origin, record, PartyType.PERSON, problems, entries);
      case "ENTITY" -> readEntry(origin, record, PartyType.ORGANIZATION, problems, entries);
      default ->
          problems.add(
              Reason.UNMAPPED,
              origin,
              record.name(),
              record.text(),
              "is neither INDIVIDUAL nor ENTITY; the record is left out");
    }
  }

  private void readEntry(
      Problems.Origin origin,
      XmlElement record,
      PartyType schema,
      Problems problems,
      Designations entries) {
    String reference = record.childText("REFERENCE_NUMBER");
    if (reference.isEmpty()) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          origin,
          "REFERENCE_NUMBER",
          record.childText("FIRST_NAME"),
          "has no reference number; the record is left out");
      return;
    }
    DesignationBuilder entry =
        new DesignationBuilder(publisher(), origin.entry(reference), problems).schema(schema);
    UnEntry.read(record, entry);
    record.unread(
        IGNORED,
        (element, path) ->
            entry.problem(
                Reason.UNMAPPED, path, element.valueAt(path), "is not known here; passed over"));
    entries.add(entry);
  }
}
