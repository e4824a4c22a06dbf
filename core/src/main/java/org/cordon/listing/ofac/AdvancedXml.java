package org.cordon.listing.ofac;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.Designation;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;
import org.jspecify.annotations.Nullable;

/* SDN_ADVANCED.XML and CONS_ADVANCED.XML, in the UN's Advanced Sanctions Data Model: first the words
 * that codes stand for, all places and all documents, then the parties that refer to them, then the
 * ties between parties and their listings. Read in one pass: the parties wait, already in our form,
 * for what comes after them. */
final class AdvancedXml {

  static final String ROOT = "Sanctions";

  private static final Set<String> CONTAINERS =
      Set.of(
          "ReferenceValueSets",
          "Locations",
          "IDRegDocuments",
          "DistinctParties",
          "ProfileRelationships",
          "SanctionsEntries");
  private static final Set<String> IGNORED =
      Set.of(
          // OFAC's numbers of ties, listings and their parts
          "ProfileRelationship/@ID",
          "ProfileRelationship/@SanctionsEntryID",
          "SanctionsEntry/@ID",
          "EntryEvent/@ID",
          "SanctionsMeasure/@ID",
          // all ties count alike, however sure OFAC is of them; its notes on them
          "ProfileRelationship/@RelationQualityID",
          "ProfileRelationship/Comment",
          // OFAC's listings have one kind of event, "Created"
          "EntryEvent/@EntryEventTypeID",
          "EntryEvent/Comment",
          "Date/@CalendarTypeID",
          // measures in force have an open period
          "SanctionsMeasure/DatePeriod");
  private static final String PROGRAM = "Program";
  private static final String UNKNOWN = "Unknown";

  private final ListFile file;
  private final OfacList list;
  private final ListCheck check;
  private final Problems problems = new Problems();
  private final AdvancedReferences references = new AdvancedReferences(problems);
  private final Deque<OfacEntry> entries = new ArrayDeque<>();
  private final Map<String, OfacEntry> entryOfProfile = new HashMap<>();
  private final Map<String, Set<String>> listsOfProfile = new HashMap<>();
  private @Nullable LocalDate issued;

  private AdvancedXml(ListFile file, OfacList list) {
    this.file = file;
    this.list = list;
    this.check = new ListCheck(list);
  }

  static ReadResult read(ListFile file, OfacList list, ReadLimits limits)
      throws IOException, UnusableListException {
    return new AdvancedXml(file, list).read(limits);
  }

  private ReadResult read(ReadLimits limits) throws IOException, UnusableListException {
    try (XmlRecords xml = XmlRecords.open(file, CONTAINERS, limits)) {
      for (XmlElement record = xml.next(); record != null; record = xml.next()) {
        take(record, xml.origin(record));
      }
    }
    listsOfProfile.values().forEach(check::count);
    check.requireOwn(file.name());
    references.words().unknown().forEach(this::unknownCode);
    return new ReadResult(
        issued == null ? null : issued.toString(), designations(), problems.list());
  }

  private void take(XmlElement record, Origin origin) {
    switch (record.name()) {
      case "DateOfIssue" -> issued = AdvancedDates.day(record);
      case "Location" -> references.addPlace(record, origin);
      case "IDRegDocument" -> references.addDocument(record, origin);
      case "DistinctParty" -> party(record, origin);
      case "ProfileRelationship" -> relationship(record, origin);
      case "SanctionsEntry" -> listing(record, origin);
      // links between listings; OFAC leaves it empty
      case "SanctionsEntryLinks" -> Unread.report(record, Set.of(), origin, problems);
      default -> {
        if (record.name().endsWith("Values")) {
          references.words().add(record);
        } else {
          problems.add(
              Reason.UNMAPPED, origin, record.name(), "", "is not known here; it is passed over");
        }
      }
    }
  }

  private void unknownCode(String code) {
    problems.add(
        Reason.ORPHAN,
        new Origin(file.name(), 0, ""),
        "ReferenceValueSets",
        code,
        "is used but has no words in the file; the code is kept");
  }

  private void party(XmlElement party, Origin origin) {
    OfacEntry entry = OfacEntry.open(list, party.attribute("FixedRef"), origin, problems);
    if (entry != null) {
      entries.add(entry);
      AdvancedParty.tell(party, references, entry)
          .forEach(profile -> entryOfProfile.put(profile, entry));
    }
  }

  private void relationship(XmlElement relationship, Origin origin) {
    String from = relationship.attribute("From-ProfileID");
    OfacEntry entry = entryOf(from, "From-ProfileID", origin);
    if (entry == null) {
      return;
    }
    String type = references.words().of("RelationType", relationship.attribute("RelationTypeID"));
    String to = relationship.attribute("To-ProfileID");
    OfacEntry other = entryOfProfile.get(to);
    boolean former = relationship.attribute("Former").equals("true");
    entry.link(former ? "former " + type : type, other == null ? to : other.id());
    Unread.report(relationship, IGNORED, origin, problems);
  }

  private @Nullable OfacEntry entryOf(String profile, String field, Origin origin) {
    OfacEntry entry = entryOfProfile.get(profile);
    if (entry == null) {
      problems.add(
          Reason.ORPHAN, origin, field, profile, "is no party of the file; the row is passed over");
    }
    return entry;
  }

  private void listing(XmlElement listing, Origin origin) {
    String profile = listing.attribute("ProfileID");
    OfacEntry entry = entryOf(profile, "ProfileID", origin);
    if (entry == null) {
      return;
    }
    references
        .words()
        .find("List", listing.attribute("ListID"))
        .ifPresent(
            name -> listsOfProfile.computeIfAbsent(profile, _ -> new HashSet<>(2)).add(name));
    for (XmlElement event : listing.children("EntryEvent")) {
      entry.published(AdvancedDates.day(event.child("Date")));
      String act = references.words().of("LegalBasis", event.attribute("LegalBasisID"));
      entry.legalAuthority(act.equals(UNKNOWN) ? "" : act);
    }
    listing.children("SanctionsMeasure").forEach(measure -> measure(measure, entry));
    Unread.report(listing, IGNORED, origin, problems);
  }

  /* A program is a measure of the type "Program", named in its comment. */
  private void measure(XmlElement measure, OfacEntry entry) {
    String type = references.words().of("SanctionsType", measure.attribute("SanctionsTypeID"));
    String comment = measure.childText("Comment");
    if (type.equals(PROGRAM)) {
      entry.program(comment);
    } else {
      entry.sanctionsType(type);
    }
  }

  /* Lets go of each entry as it becomes a designation: a whole list is large. */
  private List<Designation> designations() throws UnusableListException {
    Designations designations = new Designations();
    entryOfProfile.clear();
    while (!entries.isEmpty()) {
      entries.removeFirst().addTo(designations);
    }
    return designations.require(file.name());
  }
}
