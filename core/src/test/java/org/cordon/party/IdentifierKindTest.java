package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.cordon.geo.Country;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;

class IdentifierKindTest {

  @Test
  void exportNamesAreThoseOfTheContract() {
    assertThat(Arrays.stream(IdentifierKind.values()).map(IdentifierKind::exportName).distinct())
        .containsExactlyInAnyOrder(
            "passport",
            "national-id",
            "tax",
            "registration",
            "driver-license",
            "birth-certificate",
            "imo",
            "imo-company",
            "mmsi",
            "call-sign",
            "tail-number",
            "serial-number",
            "swift",
            "bik",
            "lei",
            "duns",
            "isin",
            "crypto",
            "other");
    assertThat(IdentifierKind.INN.exportName()).isEqualTo("tax");
    assertThat(IdentifierKind.OGRN.exportName()).isEqualTo("registration");
    assertThat(IdentifierKind.USCC.exportName()).isEqualTo("registration");
  }

  @Test
  void everyKindIsFoundByItsWordInAnyCase() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      assertThat(IdentifierKind.find(kind.word())).contains(kind);
    }
    assertThat(IdentifierKind.DRIVER_LICENSE.word()).isEqualTo("driver-license");
    assertThat(IdentifierKind.find("IMO")).contains(IdentifierKind.IMO);
    assertThat(IdentifierKind.find("driver_license")).isEmpty();
    TurkishLocale.under(() -> {
      assertThat(IdentifierKind.IMO.word()).isEqualTo("imo");
      assertThat(IdentifierKind.find("ISIN")).contains(IdentifierKind.ISIN);
    });
  }

  @Test
  void anIdentifierKeepsItsValueAndKnowsItsCheckDigit() {
    Identifier slip = Identifier.of(IdentifierKind.IMO, "9074728");
    assertThat(slip.check()).isEqualTo(CheckDigit.INVALID);
    assertThat(slip).isEqualTo(new Identifier(IdentifierKind.IMO, "9074728", null, null));
    assertThat(new Identifier(IdentifierKind.IMO, "9074729", new Country("RU"), null).check())
        .isEqualTo(CheckDigit.VALID);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.of(IdentifierKind.PASSPORT, " "));
  }
}
