package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordon.geo.Country;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreasuryIdTypesTest {

  @Test
  void typeTellsKindInAnyCaseAndWithEitherApostrophe() {
    assertThat(identifier("Passport", "K475336", "JO").kind()).isEqualTo(IdentifierKind.PASSPORT);
    assertThat(identifier("NIT #", "900015699-8", "CO").kind()).isEqualTo(IdentifierKind.TAX);
    assertThat(identifier("Driver’s License No.", "MM0268", null).kind())
        .isEqualTo(IdentifierKind.DRIVER_LICENSE);
  }

  @Test
  void numberOfHullAndOfCompanyLoseTheirLabelAndKeepTheirKind() {
    assertThat(identifier("Vessel Registration Identification", "IMO 8898831", null))
        .isEqualTo(Identifier.of(IdentifierKind.IMO, "8898831"));
    assertThat(identifier("Company Number", "IMO 5938411", null))
        .isEqualTo(Identifier.of(IdentifierKind.IMO_COMPANY, "5938411"));
    assertThat(identifier("Company Number", "IMO 543400", null))
        .as("printed with six digits")
        .isEqualTo(Identifier.of(IdentifierKind.IMO_COMPANY, "543400"));
    assertThat(identifier("Vessel Registration Identification", "RS 150443", null).kind())
        .isEqualTo(IdentifierKind.REGISTRATION);
  }

  @Test
  void walletTellsItsCurrencyInTheType() {
    assertThat(identifier("Digital Currency Address - XBT", "1Exa", null))
        .isEqualTo(new Identifier(IdentifierKind.CRYPTO, "1Exa", null, "XBT"));
  }

  @Test
  void issuerAndFormTellRussianAndChineseNumbers() {
    assertThat(identifier("Tax ID No.", "7736640919", "RU").kind()).isEqualTo(IdentifierKind.INN);
    assertThat(identifier("Tax ID No.", "7736640919", null).kind()).isEqualTo(IdentifierKind.TAX);
    assertThat(identifier("Registration ID", "1137746390572", "RU").kind())
        .isEqualTo(IdentifierKind.OGRN);
    assertThat(identifier("Registration Number", "91330000733796106P", "CN").kind())
        .isEqualTo(IdentifierKind.USCC);
    assertThat(identifier("Registration Number", "44030111", "CN").kind())
        .isEqualTo(IdentifierKind.REGISTRATION);
  }

  @Test
  void legalEntityNumberIsAnLeiOnlyInItsForm() {
    assertThat(identifier("Legal Entity Number", "300300PV91RY9GH3CT16", null).kind())
        .isEqualTo(IdentifierKind.LEI);
    assertThat(identifier("Legal Entity Number", "852496527", "NL").kind())
        .isEqualTo(IdentifierKind.REGISTRATION);
  }

  @Test
  void wordsAreThoseThatStandForIdentifiers() {
    assertThat(TreasuryIdTypes.words())
        .contains("passport", "d-u-n-s number")
        .doesNotContain("gender")
        .allSatisfy(word -> assertThat(TreasuryIdTypes.identifier(word, "1", null)).isPresent());
  }

  @Test
  void whatIsNoIdentifierHasNone() {
    assertThat(TreasuryIdTypes.identifier("Gender", "Male", null)).isEmpty();
    assertThat(TreasuryIdTypes.identifier("Passport", " ", null)).isEmpty();
  }

  private static Identifier identifier(String type, String value, @Nullable String issuer) {
    Country country = issuer == null ? null : new Country(issuer);
    return TreasuryIdTypes.identifier(type, value, country).orElseThrow();
  }
}
