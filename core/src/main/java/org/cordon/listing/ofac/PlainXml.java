package org.cordon.listing.ofac;

import java.io.IOException;
import java.util.List;
import java.util.Set;
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
import org.cordon.party.NamePart;

/* SDN.XML and CONSOLIDATED.XML: a flat record a party. Its idList holds documents and features
 * alike; weak aliases are marked; its remarks hold free text and "(Linked To: …)". */
final class PlainXml {

  static final String ROOT = "sdnList";

  private static final Set<String> IGNORED =
      Set.of(
          // OFAC's numbers of the parts of a record, which no other part refers to
          "id/uid",
          "aka/uid",
          "address/uid",
          "nationality/uid",
          "citizenship/uid",
          "dateOfBirthItem/uid",
          "placeOfBirthItem/uid",
          // all dates, places and countries of a party count alike
          "mainEntry",
          // bounds of validity of a document
          "id/issueDate",
          "id/expirationDate");

  private final ListFile file;
  private final OfacList list;
  private final Problems problems = new Problems();
  private final Designations designations = new Designations();
  private String published = "";
  private String count = "";
  private int entries;

  private PlainXml(ListFile file, OfacList list) {
    this.file = file;
    this.list = list;
  }

  static ReadResult read(ListFile file, OfacList list, ReadLimits limits)
      throws IOException, UnusableListException {
    return new PlainXml(file, list).read(limits);
  }

  private ReadResult read(ReadLimits limits) throws IOException, UnusableListException {
    try (XmlRecords xml = XmlRecords.open(file, Set.of(), limits)) {
      for (XmlElement record = xml.next(); record != null; record = xml.next()) {
        take(record, xml.origin(record));
      }
    }
    if (!count.isEmpty() && !count.equals(String.valueOf(entries))) {
      throw new UnusableListException(
          file.name()
              + " says Record_Count "
              + count
              + " but holds "
              + entries
              + " entries; it is broken off");
    }
    return new ReadResult(
        published.isEmpty() ? null : published, designations.require(file.name()), problems.list());
  }

  private void take(XmlElement record, Origin origin) {
    switch (record.name()) {
      case "publshInformation" -> {
        published = record.childText("Publish_Date");
        count = record.childText("Record_Count");
      }
      case "sdnEntry" -> {
        entries++;
        OfacEntry entry = OfacEntry.open(list, record.childText("uid"), origin, problems);
        if (entry != null) {
          entry(record, entry);
        }
      }
      default ->
          problems.add(
              Reason.UNMAPPED, origin, record.name(), "", "is not known here; it is passed over");
    }
  }

  private void entry(XmlElement record, OfacEntry entry) {
    entry.type(record.childText("sdnType"));
    String last = record.childText("lastName");
    String first = record.childText("firstName");
    entry.primaryName(OfacNames.print(last, first), parts(entry, last, first));
    record.all("akaList/aka").forEach(aka -> alias(aka, entry));
    record.all("programList/program").forEach(program -> entry.program(program.text()));
    record.all("addressList/address").forEach(address -> address(address, entry));
    entry.facts().state("Title", record.childText("title"));
    stateAll(record, "dateOfBirthList/dateOfBirthItem", "dateOfBirth", "DOB", entry);
    stateAll(record, "placeOfBirthList/placeOfBirthItem", "placeOfBirth", "POB", entry);
    stateAll(record, "nationalityList/nationality", "country", "nationality", entry);
    stateAll(record, "citizenshipList/citizenship", "country", "citizen", entry);
    record.children("vesselInfo").forEach(vessel -> vessel(vessel, entry));
    record.all("idList/id").forEach(id -> id(id, entry));
    entry.remarks(record.childText("remarks"));
    entry.unread(record, IGNORED);
    entry.addTo(designations);
  }

  private static List<NamePart> parts(OfacEntry entry, String last, String first) {
    return entry.isPerson() ? OfacNames.parts(last, first) : List.of();
  }

  private static void alias(XmlElement aka, OfacEntry entry) {
    String last = aka.childText("lastName");
    String first = aka.childText("firstName");
    boolean weak = aka.childText("category").equals("weak");
    entry.alias(
        aka.childText("type"), weak, OfacNames.print(last, first), parts(entry, last, first));
  }

  private static void address(XmlElement address, OfacEntry entry) {
    entry.address(
        address.childText("country"),
        address.childText("region"),
        address.childText("address1"),
        address.childText("address2"),
        address.childText("address3"),
        address.childText("city"),
        address.childText("stateOrProvince"),
        address.childText("postalCode"));
  }

  private static void stateAll(
      XmlElement record, String items, String value, String words, OfacEntry entry) {
    record.all(items).forEach(item -> entry.facts().state(words, item.childText(value)));
  }

  private static void vessel(XmlElement vessel, OfacEntry entry) {
    entry.facts().state("Vessel Call Sign", vessel.childText("callSign"));
    entry.facts().state("VESSEL TYPE", vessel.childText("vesselType"));
    entry.facts().state("Vessel Flag", vessel.childText("vesselFlag"));
    entry.facts().state("Vessel Owner", vessel.childText("vesselOwner"));
    entry.facts().state("Vessel Tonnage", vessel.childText("tonnage"));
    entry
        .facts()
        .state("Vessel Gross Registered Tonnage", vessel.childText("grossRegisteredTonnage"));
  }

  private static void id(XmlElement id, OfacEntry entry) {
    entry
        .facts()
        .document(id.childText("idType"), id.childText("idNumber"), id.childText("idCountry"));
  }
}
