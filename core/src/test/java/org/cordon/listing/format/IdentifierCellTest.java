package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.cordon.party.IdentifierKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Cells as the EU and the UN print them.
class IdentifierCellTest {

  private static List<String> read(IdentifierKind stated, String cell) {
    return IdentifierCell.read(cell, stated).stream()
        .map(found ->
            found.kind().exportName()
                + " "
                + found.value()
                + (found.country() == null ? "" : " " + found.country()))
        .toList();
  }

  private static List<String> passports(String cell) {
    return read(IdentifierKind.PASSPORT, cell);
  }

  private static List<String> registrations(String cell) {
    return read(IdentifierKind.REGISTRATION, cell);
  }

  @Test
  void plainNumberIsKeptAsPrinted() {
    assertThat(passports("L 191609")).containsExactly("passport L 191609");
    assertThat(passports("96 03 464086")).containsExactly("passport 96 03 464086");
    assertThat(passports("TR-P 614166")).containsExactly("passport TR-P 614166");
    assertThat(registrations("CH-2 17-0-431-423-3 (Switzerland)"))
        .containsExactly("registration CH-2 17-0-431-423-3 CH");
  }

  @Test
  void markedNumbersAreSeveral() {
    assertThat(
            passports(
                "(a) M408665 (Tunisian passport number issued on 4.10.2000, expired 3.10.2005), (b)"
                    + " W334061 (Tunisian national identity number issued on 9.3.2011), (c)"
                    + " BNSDLA70L14Z352B (Italian Fiscal Code)"))
        .containsExactly(
            "passport M408665 TN", "national-id W334061 TN", "tax BNSDLA70L14Z352B IT");
    assertThat(passports("DP0000149, DP0003850"))
        .containsExactly("passport DP0000149", "passport DP0003850");
    assertThat(passports("563410081 / 472410022"))
        .containsExactly("passport 563410081", "passport 472410022");
  }

  @Test
  void labelAndCountryBeforeTheNumberCount() {
    assertThat(
            passports(
                "Russian passport number 8208 No. 555627, issued by Leninskiy Office, Directorate of"
                    + " the Federal Migration Service"))
        .containsExactly("passport 8208 No. 555627 RU");
    assertThat(read(IdentifierKind.NATIONAL_ID, "SSN 156-92-9858 (United States of America)"))
        .containsExactly("national-id 156-92-9858 US");
    assertThat(registrations("(OGRN) 1237700341801")).containsExactly("registration 1237700341801");
  }

  @Test
  void labelBeforeTheMarksIsThatOfAllThatHaveNone() {
    assertThat(
            passports(
                "3987189 (Syrian passport). National identification no. (a) 13080011550; (b)"
                    + " 5877002 (Syrian Identification Card issued on 25 May 2011)"))
        .containsExactly(
            "passport 3987189 SY", "national-id 13080011550", "national-id 5877002 SY");
  }

  @Test
  void validityIssueAndNamesAreProse() {
    assertThat(passports("EC 867868, issued on 27.11.1998")).containsExactly("passport EC 867868");
    assertThat(passports("381120660 expires 25.3.2016.")).containsExactly("passport 381120660");
    assertThat(passports("563110024 (issued by the DPRK)"))
        .containsExactly("passport 563110024 KP");
    assertThat(passports("diplomatic passport issued by Mali on 1.1.2020")).isEmpty();
  }

  @Test
  void russianNumbersAreToldByTheirLabels() {
    assertThat(registrations("7725842590 (Tax ID/INN)")).containsExactly("tax 7725842590");
    assertThat(registrations("7704734000/770301001 (Russia)"))
        .containsExactly("registration 7704734000", "other 770301001 RU");
    assertThat(registrations("INN: 5013044999 KPP: 504001001 OGRN: 1025001627012"))
        .containsExactly("tax 5013044999", "other 504001001", "registration 1025001627012");
    assertThat(
            IdentifierCell.read("7725842590 (INN)", IdentifierKind.REGISTRATION).getFirst().kind())
        .isEqualTo(IdentifierKind.INN);
  }

  @Test
  void bracketInABurmeseNumberIsPartOfIt() {
    assertThat(read(IdentifierKind.NATIONAL_ID, "12/THAGAKA(NAING)012432"))
        .containsExactly("national-id 12/THAGAKA(NAING)012432");
  }

  @Test
  void imoNumberLosesItsLabelAndBankCodeNeedsNoDigit() {
    assertThat(read(IdentifierKind.IMO, "IMO 9187629")).containsExactly("imo 9187629");
    assertThat(read(IdentifierKind.SWIFT, "KHJBSDKH and 5040942458"))
        .containsExactly("swift KHJBSDKH", "other 5040942458");
  }

  @Test
  void cellWithoutANumberGivesNothing() {
    assertThat(passports("unknown")).isEmpty();
    assertThat(passports("")).isEmpty();
  }

  @Test
  void longCellsTakeNoMoreThanTheirLength() {
    for (String unit : List.of("A", "(", "A1, ", "9 ", "a) ", "AB-")) {
      assertThatCode(() ->
              Assertions.assertTimeoutPreemptively(
                  Duration.ofSeconds(10), () -> passports(unit.repeat(20_000))))
          .as(unit)
          .doesNotThrowAnyException();
    }
  }
}
