package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.IdentifierKind;
import org.junit.jupiter.api.Test;

/// Cells in the forms that the lists of the United Kingdom and of Australia have.
class DocumentCellTest {

  private static List<String> registrations(String cell) {
    return read(cell, "", IdentifierKind.REGISTRATION);
  }

  private static List<String> passports(String cell, String details) {
    return read(cell, details, IdentifierKind.PASSPORT);
  }

  private static List<String> read(String cell, String details, IdentifierKind column) {
    return DocumentCell.read(cell, details, column).stream().map(DocumentCellTest::text).toList();
  }

  private static String text(Found found) {
    String country = found.country() == null ? "" : " " + found.country();
    return found.kind().word() + " " + found.value() + country;
  }

  @Test
  void aBareNumberIsTakenWhole() {
    assertThat(read("5/KALATA (NAING) 127084", "", IdentifierKind.NATIONAL_ID))
        .containsExactly("national-id 5/KALATA (NAING) 127084");
    assertThat(passports("DL 490099", "Iraq")).containsExactly("passport DL 490099 IQ");
  }

  @Test
  void labelsTellTheKind() {
    assertThat(registrations("INN: 7720603527OGRN: 1077764566373"))
        .containsExactly("inn 7720603527", "ogrn 1077764566373");
    assertThat(registrations("(1) OGRN – 1125261000040 (2) INN – 5261079332 (3) KPP - 526101001"))
        .containsExactly("ogrn 1125261000040", "inn 5261079332", "other 526101001");
    assertThat(registrations("9709056472 - Russia INN")).containsExactly("inn 9709056472 RU");
    assertThat(registrations("Tax ID No. 7813491943 (Russia)"))
        .containsExactly("inn 7813491943 RU");
    assertThat(registrations("(1) BR: 69987857 (2) CR: 2756979"))
        .containsExactly("registration 69987857", "registration 2756979");
  }

  @Test
  void theIssuerIsTheCountryNamedFirstThenTheAuthorityThenThePlace() {
    assertThat(passports("665334", "Pakistani. Issued in Kuwait"))
        .containsExactly("passport 665334 PK");
    assertThat(passports("0310857", "Eritrea. Issued 21/08/2006 at Asmara"))
        .containsExactly("passport 0310857 ER");
  }

  @Test
  void detailsBelongToTheNumberOfTheSameMark() {
    assertThat(passports("(1) A0005700 (2) 0454391", "(1) Libya (2) Sudan, issued 2001"))
        .containsExactly("passport A0005700 LY", "passport 0454391 SD");
  }

  @Test
  void datesAndIssuesAreNoNumbers() {
    assertThat(passports("A0005700, issued 12 Mar. 1999, expires 11/03/2004", ""))
        .containsExactly("passport A0005700");
    assertThat(passports("(1) 96 03 464086 issue number 2", ""))
        .containsExactly("passport 96 03 464086");
    assertThat(passports("n/a", "")).isEmpty();
  }

  @Test
  void aNumberMayEndWithLettersAndStandRightBehindItsLabel() {
    assertThat(passports("Uganda CM920231090NZA Abubakar Sample", ""))
        .containsExactly("passport CM920231090NZA UG");
    assertThat(passports("German identity card number5209445304", ""))
        .containsExactly("national-id 5209445304 DE");
  }

  @Test
  void resolutionsAndYearsAreNoNumbers() {
    assertThat(passports("Passport no. A0005700, in late 2012; resolution 1970; as of 2015", ""))
        .containsExactly("passport A0005700");
  }
}
