package org.cordon.listing.ftm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.FtmIdentifiers;
import org.cordon.listing.format.FtmParties;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.party.Gender;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;

/* Puts a party together, property by property. Not thread-safe: it remembers which unknown
 * properties it has reported. */
final class FtmEntry {

  private static final Map<String, NameKind> NAMES =
      Map.of(
          "name", NameKind.ALIAS,
          "alias", NameKind.ALIAS,
          "abbreviation", NameKind.ALIAS,
          "weakAlias", NameKind.WEAK,
          "previousName", NameKind.FORMER,
          "pastNames", NameKind.FORMER);

  private final FtmSurroundings surroundings;
  private final Set<String> reported = new HashSet<>();

  FtmEntry(FtmSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  void read(FtmEntity party, DesignationBuilder entry) {
    FtmParties.kind(party.schema()).ifPresent(entry::schema);
    readPrimaryName(party, entry);
    party.properties().forEach((property, values) -> readAll(party, property, values, entry));
    FtmDocuments.read(party.id(), surroundings, entry);
    FtmSanctions.read(party, surroundings, entry);
    FtmTies.read(party.id(), surroundings, entry);
  }

  /* The caption is the name the publisher chose among the names. */
  private static void readPrimaryName(FtmEntity party, DesignationBuilder entry) {
    List<String> names = party.texts("name");
    String caption = party.caption();
    if (names.contains(caption)) {
      entry.name(caption, NameKind.PRIMARY);
    } else if (names.isEmpty() && !caption.equals(party.schema())) {
      entry.name(caption, NameKind.ALIAS);
    }
  }

  private void readAll(
      FtmEntity party, String property, List<String> values, DesignationBuilder entry) {
    if (property.equals("addressEntity")) {
      readAddressEntities(values, entry);
    } else if (!FtmProperties.IGNORED.contains(property)) {
      values.forEach(value -> read(party, property, value, entry));
    }
  }

  private void read(FtmEntity party, String property, String value, DesignationBuilder entry) {
    NameKind nameKind = NAMES.get(property);
    if (nameKind != null) {
      entry.name(value, nameKind);
      return;
    }
    switch (property) {
      case "birthDate" -> readBirthDate(value, entry);
      case "birthPlace" -> entry.birthplace(value);
      case "gender" -> readGender(value, entry);
      case "nationality", "citizenship" -> entry.nationality(property, code(value));
      case "country", "jurisdiction", "mainCountry", "flag" ->
          entry.countryOf(property, code(value));
      case "address" -> entry.address(property, value, null);
      case "notes", "summary", "description" -> entry.remark(value);
      case "topics" -> entry.remark("Topic: " + value);
      case "wikidataId" -> entry.reference(value);
      case "parent", "owner", "operator" -> entry.link(property, surroundings.reference(value));
      default -> readOther(party, property, value, entry);
    }
  }

  private void readOther(FtmEntity party, String property, String value, DesignationBuilder entry) {
    Optional<IdentifierKind> kind = FtmIdentifiers.kind(party.schema(), property);
    if (kind.isPresent()) {
      readNumber(kind.get(), value, entry);
    } else if (!party.holds(value) && reported.add(property)) {
      entry.problem(
          Reason.UNMAPPED,
          property,
          value,
          "is a property the model doesn't have; it is passed over, in later entities too");
    }
  }

  /* Some numbers carry a label, `Taxpayer No. 7707083893`; it tells the kind. */
  private static void readNumber(IdentifierKind kind, String value, DesignationBuilder entry) {
    List<IdentifierProse.Found> labelled = IdentifierProse.find(value);
    if (labelled.isEmpty()) {
      entry.identifier(kind, value, null, null);
    }
    for (IdentifierProse.Found found : labelled) {
      entry.identifier(found.kind(), found.value(), found.country(), null);
    }
  }

  private static void readBirthDate(String value, DesignationBuilder entry) {
    DateText.read(value, Order.DAY_FIRST)
        .ifPresentOrElse(
            entry::born,
            () ->
                entry.problem(
                    Reason.UNREADABLE_VALUE,
                    "birthDate",
                    value,
                    "is no date; party kept, this birth date left out"));
  }

  private static void readGender(String value, DesignationBuilder entry) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "male" -> entry.gender(Gender.MALE);
      case "female" -> entry.gender(Gender.FEMALE);
      default -> {} // "other" is a value of the model that says no more here
    }
  }

  /* Codes come in lower case; in capitals none of them is taken for a word ("na", "no"). */
  static String code(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private void readAddressEntities(List<String> ids, DesignationBuilder entry) {
    for (String id : ids) {
      if (!surroundings.holdsAddress(id)) {
        entry.problem(
            Reason.ORPHAN, "addressEntity", id, "stands nowhere in the file; address left out");
      }
    }
    for (FtmEntity address : surroundings.addresses(ids)) {
      List<String> countries = address.texts("country");
      countries.forEach(country -> entry.countryOf("addressEntity", code(country)));
      String country = countries.size() == 1 ? code(countries.getFirst()) : null;
      entry.address("addressEntity", text(address), country);
    }
  }

  private static String text(FtmEntity address) {
    String full = address.text("full");
    if (full.isEmpty()) {
      return DesignationBuilder.joined(
          address.text("remarks"),
          address.text("postOfficeBox"),
          address.text("street"),
          address.text("street2"),
          address.text("street3"),
          address.text("city"),
          address.text("postalCode"),
          address.text("region"),
          address.text("state"));
    }
    return Countries.read(full) instanceof CountryReading.Known ? "" : full;
  }
}
