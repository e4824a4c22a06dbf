package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.cordon.name.TokenRole;
import org.junit.jupiter.api.Test;

class MatchSettingsTest {

  @Test
  void defaultsAreTheDocumentedOnes() {
    assertThat(MatchSettings.DEFAULT)
        .hasToString(
            "MatchSettings[threshold=0.8, tokenFloor=0.7, surplusShare=0.5, "
                + "numberContradiction=0.3, patronymicContradiction=0.2, "
                + "legalFormContradiction=0.06, typeContradiction=0.25, birthAgreement=0.03, "
                + "birthYearContradiction=0.15, birthDayContradiction=0.1, countryAgreement=0.02, "
                + "countryContradiction=0.08, genderContradiction=0.15, identifierAgreement=0.95, "
                + "identifierContradiction=0.25, weakAliasLimit=0.75]");
  }

  @Test
  void anotherThresholdLeavesAllElse() {
    MatchSettings other = MatchSettings.DEFAULT.withThreshold(0.9);
    assertThat(other.threshold()).isEqualTo(0.9);
    assertThat(other.withThreshold(0.8)).isEqualTo(MatchSettings.DEFAULT);
  }

  @Test
  void everyRoleHasItsWeight() {
    Map<TokenRole, Double> weights = new EnumMap<>(TokenRole.class);
    for (TokenRole role : TokenRole.values()) {
      weights.put(role, MatchSettings.DEFAULT.weight(role));
    }
    assertThat(weights)
        .hasToString(
            "{WORD=1.0, SURNAME=1.2, GIVEN=0.9, PATRONYMIC=0.5, INITIAL=0.3, TITLE=0.08, "
                + "PARTICLE=0.12, NUMBER=0.6, LEGAL_FORM=0.08, TRADE_WORD=0.35, FUNCTION=0.04, "
                + "CRAFT_PREFIX=0.04}");
  }

  @Test
  void smallWordsFormsAndTitlesTellNothing() {
    assertThat(TokenRole.values())
        .filteredOn(role -> !MatchSettings.isTelling(role))
        .containsExactlyInAnyOrder(
            TokenRole.INITIAL,
            TokenRole.PARTICLE,
            TokenRole.TITLE,
            TokenRole.LEGAL_FORM,
            TokenRole.FUNCTION,
            TokenRole.CRAFT_PREFIX);
  }
}
