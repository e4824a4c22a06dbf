package org.cordon.listing.senzing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.FtmIdentifiers;
import org.cordon.listing.format.TreasuryIdTypes;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;

/* Numbers of documents and registers. Each has an attribute of its own, with the issuing country and
 * its type beside it, or is an `OTHER_ID_NUMBER` that its type tells. */
final class SenzingIdentifiers {

  /* What `NAME_NUMBER` is. */
  private record Document(String name, IdentifierKind kind) {}

  private static final List<Document> NUMBERS =
      List.of(
          new Document("PASSPORT", IdentifierKind.PASSPORT),
          new Document("NATIONAL_ID", IdentifierKind.NATIONAL_ID),
          new Document("SSN", IdentifierKind.NATIONAL_ID),
          new Document("DRIVERS_LICENSE", IdentifierKind.DRIVER_LICENSE),
          new Document("TAX_ID", IdentifierKind.TAX),
          new Document("LEI", IdentifierKind.LEI),
          new Document("DUNS", IdentifierKind.DUNS),
          new Document("NPI", IdentifierKind.OTHER),
          new Document("IMO", IdentifierKind.IMO),
          new Document("MMSI", IdentifierKind.MMSI),
          new Document("CALL_SIGN", IdentifierKind.CALL_SIGN),
          new Document("ACCOUNT", IdentifierKind.OTHER),
          new Document("OTHER_ID", IdentifierKind.OTHER));

  /* Types of numbers that are keys of other collections. */
  private static final Set<String> REFERENCES =
      Set.of("WIKIDATA", "wikidataId", "OPEN_SANCTIONS", "OPEN-SANCTIONS");

  private SenzingIdentifiers() {}

  static void read(Attributes attributes, DesignationBuilder entry) {
    NUMBERS.forEach(number -> readNumber(number, attributes, entry));
    entry.reference(attributes.take("OFAC_ID"));
    attributes.take("TRUSTED_ID_TYPE");
    entry.reference(attributes.take("TRUSTED_ID_NUMBER"));
  }

  private static void readNumber(Document of, Attributes attributes, DesignationBuilder entry) {
    String number = attributes.take(of.name() + "_NUMBER");
    String type = attributes.take(of.name() + "_TYPE") + attributes.take(of.name() + "_DOMAIN");
    String country = of.name() + "_COUNTRY";
    Country issuer = entry.country(country, attributes.take(country));
    attributes.take(of.name() + "_STATE");
    if (REFERENCES.contains(type)) {
      entry.reference(number);
      return;
    }
    Optional<Identifier> typed = TreasuryIdTypes.identifier(type, number, issuer);
    IdentifierKind told = FtmIdentifiers.kind("", type).orElse(registersNumber(type, of.kind()));
    typed.ifPresentOrElse(
        found -> entry.identifier(found.kind(), found.value(), issuer, found.currency()),
        () -> entry.identifier(told, number, issuer, null));
  }

  /* `GB-COH`, `DK-CVR`: registers of companies, by their codes at org-id.guide; `UEN` is Singapore's.
   */
  private static IdentifierKind registersNumber(String type, IdentifierKind otherwise) {
    return type.matches("[A-Z]{2}-[A-Z]{2,8}|UEN") ? IdentifierKind.REGISTRATION : otherwise;
  }
}
