package org.cordon.app.feed.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.party.Address;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A designation as entities of FollowTheMoney, one JSON object a line: the party itself, a
/// `Sanction` for what is imposed on it, and entities for passports, wallets and links.
///
/// What FollowTheMoney has no property for on that kind of party goes into `notes`, never away.
///
/// @see <a href="https://followthemoney.tech/explorer/">the schemata</a>
public final class FtmExport {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Map<IdentifierKind, String> OF_LEGAL_ENTITY =
      Map.ofEntries(
          Map.entry(IdentifierKind.TAX, "taxNumber"),
          Map.entry(IdentifierKind.INN, "innCode"),
          Map.entry(IdentifierKind.OGRN, "ogrnCode"),
          Map.entry(IdentifierKind.USCC, "uscCode"),
          Map.entry(IdentifierKind.REGISTRATION, "registrationNumber"),
          Map.entry(IdentifierKind.IMO_COMPANY, "registrationNumber"),
          Map.entry(IdentifierKind.LEI, "leiCode"),
          Map.entry(IdentifierKind.DUNS, "dunsCode"),
          Map.entry(IdentifierKind.SWIFT, "swiftBic"),
          Map.entry(IdentifierKind.PASSPORT, "idNumber"),
          Map.entry(IdentifierKind.NATIONAL_ID, "idNumber"),
          Map.entry(IdentifierKind.DRIVER_LICENSE, "idNumber"),
          Map.entry(IdentifierKind.BIRTH_CERTIFICATE, "idNumber"),
          Map.entry(IdentifierKind.BIK, "idNumber"),
          Map.entry(IdentifierKind.ISIN, "idNumber"),
          Map.entry(IdentifierKind.IBAN, "idNumber"),
          Map.entry(IdentifierKind.OTHER, "idNumber"));

  private static final Map<IdentifierKind, String> OF_VESSEL =
      Map.of(
          IdentifierKind.IMO, "imoNumber",
          IdentifierKind.MMSI, "mmsi",
          IdentifierKind.CALL_SIGN, "callSign",
          IdentifierKind.REGISTRATION, "registrationNumber");

  private static final Map<IdentifierKind, String> OF_AIRCRAFT =
      Map.of(
          IdentifierKind.SERIAL_NUMBER, "serialNumber",
          IdentifierKind.REGISTRATION, "registrationNumber",
          IdentifierKind.TAIL_NUMBER, "registrationNumber");

  private static final Set<IdentifierKind> DOCUMENTS =
      EnumSet.of(
          IdentifierKind.PASSPORT,
          IdentifierKind.NATIONAL_ID,
          IdentifierKind.DRIVER_LICENSE,
          IdentifierKind.BIRTH_CERTIFICATE);

  private final Set<String> entryIds;

  /// @param entryIds of all designations exported together: links to these become entities
  public FtmExport(Set<String> entryIds) {
    this.entryIds = Set.copyOf(entryIds);
  }

  /// The lines of a designation, the party first.
  public List<String> lines(Designation designation) {
    List<FtmEntity> entities = new ArrayList<>();
    FtmEntity party = party(designation);
    entities.add(party);
    entities.add(sanction(designation, party));
    addDocuments(entities, designation, party);
    addLinks(entities, designation, party);
    return entities.stream()
        .map(entity -> MAPPER.writeValueAsString(entity.json(designation.list())))
        .toList();
  }

  private static String id(Designation designation, String entryId) {
    return designation.list() + "-" + entryId;
  }

  private static FtmEntity party(Designation designation) {
    Party party = designation.party();
    FtmEntity entity =
        FtmEntity.target(
            id(designation, designation.entryId()), schema(party), party.primaryName().text());
    for (PartyName name : party.names()) {
      entity.add(property(name.kind()), name.text());
    }
    addPerson(entity, party);
    entity.addAll("country", codes(party.facts().countries()));
    for (Address address : party.facts().addresses()) {
      entity.add(isLegalEntity(party) ? "address" : "notes", text(address));
    }
    for (Identifier identifier : party.facts().identifiers()) {
      addIdentifier(entity, party, identifier);
    }
    entity.add("notes", designation.remarks());
    return entity;
  }

  private static String schema(Party party) {
    return switch (party) {
      case Party.Person _ -> "Person";
      case Party.Organization _ -> "Organization";
      case Party.Vessel _ -> "Vessel";
      case Party.Aircraft _ -> "Airplane";
      case Party.Unclassified _ -> "LegalEntity";
    };
  }

  private static boolean isLegalEntity(Party party) {
    return switch (party) {
      case Party.Person _, Party.Organization _, Party.Unclassified _ -> true;
      case Party.Vessel _, Party.Aircraft _ -> false;
    };
  }

