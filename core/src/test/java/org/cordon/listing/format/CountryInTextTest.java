package org.cordon.listing.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryInTextTest {

  @Test
  void shortWordsAreNoCountries() {
    assertThat(CountryInText.find("VAT no in Are")).isNull();
    assertThat(CountryInText.find("Issued in the UAE")).hasToString("AE");
    assertThat(CountryInText.find("DRC")).hasToString("CD");
    assertThat(CountryInText.find("RU")).hasToString("RU");
  }

  @Test
  void theNameAtTheEndIsTheCountryOfAnAddress() {
    assertThat(CountryInText.atEnd("53 Prospect, Moscow, 119415 Russia")).hasToString("RU");
    assertThat(CountryInText.atEnd("Russia Street, Sofia")).isNull();
  }

  @Test
  void remarksAndPostalCodesMayStandBehindTheCountryOfAnAddress() {
    assertThat(CountryInText.inAddress("Neglinnaya 12, Moscow, Russia 121596")).hasToString("RU");
    assertThat(CountryInText.inAddress("New Street, Jersey, JE2 3RA")).hasToString("JE");
    assertThat(CountryInText.inAddress("Tunis, Tunisia (in 2009).")).hasToString("TN");
    assertThat(CountryInText.inAddress("Turkey, possible location")).hasToString("TR");
    assertThat(CountryInText.inAddress("Building No. 539, Tehran")).isNull();
  }
}
