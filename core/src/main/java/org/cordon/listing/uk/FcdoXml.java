package org.cordon.listing.uk;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/* The UK Sanctions List as XML. */
final class FcdoXml {

  private static final String ROOT = "Designations";

  /* What is passed over on purpose. */
  private static final Set<String> IGNORED =
      Set.of(
          "LastUpdated", // days of amendments, of which the file keeps no text
          "Titles", // "Mullah", "Dr": not part of the name
          "DesignationSource", // "UN", "UK": the UN reference tells
          "SanctionsImposedIndicators", // the same as SanctionsImposed
          "NonLatinScriptType", // the letters tell
          "NonLatinScriptLanguage",
          "PhoneNumbers",
          "EmailAddresses",
          "Websites",
          "TypeOfEntities",
          "PreviousFlags",
          "TypeOfShipDetails",
          "TonnageOfShipDetails",
          "LengthOfShipDetails",
          "YearsBuilt");

  private FcdoXml() {}

  /// Reads the file into the parties; its date.
  static @Nullable String read(ListFile file, UkParties parties)
      throws IOException, UnusableListException {
    String date = null;
    try (XmlRecords records = XmlRecords.open(file, Set.of(), ReadLimits.DEFAULT)) {
      requireRoot(file, records.root());
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        if (record.name().equals("DateGenerated")) {
          date = record.text();
        } else {
          readDesignation(record, records, parties);
        }
      }
    }
    return date;
  }

  private static void requireRoot(ListFile file, XmlElement root) throws UnusableListException {
    if (!root.name().equals(ROOT)) {
      throw new UnusableListException(
          file.name()
              + " starts with <"
              + root.name()
              + ">, the UK Sanctions List with <"
              + ROOT
              + ">");
    }
  }

  private static void readDesignation(XmlElement record, XmlRecords records, UkParties parties) {
    String key = record.childText("UniqueID");
    boolean again = parties.has(key);
    UkEntry entry =
        parties.of(key, records.origin(record), record.all("Names/Name/Name6").toString());
    if (entry == null) {
      return;
    }
    if (again) {
      entry
          .party()
          .problem(
              Reason.DUPLICATE,
              "UniqueID",
              key,
              "stands in the file again; both are read as one party");
    }
    entry.type("IndividualEntityShip", record.childText("IndividualEntityShip"));
    readNames(record, entry);
    record.all("IndividualDetails/Individual").forEach(person -> readPerson(person, entry));
    record.all("EntityDetails/Entity").forEach(company -> readCompany(company, entry));
    record.all("ShipDetails/Ship").forEach(ship -> readShip(ship, entry));
    record.all("Addresses/Address").forEach(address -> readAddress(address, entry));
    readListing(record, entry);
    record.unread(
        IGNORED,
        (element, path) ->
            entry
                .party()
                .problem(
                    Reason.UNMAPPED,
                    path,
                    element.valueAt(path),
                    "is not known here; passed over"));
  }

  private static void readNames(XmlElement record, UkEntry entry) {
    for (XmlElement name : record.all("Names/Name")) {
      NameKind kind =
          entry.nameKind("NameType", name.childText("NameType"), name.childText("AliasStrength"));
      List<String> given =
          Stream.of("Name1", "Name2", "Name3", "Name4", "Name5").map(name::childText).toList();
      entry.name(new UkName(given, name.childText("Name6"), kind));
    }
    for (XmlElement name : record.all("NonLatinNames/NonLatinName/NameNonLatinScript")) {
      entry.nameInOtherScript(name.text(), NameKind.ALIAS);
    }
  }

  private static void readPerson(XmlElement person, UkEntry entry) {
    each(person, "DOBs/DOB", date -> entry.born("DOB", date));
    each(person, "Nationalities/Nationality", state -> entry.nationality("Nationality", state));
    each(person, "Genders/Gender", gender -> entry.gender("Gender", gender));
    for (XmlElement place : person.all("BirthDetails/Location")) {
      entry.birthplaces(place.childText("TownOfBirth"), place.childText("CountryOfBirth"));
    }
    for (XmlElement passport : person.all("PassportDetails/Passport")) {
      entry.passport(
          "PassportNumber",
          passport.childText("PassportNumber"),
          passport.childText("PassportAdditionalInformation"));
    }
    person
        .all("NationalIdentifierDetails/NationalIdentifier")
        .forEach(identifier -> readNationalIdentifier(identifier, entry));
  }

  private static void readNationalIdentifier(XmlElement identifier, UkEntry entry) {
    String field = "NationalIdentifierNumber";
    String details = identifier.childText("NationalIdentifierAdditionalInformation");
    each(
        identifier,
        field,
        number -> entry.documents(field, IdentifierKind.NATIONAL_ID, number, details));
  }

  private static void readCompany(XmlElement company, UkEntry entry) {
    String field = "BusinessRegistrationNumber";
    each(
        company,
        "BusinessRegistrationNumbers/BusinessRegistrationNumber",
        number -> entry.documents(field, IdentifierKind.REGISTRATION, number, ""));
    each(
        company,
        "ParentCompanies/ParentCompany",
        name -> entry.companies("ParentCompany", "parent", name));
    each(
        company,
        "Subsidiaries/Subsidiary",
        name -> entry.companies("Subsidiary", "subsidiary", name));
  }

  private static void readShip(XmlElement ship, UkEntry entry) {
    each(ship, "IMONumbers/IMONumber", number -> entry.imo("IMONumber", number));
    String hull = "HullIdentificationNumber";
    each(
        ship,
        "HullIdentificationNumbers/HullIdentificationNumber",
        number -> entry.documents(hull, IdentifierKind.OTHER, number, ""));
    each(
        ship,
        "CurrentOwnerOperators/CurrentOwnerOperator",
        name -> entry.companies("CurrentOwnerOperator", "owner", name));
    each(
        ship,
        "PreviousOwnerOperators/PreviousOwnerOperator",
        name -> entry.companies("PreviousOwnerOperator", "previous-owner", name));
    each(
        ship,
        "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip",
        flag -> entry.country("CurrentBelievedFlagOfShip", flag));
  }

  private static void readAddress(XmlElement address, UkEntry entry) {
    List<String> lines =
        Stream.of("1", "2", "3", "4", "5", "6")
            .map(number -> address.childText("AddressLine" + number))
            .toList();
    entry.address(
        UkAddress.of(
            lines, address.childText("AddressPostalCode"), address.childText("AddressCountry")));
  }

  private static void readListing(XmlElement record, UkEntry entry) {
    entry.party().reference(record.childText("OFSIGroupID"));
    entry.party().reference(record.childText("UNReferenceNumber"));
    entry.party().program(record.childText("RegimeName"));
    entry.measures(record.childText("SanctionsImposed"));
    entry.listedOn("DateDesignated", record.childText("DateDesignated"));
    entry.prose("OtherInformation", record.childText("OtherInformation"));
    for (String spelling : List.of("UKStatementofReasons", "UKStatementOfReasons")) {
      entry.prose(spelling, record.childText(spelling));
    }
    each(
        record,
        "IndividualDetails/Individual/Positions/Position",
        post -> entry.remark("Position", post));
  }

  private static void each(XmlElement parent, String path, Consumer<String> reader) {
    parent.all(path).forEach(element -> reader.accept(element.text()));
  }
}