  private static String property(NameKind kind) {
    return switch (kind) {
      case PRIMARY -> "name";
      case ALIAS -> "alias";
      case FORMER -> "previousName";
      case WEAK -> "weakAlias";
    };
  }

  private static void addPerson(FtmEntity entity, Party party) {
    if (!(party instanceof Party.Person person)) {
      return;
    }
    for (PartialDate date : person.born()) {
      if (date.to() == null) {
        entity.add("birthDate", date.from().toString());
      } else {
        entity.add("notes", "Born " + date);
      }
    }
    entity.addAll("birthPlace", person.birthplaces());
    entity.addAll("nationality", codes(person.nationalities()));
    if (person.gender() != null) {
      entity.add("gender", person.gender().name().toLowerCase(Locale.ROOT));
    }
  }

  private static String text(Address address) {
    return address.text() + (address.country() == null ? "" : ", " + address.country());
  }

  private static void addIdentifier(FtmEntity entity, Party party, Identifier identifier) {
    @Nullable String property = property(party, identifier.kind());
    if (property != null) {
      entity.add(property, identifier.value());
    } else if (identifier.kind() != IdentifierKind.CRYPTO) {
      entity.add("notes", identifier.kind().word() + " " + identifier.value());
    }
  }

  /* Null where this kind of party has no property for it. */
  private static @Nullable String property(Party party, IdentifierKind kind) {
    return switch (party) {
      case Party.Person _ when kind == IdentifierKind.PASSPORT -> "passportNumber";
      case Party.Person _, Party.Organization _, Party.Unclassified _ -> OF_LEGAL_ENTITY.get(kind);
      case Party.Vessel _ -> OF_VESSEL.get(kind);
      case Party.Aircraft _ -> OF_AIRCRAFT.get(kind);
    };
  }

  private static FtmEntity sanction(Designation designation, FtmEntity party) {
    FtmEntity sanction = FtmEntity.supporting(party.id() + "-sanction", "Sanction");
    sanction.add("entity", party.id());
    sanction.add("authority", designation.list());
    sanction.add("authorityId", designation.entryId());
    sanction.addAll("program", designation.programs());
    sanction.addAll("provisions", designation.measures());
    sanction.addAll("reason", designation.legalBases());
    sanction.addAll("recordId", designation.references());
    sanction.add("startDate", text(designation.listedOn()));
    sanction.add("endDate", text(designation.listedUntil()));
    return sanction;
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static void addDocuments(
      List<FtmEntity> entities, Designation designation, FtmEntity party) {
    int count = 0;
    for (Identifier identifier : designation.party().facts().identifiers()) {
      count++;
      String id = party.id() + "-document-" + count;
      if (identifier.kind() == IdentifierKind.CRYPTO) {
        entities.add(wallet(id, identifier, party));
      } else if (isLegalEntity(designation.party()) && DOCUMENTS.contains(identifier.kind())) {
        entities.add(document(id, identifier, party));
      }
    }
  }

  private static FtmEntity document(String id, Identifier identifier, FtmEntity party) {
    boolean passport = identifier.kind() == IdentifierKind.PASSPORT;
    FtmEntity document = FtmEntity.supporting(id, passport ? "Passport" : "Identification");
    document.add("holder", party.id());
    document.add("number", identifier.value());
    document.add("type", identifier.kind().word());
    if (identifier.country() != null) {
      document.addAll("country", codes(List.of(identifier.country())));
    }
    return document;
  }

  private static FtmEntity wallet(String id, Identifier identifier, FtmEntity party) {
    FtmEntity wallet = FtmEntity.supporting(id, "CryptoWallet");
    wallet.add("holder", party.id());
    wallet.add("publicKey", identifier.value());
    wallet.add("currency", identifier.currency() == null ? "" : identifier.currency());
    return wallet;
  }

  private void addLinks(List<FtmEntity> entities, Designation designation, FtmEntity party) {
    int count = 0;
    for (PartyLink link : designation.links()) {
      count++;
      if (entryIds.contains(link.to())) {
        FtmEntity tie = FtmEntity.supporting(party.id() + "-link-" + count, "UnknownLink");
        tie.add("subject", party.id());
        tie.add("object", id(designation, link.to()));
        tie.add("role", link.kind());
        entities.add(tie);
      } else {
        party.add("notes", link.kind() + " " + link.to());
      }
    }
  }

  private static List<String> codes(List<Country> countries) {
    return countries.stream().map(country -> country.code().toLowerCase(Locale.ROOT)).toList();
  }
}
