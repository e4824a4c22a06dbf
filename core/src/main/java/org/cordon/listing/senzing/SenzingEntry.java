package org.cordon.listing.senzing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.LinkedTo;
import org.cordon.listing.format.TreasuryIdTypes;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.PartyType;

/* Puts a record together, feature by feature. Not thread-safe: it remembers which unknown attributes
 * it has reported. */
final class SenzingEntry {

  private static final Set<String> IGNORED =
      Set.of(
          "DATE_OF_DEATH",
          "REGISTRATION_DATE", // when a company began
          "REL_ANCHOR_DOMAIN", // gathered before, for all records
          "REL_ANCHOR_KEY",
          "REL_POINTER_FROM_DATE", // bounds of a tie
          "REL_POINTER_THRU_DATE",
          "PHONE_TYPE", // ways to reach a party are no identifiers
          "PHONE_NUMBER",
          "EMAIL_TYPE",
          "EMAIL_ADDRESS",
          "WEBSITE_TYPE",
          "WEBSITE_ADDRESS",
          "LINKEDIN",
          "FACEBOOK",
          "TWITTER",
          "INSTAGRAM",
          "SKYPE",
          "GROUP_ASSOCIATION_TYPE");

  private final SenzingAnchors anchors;
  private final Set<String> reported = new HashSet<>();

  SenzingEntry(SenzingAnchors anchors) {
    this.anchors = anchors;
  }

  void read(List<Attributes> features, DesignationBuilder entry) {
    for (Attributes feature : features) {
      readType(feature.take("RECORD_TYPE"), entry);
      SenzingNames.read(feature, entry);
      SenzingAddresses.read(feature, entry);
      SenzingIdentifiers.read(feature, entry);
      readPerson(feature, entry);
      readTies(feature, entry);
      readListing(feature, entry);
      IGNORED.forEach(feature::take);
      feature.left().forEach((name, value) -> readLeft(feature.isFlat(), name, value, entry));
    }
  }

  private static void readType(String type, DesignationBuilder entry) {
    switch (type.toUpperCase(Locale.ROOT)) {
      case "" -> {}
      case "PERSON" -> entry.schema(PartyType.PERSON);
      case "ORGANIZATION" -> entry.schema(PartyType.ORGANIZATION);
      case "VESSEL" -> entry.schema(PartyType.VESSEL);
      case "AIRCRAFT" -> entry.schema(PartyType.AIRCRAFT);
      default ->
          entry.problem(Reason.UNMAPPED, "RECORD_TYPE", type, "is no type known here; left open");
    }
  }

  private static void readPerson(Attributes feature, DesignationBuilder entry) {
    String born = feature.take("DATE_OF_BIRTH");
    if (!born.isEmpty()) {
      readBirthDate(born, entry);
    }
    entry.birthplace(feature.take("PLACE_OF_BIRTH"));
    readGender(feature.take("GENDER"), entry);
    entry.nationality("NATIONALITY", feature.take("NATIONALITY"));
    entry.nationality("CITIZENSHIP", feature.take("CITIZENSHIP"));
    entry.countryOf("REGISTRATION_COUNTRY", feature.take("REGISTRATION_COUNTRY"));
    entry.countryOf("COUNTRY_OF_ASSOCIATION", feature.take("COUNTRY_OF_ASSOCIATION"));
  }

  private static void readBirthDate(String text, DesignationBuilder entry) {
    DateText.read(text, Order.MONTH_FIRST)
        .or(() -> DateText.read(text, Order.DAY_FIRST))
        .ifPresentOrElse(
            entry::born,
            () ->
                entry.problem(
                    Reason.UNREADABLE_VALUE,
                    "DATE_OF_BIRTH",
                    text,
                    "is no date; party kept, this birth date left out"));
  }

  private static void readGender(String text, DesignationBuilder entry) {
    switch (text.toUpperCase(Locale.ROOT)) {
      case "M", "MALE" -> entry.gender(Gender.MALE);
      case "F", "FEMALE" -> entry.gender(Gender.FEMALE);
      default -> {} // "U", "Unknown": not told
    }
  }

  private void readTies(Attributes feature, DesignationBuilder entry) {
    String domain = feature.take("REL_POINTER_DOMAIN");
    String key = feature.take("REL_POINTER_KEY");
    String role = feature.take("REL_POINTER_ROLE");
    if (!key.isEmpty()) {
      entry.link(role.isEmpty() ? "related-to" : role, anchors.recordAt(domain, key));
    }
    entry.link("employer", feature.take("EMPLOYER"));
    entry.link("group-association", feature.take("GROUP_ASSOCIATION_ORG_NAME"));
  }

  private static void readListing(Attributes feature, DesignationBuilder entry) {
    entry.program(feature.take("SDN_PROGRAM"));
    String remarks = feature.take("SDN_REMARKS");
    entry.remark(remarks);
    LinkedTo.names(remarks).forEach(name -> entry.link("linked-to", name));
    String topic = feature.take("TOPIC");
    if (!topic.isEmpty()) {
      entry.remark("Topic: " + topic);
    }
  }

  /* Beside its features a record may carry any data: what is no identifier stays as a remark. */
  private void readLeft(boolean flat, String name, String value, DesignationBuilder entry) {
    Optional<Identifier> known = TreasuryIdTypes.identifier(name, value, null);
    if (known.isPresent()) {
      entry.identifier(known.get().kind(), known.get().value(), null, known.get().currency());
    } else if (flat) {
      entry.remark(name + (name.endsWith(":") ? " " : ": ") + value);
    } else if (reported.add(name)) {
      entry.problem(
          Reason.UNMAPPED, name, value, "is an attribute not known here; it is passed over");
    }
  }
}
