package org.cordon.listing.ftm;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cordon.party.IdentifierKind;

/* The properties of parties that are identifiers, and those that are passed over. */
final class FtmProperties {

  /* One that means another thing on a vessel, an airplane or a company stands by schema too. */
  private static final Map<String, IdentifierKind> IDENTIFIERS = new HashMap<>();

  static {
    put(IdentifierKind.PASSPORT, "passportNumber");
    put(IdentifierKind.NATIONAL_ID, "Person:idNumber", "socialSecurityNumber");
    put(IdentifierKind.TAX, "taxNumber", "vatCode", "voenCode", "irsCode");
    put(IdentifierKind.INN, "innCode");
    put(
        IdentifierKind.REGISTRATION,
        "registrationNumber",
        "okpoCode",
        "jibCode",
        "mbsCode",
        "ibcRuc");
    put(IdentifierKind.OGRN, "ogrnCode");
    put(IdentifierKind.USCC, "uscCode");
    put(IdentifierKind.IMO, "Vessel:imoNumber");
    put(IdentifierKind.IMO_COMPANY, "imoNumber");
    put(IdentifierKind.MMSI, "mmsi");
    put(IdentifierKind.CALL_SIGN, "callSign");
    put(IdentifierKind.TAIL_NUMBER, "Airplane:registrationNumber");
    put(IdentifierKind.SERIAL_NUMBER, "serialNumber");
    put(IdentifierKind.SWIFT, "swiftBic");
    put(IdentifierKind.BIK, "bikCode");
    put(IdentifierKind.LEI, "leiCode");
    put(IdentifierKind.DUNS, "dunsCode");
    put(IdentifierKind.ISIN, "isin", "isinCode");
    put(
        IdentifierKind.OTHER,
        "idNumber",
        "kppCode",
        "fnsCode",
        "fssCode",
        "pfrNumber",
        "uniqueEntityId",
        "npiCode",
        "cageCode",
        "giiNumber",
        "cikCode",
        "permId",
        "bvdId",
        "sayariId",
        "brightQueryId",
        "brightQueryOrgId",
        "ticker",
        "ricCode",
        "licenseNumber",
        "crsNumber",
        "icaoCode");
  }

  static final Set<String> IGNORED =
      Set.of(
          "firstName", // parts of the names, without saying of which name
          "secondName",
          "middleName",
          "lastName",
          "fatherName",
          "motherName",
          "nameSuffix",
          "title", // "Dr.", posts held and work
          "position",
          "education",
          "sector",
          "classification",
          "birthCountry", // where a person comes from is no tie of today
          "deathDate", // when a party began and ended
          "incorporationDate",
          "dissolutionDate",
          "buildDate",
          "registrationDate",
          "nameChangeDate",
          "ethnicity", // what a person looks like and believes in
          "religion",
          "political",
          "spokenLanguage",
          "height",
          "weight",
          "eyeColor",
          "hairColor",
          "appearance",
          "email", // ways to reach a party are no identifiers
          "phone",
          "website",
          "sourceUrl", // where it was found
          "publisher",
          "publisherUrl",
          "wikipediaUrl",
          "opencorporatesUrl",
          "alephUrl",
          "proof",
          "retrievedAt",
          "createdAt",
          "modifiedAt",
          "legalForm", // forms and classes of a register
          "status",
          "taxStatus",
          "okvedCode",
          "okopfCode",
          "oksmCode",
          "coatoCode",
          "caemCode",
          "ipoCode",
          "amount",
          "amountUsd",
          "amountEur",
          "currency",
          "type", // what a ship or aircraft is like
          "model",
          "manufacturer",
          "flagType",
          "pastTypes",
          "pastFlags",
          "tonnage",
          "grossRegisteredTonnage",
          "deadweightTonnage",
          "registrationPort",
          "navigationArea",
          "program", // read with the sanctions
          "programId",
          "keywords",
          "indexText");

  private FtmProperties() {}

  private static void put(IdentifierKind kind, String... properties) {
    for (String property : properties) {
      IDENTIFIERS.put(property, kind);
    }
  }

  static boolean isIdentifier(String property) {
    return IDENTIFIERS.containsKey(property);
  }

  /* The kind of identifier a property of this schema is. */
  static IdentifierKind kind(String schema, String property) {
    IdentifierKind bySchema = IDENTIFIERS.get(schema + ":" + property);
    return bySchema == null ? IDENTIFIERS.getOrDefault(property, IdentifierKind.OTHER) : bySchema;
  }
}
