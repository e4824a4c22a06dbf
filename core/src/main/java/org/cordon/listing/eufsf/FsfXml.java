package org.cordon.listing.eufsf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.eufsf.FsfPart.Kind;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;

/* The XML, schema 1.1: a sanctionEntity for each entity and act, its parts elements of their own. */
final class FsfXml {

  /* What is passed over on purpose. */
  private static final Set<String> IGNORED =
      Set.of(
          "regulationSummary", // the act that published one part; the entity's acts are kept
          "regulation/@regulationType",
          "regulation/@organisationType",
          "regulation/@publicationDate", // of the last act, which is not the first listing
          "regulation/@entryIntoForceDate",
          "regulation/@logicalId",
          "regulation/corrigendum",
          "subjectType/@classificationCode", // P or E, says the same as the code
          "@regulationLanguage", // of the act the part was taken from
          "nameAlias/@nameLanguage", // a name carries its script
          "nameAlias/@logicalId",
          "address/@logicalId",
          "birthdate/@logicalId",
          "identification/@logicalId",
          "citizenship/@logicalId",
          "address/@asAtListingTime", // old addresses count as well
          "address/contactInfo", // telephone, e-mail, web: no identifiers
          "citizenship/@region",
          "citizenship/@acquisitionDate",
          "citizenship/@disenfranchisementDate",
          "@countryDescription", // the code says it
          "identification/@region",
          "identification/@issuedBy", // the office; the country stands apart
          "identification/@issueDate", // bounds of validity
          "identification/@validFrom",
          "identification/@validTo",
          "identification/@identificationTypeDescription");

  private FsfXml() {}

  /// Reads all entities into `entities` and returns when the file was generated.
  static String read(ListFile file, FsfEntities entities)
      throws IOException, UnusableListException {
    try (XmlRecords records = XmlRecords.open(file, Set.of(), ReadLimits.DEFAULT)) {
      XmlElement root = records.root();
      if (!root.name().equals("export")) {
        throw new UnusableListException(
            file.name() + " starts with <" + root.name() + ">, the EU list with <export>");
      }
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        record(records.origin(record), record, entities);
      }
      return root.attribute("generationDate");
    }
  }

  private static void record(Origin origin, XmlElement record, FsfEntities entities) {
    if (!record.name().equals("sanctionEntity")) {
      entities.unmapped(origin, record.name(), record.text());
      return;
    }
    FsfEntity entity =
        entities.of(origin, record.attribute("euReferenceNumber"), record.attribute("logicalId"));
    if (entity == null) {
      return;
    }
    entity.identity(record::attribute);
    record.children("remark").forEach(remark -> entity.remark(remark.text()));
    for (XmlElement subject : record.children("subjectType")) {
      entity.subjectType(subject.attribute("code"));
    }
    record.children("regulation").forEach(regulation -> regulation(regulation, entity));
    for (Kind kind : Kind.values()) {
      record.children(kind.element()).forEach(part -> part(kind, part, entity));
    }
    record.unread(
        IGNORED,
        (element, path) ->
            entities.unmapped(origin.entry(entity.entry().entryId()), path, element.valueAt(path)));
  }

  private static void regulation(XmlElement regulation, FsfEntity entity) {
    entity.regulation(
        regulation.attribute("programme"),
        regulation.attribute("numberTitle"),
        regulation.childText("publicationUrl"));
    regulation.children("remark").forEach(remark -> entity.remark(remark.text()));
  }

  private static void part(Kind kind, XmlElement element, FsfEntity entity) {
    List<String> remarks = element.children("remark").stream().map(XmlElement::text).toList();
    entity.part(
        kind,
        attribute ->
            attribute.equals("remark") ? String.join(" ", remarks) : element.attribute(attribute));
    remarks.forEach(entity::remark);
  }
}
