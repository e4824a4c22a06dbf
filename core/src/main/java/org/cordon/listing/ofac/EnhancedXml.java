package org.cordon.listing.ofac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;

/* SDN_ENHANCED.XML and CONS_ENHANCED.XML, and what OFAC's Sanctions List Service answers in the same
 * format: a record a party, with names in all scripts, sanctions types, day of listing and ties. */
final class EnhancedXml {

  static final String ROOT = "sanctionsData";

  private static final Set<String> IGNORED =
      Set.of(
          // OFAC's numbers of the parts of a record, which only the file itself refers to
          "@id",
          "@refId",
          "@featureTypeId",
          "@featureVersionId",
          "@nameId",
          "@nameTranslationId",
          "generalInfo/identityId",
          "feature/versionId",
          "feature/valueRefId",
          // the name is read by its parts and as a whole, its script from its letters
          "translation/script",
          "translation/formattedFirstName",
          "translation/formattedLastName",
          // the same date as in the feature's value, in four bounds
          "feature/valueDate",
          // all facts of a party count alike, how sure OFAC is of them or which it puts first
          "feature/isPrimary",
          "feature/reliability",
          "relationship/quality",
          "address/translations/translation/isPrimary",
          // OFAC's notes, which it prints in no other format: "Alternate birthdate", "(NYSE)"
          "feature/comments",
          "identityDocument/comments",
          "relationship/comments",
          // which of the names a document is in, by whom and where it was issued, how long it is
          // valid
          "identityDocument/name",
          "identityDocument/isValid",
          "identityDocument/issuingAuthority",
          "identityDocument/issuingLocation",
          "identityDocument/issueDate",
          "identityDocument/expirationDate",
          "identityDocument/idFeatures");

  private final ListFile file;
  private final OfacList list;
  private final ListCheck check;
  private final Problems problems = new Problems();
  private final Designations designations = new Designations();
  private String asOf = "";

  private EnhancedXml(ListFile file, OfacList list) {
    this.file = file;
    this.list = list;
    this.check = new ListCheck(list);
  }

  static ReadResult read(ListFile file, OfacList list, ReadLimits limits)
      throws IOException, UnusableListException {
    return new EnhancedXml(file, list).read(limits);
  }

  private ReadResult read(ReadLimits limits) throws IOException, UnusableListException {
    try (XmlRecords xml = XmlRecords.open(file, Set.of("entities"), limits)) {
      for (XmlElement record = xml.next(); record != null; record = xml.next()) {
        take(record, xml.origin(record));
      }
    }
    check.requireOwn(file.name());
    return new ReadResult(
        asOf.isEmpty() ? null : asOf, designations.require(file.name()), problems.list());
  }

  private void take(XmlElement record, Origin origin) throws UnusableListException {
    switch (record.name()) {
      case "publicationInfo" -> asOf = record.childText("dataAsOf");
      // the codes of words that stand in full wherever they are used
      case "referenceValues", "featureTypes" -> {}
      case "entity" -> {
        refuseChange(record);
        OfacEntry entry = OfacEntry.open(list, record.attribute("id"), origin, problems);
        if (entry != null) {
          entity(record, entry);
        }
      }
      default ->
          problems.add(
              Reason.UNMAPPED, origin, record.name(), "", "is not known here; it is passed over");
    }
  }

  /* The service also answers with what changed since a day, in nearly the same format. */
  private void refuseChange(XmlElement entity) throws UnusableListException {
    String action = entity.attribute("action");
    if (!action.isEmpty()) {
      throw new UnusableListException(
          file.name()
              + ":"
              + entity.line()
              + " holds changes of a list (action \""
              + action
              + "\"), not a list; the file is refused");
    }
  }

  private void entity(XmlElement entity, OfacEntry entry) {
    XmlElement general = entity.child("generalInfo");
    if (general != null) {
      entry.type(general.childText("entityType"));
      entry.facts().state("Title", general.childText("title"));
      entry.facts().state("Living Status", general.childText("livingStatus"));
      entry.remarks(general.childText("remarks"));
    }
    entity.all("names/name").forEach(name -> name(name, entry));
    entity.all("sanctionsPrograms/sanctionsProgram").forEach(e -> entry.program(e.text()));
    entity.all("sanctionsTypes/sanctionsType").forEach(e -> entry.sanctionsType(e.text()));
    entity.all("legalAuthorities/legalAuthority").forEach(e -> entry.legalAuthority(e.text()));
    lists(entity.all("sanctionsLists/sanctionsList"), entry);
    entity.all("addresses/address").forEach(address -> address(address, entry));
    entity
        .all("features/feature")
        .forEach(f -> entry.facts().state(f.childText("type"), f.childText("value")));
    entity.all("identityDocuments/identityDocument").forEach(document -> document(document, entry));
    entity.all("relationships/relationship").forEach(tie -> relationship(tie, entry));
    entry.unread(entity, IGNORED);
    entry.addTo(designations);
  }

  private void lists(List<XmlElement> sanctionsLists, OfacEntry entry) {
    check.count(sanctionsLists.stream().map(XmlElement::text).toList());
    for (XmlElement sanctionsList : sanctionsLists) {
      String date = sanctionsList.attribute("datePublished");
      entry.published(DateText.day(date, Order.DAY_FIRST).orElse(null));
    }
  }

  private static void name(XmlElement name, OfacEntry entry) {
    boolean primary = name.childText("isPrimary").equals("true");
    boolean weak = name.childText("isLowQuality").equals("true");
    String type = name.childText("aliasType");
    for (XmlElement translation : name.all("translations/translation")) {
      List<OfacNames.Part> parts = parts(translation, entry);
      String printed = translation.childText("formattedFullName");
      String text = printed.isEmpty() ? OfacNames.print(parts) : printed;
      boolean main = translation.childText("isPrimary").equals("true");
      if (primary && main) {
        entry.primaryName(text, OfacNames.parts(parts));
      } else {
        entry.alias(primary ? "aka" : type, weak, text, OfacNames.parts(parts));
      }
    }
  }

  private static List<OfacNames.Part> parts(XmlElement translation, OfacEntry entry) {
    List<OfacNames.Part> parts = new ArrayList<>();
    for (XmlElement part : translation.all("nameParts/namePart")) {
      parts.add(entry.namePart(part.childText("type"), part.childText("value")));
    }
    return parts;
  }

  private static void address(XmlElement address, OfacEntry entry) {
    String country = address.childText("country");
    List<XmlElement> translations = address.all("translations/translation");
    if (translations.isEmpty()) {
      entry.address(country, Map.of());
    }
    for (XmlElement translation : translations) {
      Map<String, String> parts = new LinkedHashMap<>();
      for (XmlElement part : translation.all("addressParts/addressPart")) {
        parts.put(part.childText("type"), part.childText("value"));
      }
      entry.address(country, parts);
    }
  }

  private static void document(XmlElement document, OfacEntry entry) {
    entry
        .facts()
        .document(
            document.childText("type"),
            document.childText("documentNumber"),
            document.childText("issuingCountry"));
  }

  private static void relationship(XmlElement relationship, OfacEntry entry) {
    XmlElement other = relationship.child("relatedEntity");
    if (other != null) {
      String id = other.attribute("entityId");
      entry.link(relationship.childText("type"), id.isEmpty() ? other.text() : id);
      other.text();
    }
  }
}
