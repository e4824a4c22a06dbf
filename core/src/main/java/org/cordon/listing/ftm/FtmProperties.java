package org.cordon.listing.ftm;

import java.util.Set;

/* The properties of parties that are passed over. */
final class FtmProperties {

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
}
