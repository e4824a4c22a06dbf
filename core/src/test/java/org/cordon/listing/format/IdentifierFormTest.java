package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.listing.format.IdentifierForm.imoOfOrganization;
import static org.cordon.listing.format.IdentifierForm.kind;

import org.cordon.geo.Country;
import org.cordon.party.IdentifierKind;
import org.junit.jupiter.api.Test;

class IdentifierFormTest {

  private static final Country RUSSIA = new Country("RU");

  @Test
  void aFormThatContradictsTheLabelMakesItAWiderOne() {
    assertThat(kind(IdentifierKind.INN, "301234567", null)).isEqualTo(IdentifierKind.TAX);
    assertThat(kind(IdentifierKind.INN, "7702000000", null)).isEqualTo(IdentifierKind.INN);
    assertThat(kind(IdentifierKind.LEI, "12345", null)).isEqualTo(IdentifierKind.REGISTRATION);
    assertThat(kind(IdentifierKind.SWIFT, "044525225", null)).isEqualTo(IdentifierKind.BIK);
  }

  @Test
  void russianNumbersAreToldByTheirLength() {
    assertThat(kind(IdentifierKind.TAX, "7702000000", RUSSIA)).isEqualTo(IdentifierKind.INN);
    assertThat(kind(IdentifierKind.REGISTRATION, "1 027 809 210 054", RUSSIA))
        .isEqualTo(IdentifierKind.OGRN);
    assertThat(kind(IdentifierKind.REGISTRATION, "253601001", RUSSIA))
        .isEqualTo(IdentifierKind.REGISTRATION);
  }

  /// 5982254 is KOTI CORP's number, 9058713 of the ship of Lloyd's Investment.
  @Test
  void theNumberOfAShippingCompanyIsToldFromAShips() {
    assertThat(imoOfOrganization("5982254")).isEqualTo(IdentifierKind.IMO_COMPANY);
    assertThat(imoOfOrganization("9058713")).isEqualTo(IdentifierKind.IMO);
  }
}
