package org.cordon.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of identifiers; adding one is a line here, and a line in [CheckDigits#of], where the
/// compiler asks for it.
///
/// Several kinds share an [#exportName()]: a Russian INN is a tax number to whoever reads our
/// export.
public enum IdentifierKind {
  PASSPORT("passport"),
  NATIONAL_ID("national-id"),
  TAX("tax"),
  /// Russian taxpayer number, 10 digits (organizations) or 12 (persons).
  INN("tax"),
  REGISTRATION("registration"),
  /// Russian state registration number, 13 digits (organizations) or 15 (sole traders).
  OGRN("registration"),
  /// Chinese unified social credit code, GB 32100.
  USCC("registration"),
  DRIVER_LICENSE("driver-license"),
  BIRTH_CERTIFICATE("birth-certificate"),
  /// Number of a ship's hull, resolution A.1117(30) of the IMO.
  IMO("imo"),
  /// IMO number of a company or registered owner.
  IMO_COMPANY("imo-company"),
  MMSI("mmsi"),
  CALL_SIGN("call-sign"),
  TAIL_NUMBER("tail-number"),
  SERIAL_NUMBER("serial-number"),
  /// ISO 9362 business identifier code; it has a form, but no check digit.
  SWIFT("swift"),
  /// Russian bank identification code.
  BIK("bik"),
  /// ISO 17442 legal entity identifier.
  LEI("lei"),
  DUNS("duns"),
  /// ISO 6166.
  ISIN("isin"),
  /// ISO 13616 bank account number.
  IBAN("other"),
  /// ISO 6346 freight container number.
  CONTAINER("other"),
  CRYPTO("crypto"),
  OTHER("other");

  private final String exportName;

  IdentifierKind(String exportName) {
    this.exportName = exportName;
  }

  /// The word for it in exports.
  public String exportName() {
    return exportName;
  }

  /// The word for it on the command line: the constant's name in lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What the check digit of this value says.
  public CheckDigit check(String value) {
    return CheckDigits.of(this, value);
  }

  /// The kind with this [#word()] in any case, `imo`, `driver-license` …; empty if there is none.
  public static Optional<IdentifierKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
  }
}
