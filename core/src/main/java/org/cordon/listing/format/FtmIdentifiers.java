package org.cordon.listing.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordon.party.IdentifierKind;

/// Which properties of the FollowTheMoney model are identifiers, and of which kind.
public final class FtmIdentifiers {

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

  private FtmIdentifiers() {}

  private static void put(IdentifierKind kind, String... properties) {
    for (String property : properties) {
      IDENTIFIERS.put(property, kind);
    }
  }

  /// The kind of identifier a property of an entity of this schema is; empty if it is none.
  public static Optional<IdentifierKind> kind(String schema, String property) {
    IdentifierKind bySchema = IDENTIFIERS.get(schema + ":" + property);
    return Optional.ofNullable(bySchema == null ? IDENTIFIERS.get(property) : bySchema);
  }
}
