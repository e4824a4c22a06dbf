package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are spelled with escapes where letters of two alphabets look the same.
class HomoglyphsTest {

  @Test
  void aWordOfOneAlphabetIsNotMixed() {
    assertThat(Homoglyphs.isMixed("банк")).isFalse();
    assertThat(Homoglyphs.isMixed("bank")).isFalse();
    assertThat(Homoglyphs.isMixed("τράπεζα")).isFalse();
    assertThat(Homoglyphs.isMixed("т34")).isFalse();
  }

  @Test
  void anyTwoOfTheThreeAlphabetsAreAMixture() {
    assertThat(Homoglyphs.isMixed("b\u0430nk")).isTrue();
    assertThat(Homoglyphs.isMixed("b\u03B1nk")).isTrue();
    assertThat(Homoglyphs.isMixed("б\u03B1нк")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "b\u0430nk, bank",
    "\u0440etr\u043Ev, petrov",
    "\u0455un, sun",
    "бaнк, банк",
    "фiрма, ф\u0456рма",
    "tr\u03B1ding, trading",
    "\u0440\u0430\u0443\u0440al, paypal"
  })
  void lookAlikesAreReadInTheAlphabetMeant(String mixed, String meant) {
    assertThat(Homoglyphs.unmix(mixed)).isEqualTo(meant);
  }

  @Test
  void whereAllLettersLookAlikeTheMoreOfAnAlphabetDecide() {
    assertThat(Homoglyphs.unmix("c\u043Ep")).isEqualTo("cop");
    assertThat(Homoglyphs.unmix("\u0441o\u0440")).isEqualTo("\u0441\u043E\u0440");
    assertThat(Homoglyphs.unmix("c\u043Ep\u0435")).isEqualTo("cope");
  }

  @Test
  void marksStayWithTheLetterMeant() {
    assertThat(Homoglyphs.unmix("д\u00E9ло")).isEqualTo("де\u0301ло");
  }

  @Test
  void aMixtureThatLookAlikesDontExplainIsLeft() {
    assertThat(Homoglyphs.unmix("газprom")).isNull();
    assertThat(Homoglyphs.unmix("б\u03B3aнк")).isNull();
    assertThat(Homoglyphs.unmix("бλa")).isNull();
  }

  @Test
  void aWordWhollyOfLookAlikesHasALatinReading() {
    assertThat(Homoglyphs.asLatin("РАО")).isEqualTo("pao");
    assertThat(Homoglyphs.asLatin("ХЕРОХ")).isEqualTo("xepox");
    assertThat(Homoglyphs.asLatin("банк")).isNull();
    assertThat(Homoglyphs.asLatin("pao")).isNull();
    assertThat(Homoglyphs.asLatin("28")).isNull();
  }
}
