package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cordon.match.NameUnits.Unit;
import org.cordon.name.NameForms;
import org.cordon.name.NameType;
import org.junit.jupiter.api.Test;

class NameUnitsTest {

  private static NameUnits units(String name) {
    return NameUnits.of(NameForms.of(name, NameType.ORGANIZATION));
  }

  @Test
  void tokensComeFirstThenEachTwoNeighborsGlued() {
    assertThat(units("Zork Blarg Quux").units())
        .extracting(unit -> unit.token().text())
        .containsExactly("zork", "blarg", "quux", "zorkblarg", "blargquux");
    assertThat(units("Zork Blarg Quux").units())
        .extracting(Unit::glued)
        .containsExactly(false, false, false, true, true);
  }

  @Test
  void smallWordsAreNotGlued() {
    assertThat(units("Zork of Blarg").units())
        .extracting(unit -> unit.token().text())
        .containsExactly("zork", "of", "blarg");
  }

  @Test
  void aNameOfOneTokenOrNoneHasNothingToGlue() {
    assertThat(units("Zork").units()).hasSize(1);
    assertThat(units("–").units()).isEmpty();
    assertThat(units("–").tokens()).isZero();
  }

  @Test
  void aUnitWeighsWhatItsTokensWeigh() {
    NameUnits name = units("Zork Trading GmbH");
    assertThat(name.weight(name.units().get(0), MatchSettings.DEFAULT)).isEqualTo(1.0);
    assertThat(name.weight(name.units().get(3), MatchSettings.DEFAULT))
        .isCloseTo(1.35, within(1e-9));
    assertThat(name.weight(MatchSettings.DEFAULT)).isCloseTo(1.43, within(1e-9));
  }
}
