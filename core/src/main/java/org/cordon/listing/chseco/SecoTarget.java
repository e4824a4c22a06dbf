package org.cordon.listing.chseco;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.chseco.SecoReferences.SanctionsSet;
import org.cordon.listing.format.BirthProse;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.Gender;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* One target: an individual, an entity or an object (a vessel or aircraft). */
final class SecoTarget {

  private static final Set<String> IGNORED =
      Set.of(
          "@ssid", // numbers of the parts of a target
          "name/@lang", // the language of the translation; the names are the same
          "spelling-variant/@spelling-variant-type", // always "not-defined"
          "day-month-year/@quality",
          "place-of-birth/@quality",
          "address/@quality",
          "address/@current", // "false" is a former address, and still one
          "identification-document/date-of-issue", // bounds of validity
          "identification-document/expiry-date",
          "identification-document/place-of-issue",
          "modification/added", // states of the past, repeated in full
          "modification/removed",
          "modification/remark");

  private SecoTarget() {}

  static void read(
      String list,
      Problems.Origin origin,
      XmlElement target,
      SecoReferences references,
      Problems problems,
      Designations entries) {
    String ssid = target.attribute("ssid");
    XmlElement party = party(target);
    if (ssid.isBlank() || party == null) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          origin.entry(ssid),
          "target",
          ssid,
          "has no ssid, or is no individual, entity or object; it is left out");
      return;
    }
    DesignationBuilder entry = new DesignationBuilder(list, origin.entry(ssid), problems);
    readSchema(party, entry);
    readSanctions(target, references, entry);
    SecoHistory.read(target, entry);
    readParty(party, references, entry);
    readGenericAttributes(target, entry);
    reportUnread(target, entry);
    entries.add(entry);
  }

  private static @Nullable XmlElement party(XmlElement target) {
    XmlElement individual = target.child("individual");
    XmlElement entity = individual == null ? target.child("entity") : individual;
    return entity == null ? target.child("object") : entity;
  }

  private static void readSchema(XmlElement party, DesignationBuilder entry) {
    switch (party.name()) {
      case "individual" -> entry.schema(PartyType.PERSON).gender(gender(party, entry));
      case "entity" -> entry.schema(PartyType.ORGANIZATION);
      default -> entry.schema(objectType(party, entry));
    }
  }

  private static PartyType objectType(XmlElement object, DesignationBuilder entry) {
    String type = object.attribute("object-type");
    return switch (type) {
      case "vessel" -> PartyType.VESSEL;
      case "aircraft" -> PartyType.AIRCRAFT;
      default -> {
        entry.problem(
            Reason.UNMAPPED, "object-type", type, "is neither vessel nor aircraft; object kept");
        yield PartyType.UNSTATED;
      }
    };
  }

  private static @Nullable Gender gender(XmlElement individual, DesignationBuilder entry) {
    String sex = individual.attribute("sex");
    return switch (sex.toLowerCase(Locale.ROOT)) {
      case "male" -> Gender.MALE;
      case "female" -> Gender.FEMALE;
      case "" -> null;
      default -> {
        entry.problem(Reason.UNREADABLE_VALUE, "sex", sex, "is neither male nor female");
        yield null;
      }
    };
  }

  /* The sets stand in elements; in files before 2022 in an attribute. */
  private static void readSanctions(
      XmlElement target, SecoReferences references, DesignationBuilder entry) {
    List<String> ssids = new ArrayList<>();
    ssids.add(target.attribute("sanctions-set-id"));
    target.children("sanctions-set-id").forEach(id -> ssids.add(id.text()));
    ssids.removeIf(String::isBlank);
    for (String ssid : ssids) {
      SanctionsSet set = references.findSet(ssid);
      if (set == null) {
        entry.problem(
            Reason.ORPHAN, "sanctions-set-id", ssid, "is no sanctions set of the file; entry kept");
      } else {
        entry.program(set.programKey()).legalBasis(set.programName()).measure(set.text());
      }
    }
    target.children("foreign-identifier").forEach(id -> entry.reference(id.text()));
  }

  private static void readParty(
      XmlElement party, SecoReferences references, DesignationBuilder entry) {
    for (XmlElement identity : party.children("identity")) {
      SecoNames.read(identity, entry);
      SecoIdentity.read(identity, references, entry);
    }
    party.children("justification").forEach(text -> entry.remark(text.text()));
    for (XmlElement information : party.children("other-information")) {
      entry.remark(information.text());
      readProse(information.text(), entry);
    }
    readGenericAttributes(party, entry);
    for (XmlElement relation : party.children("relation")) {
      entry.link(relation.attribute("relation-type"), relation.attribute("target-id"));
      relation.children("remark").forEach(remark -> entry.remark(remark.text()));
    }
  }

  /* `IMO Number: 8405270`, `Taxpayer identification number: 7702000000`, `DOB: 1970`. */
  private static void readProse(String prose, DesignationBuilder entry) {
    BirthProse.find(prose).forEach(entry::born);
    for (Found found : IdentifierProse.find(prose)) {
      entry.identifier(found.kindOf(entry.schema()), found.value(), found.country(), null);
    }
  }

  private static void readGenericAttributes(XmlElement holder, DesignationBuilder entry) {
    for (XmlElement attribute : holder.children("generic-attribute")) {
      String labelled = attribute.attribute("name") + ": " + attribute.text();
      entry.remark(labelled);
      readProse(labelled, entry);
    }
  }

  private static void reportUnread(XmlElement target, DesignationBuilder entry) {
    target.unread(
        IGNORED,
        (element, path) ->
            entry.problem(
                Reason.UNMAPPED, path, element.valueAt(path), "is not known here; passed over"));
  }
}
