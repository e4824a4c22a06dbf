package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartyType;
import org.junit.jupiter.api.Test;

/// Sentences as they stand in comments and notes.
class IdentifierProseTest {

  private static List<String> found(String text) {
    return IdentifierProse.find(text).stream()
        .map(found -> found.kind().word() + " " + found.value())
        .toList();
  }

  @Test
  void theLabelTellsTheKind() {
    assertThat(found("IMO number: 9187629.")).containsExactly("imo 9187629");
    assertThat(found("Company Number IMO 5434358.")).containsExactly("imo-company 5434358");
    assertThat(found("SWIFT/BIC: KUDBKPPY")).containsExactly("swift KUDBKPPY");
    assertThat(found("VAT Number BE480224531 [Old]")).containsExactly("tax BE480224531");
    assertThat(found("Registered company number: 02150590. Last"))
        .containsExactly("registration 02150590");
    assertThat(found("Military ID is 36479")).containsExactly("national-id 36479");
    assertThat(
            found(
                "Tax Identification Number (INN): 7702000000; Registration Number (OGRN) 1027700000000"))
        .containsExactly("inn 7702000000", "ogrn 1027700000000");
  }

  @Test
  void numbersKeepTheirPiecesAndLoseTheProse() {
    assertThat(found("passport number OR 1961825 issued on 4 Feb. 2003"))
        .containsExactly("passport OR 1961825");
    assertThat(found("Russian passport number 8208 No. 555627"))
        .containsExactly("passport 8208 No. 555627");
    assertThat(found("national identity card DE- 473900"))
        .containsExactly("national-id DE- 473900");
    assertThat(found("Federal No.: CH-2 17-0-431-423-3 (Switzerland)"))
        .containsExactly("registration CH-2 17-0-431-423-3");
  }

  @Test
  void oneLabelMayHaveSeveralNumbers() {
    assertThat(
            found("SWIFT codes: XMPLRUMM (Moscow branch), XMPLAEAD (Dubai branch); Tel 5040942458"))
        .containsExactly("swift XMPLRUMM", "swift XMPLAEAD");
    assertThat(found("IMO numbers 9187629 and 9074729"))
        .containsExactly("imo 9187629", "imo 9074729");
    assertThat(found("Registered company number: 02150590, 12 Chancery Lane"))
        .containsExactly("registration 02150590");
  }

  @Test
  void anImoNumberOfAnOrganizationIsThatOfACompanyIfItsCheckDigitSaysSo() {
    IdentifierProse.Found company = IdentifierProse.find("IMO number: 5571322").getFirst();
    assertThat(company.kindOf(PartyType.ORGANIZATION)).isEqualTo(IdentifierKind.IMO_COMPANY);
    assertThat(company.kindOf(PartyType.VESSEL)).isEqualTo(IdentifierKind.IMO);
    IdentifierProse.Found ship = IdentifierProse.find("IMO: 9058713").getFirst();
    assertThat(ship.kindOf(PartyType.ORGANIZATION)).isEqualTo(IdentifierKind.IMO);
  }

  @Test
  void companiesHaveNumbersOfManyNames() {
    assertThat(found("KPP 253601001; OGRN 1082536014120"))
        .containsExactlyInAnyOrder("other 253601001", "ogrn 1082536014120");
    assertThat(found("Unified Social Credit Code 91330900307662800N"))
        .containsExactly("uscc 91330900307662800N");
    assertThat(found("Trade License No. 1117847020400 (Russia)"))
        .containsExactly("registration 1117847020400");
    assertThat(found("Employer ID Number 98-0101030")).containsExactly("tax 98-0101030");
    assertThat(found("V.A.T. Number ESB72884711 (Spain); N.I.F. B72884711 (Spain)."))
        .containsExactly("tax ESB72884711", "tax B72884711");
    assertThat(found("C.R. No. CH-217.0.135.79-4; Company Identification No., 1197847052963"))
        .containsExactly("registration CH-217.0.135.79-4", "registration 1197847052963");
  }

  @Test
  void aSmallLetterMayEndANumberButNeverCutsOne() {
    assertThat(found("Identity card number 820402-512n (Kosovo)"))
        .containsExactly("national-id 820402-512n");
    assertThat(found("passport no. AB123cd")).isEmpty();
  }

  @Test
  void aBracketNamesTheIssuer() {
    assertThat(IdentifierProse.find("Passport No. 284173 (IQ)").getFirst().country())
        .hasToString("IQ");
    assertThat(IdentifierProse.find("Employer Identification Number (US): 36-3804626").getFirst())
        .hasToString("Found[kind=TAX, value=36-3804626, country=US]");
  }

  @Test
  void theCountryOfAnotherSentenceIsNotTheIssuer() {
    assertThat(IdentifierProse.find("Lives in Libya. Passport no. 990123").getFirst().country())
        .isNull();
    assertThat(IdentifierProse.find("from Spain; SWIFT: XMPLRU41").getFirst().country()).isNull();
    assertThat(IdentifierProse.find("Libyan passport no. 990123").getFirst().country())
        .hasToString("LY");
  }

  @Test
  void otherNumbersAreNoIdentifiers() {
    assertThat(found("Telephone number: +850-2-18111. arrest warrant number 03/09 of 6 Jun. 2009"))
        .isEmpty();
    assertThat(
            found("resolution 1822 (2008); a number of companies; Islamic tax 2013; case No.9301"))
        .isEmpty();
    assertThat(found("Date of registration: 26.12.2016; Place of registration: 3 Minsk")).isEmpty();
    assertThat(found("He usurped the identity of Abid. May use a fake passport of a citizen."))
        .isEmpty();
  }

  @Test
  void longTextsAreReadToTheirEnd() {
    assertThat(IdentifierProse.find("Passport no. " + "9 ".repeat(20_000))).isNotEmpty();
    assertThat(IdentifierProse.find("Passport no. " + "A".repeat(20_000))).isEmpty();
    assertThat(IdentifierProse.find("Passport no. " + "A1-".repeat(20_000))).isNotEmpty();
  }
}
