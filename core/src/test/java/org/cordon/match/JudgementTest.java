package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final Identifier PASSPORT = Identifier.of(IdentifierKind.PASSPORT, "A1234567");
  private static final Subject PERSON = Parties.person("x/1", "1962-11-23", "Zork Blarg");

  private static NameScore score(double likeness) {
    NameUnits none = new NameUnits(0, List.of());
    return new NameScore(
        likeness,
        1,
        List.of(),
        none,
        none,
        new java.util.BitSet(),
        new java.util.BitSet(),
        List.of());
  }

  private static Match judged(
      double likeness, NameKind kind, Query query, @Nullable Identifier exact) {
    return new Judgement(
            MatchSettings.DEFAULT,
            query,
            PERSON,
            PartyName.of("Zork Blarg", kind),
            score(likeness),
            exact)
        .match();
  }

  private static Query born(String date) {
    return new Query(
        List.of("x"),
        PartyType.PERSON,
        List.of(),
        List.of(PartialDate.parse(date)),
        List.of(),
        null);
  }

  private static final Query PLAIN = Query.ofName("x");

  @Test
  void theThresholdItselfIsAMatch() {
    Match at = judged(0.8, NameKind.PRIMARY, PLAIN, null);
    assertThat(at.reached()).isTrue();
    assertThat(at.proof().statement()).isEqualTo("a match: 0.80, threshold 0.80");
    Match under = judged(0.79, NameKind.PRIMARY, PLAIN, null);
    assertThat(under.reached()).isFalse();
    assertThat(under.proof().statement()).isEqualTo("no match: 0.79, threshold 0.80");
  }

  @Test
  void theKindOfNameIsSaid() {
    assertThat(nameStep(NameKind.PRIMARY))
        .isEqualTo("the name meets the listed name \"Zork Blarg\"");
    assertThat(nameStep(NameKind.ALIAS)).isEqualTo("the name meets the alias \"Zork Blarg\"");
    assertThat(nameStep(NameKind.FORMER))
        .isEqualTo("the name meets the former name \"Zork Blarg\"");
    assertThat(nameStep(NameKind.WEAK)).isEqualTo("the name meets the weak alias \"Zork Blarg\"");
    assertThat(judged(0, NameKind.ALIAS, PLAIN, null).proof().parts().getFirst().statement())
        .isEqualTo("the name does not meet \"Zork Blarg\"");
  }

  private static String nameStep(NameKind kind) {
    return judged(0.5, kind, PLAIN, null).proof().parts().getFirst().statement();
  }

  @Test
  void anExactIdentifierLiftsTheScoreAndLeavesRoomForTheName() {
    assertThat(judged(0, NameKind.PRIMARY, PLAIN, PASSPORT).score()).isCloseTo(0.95, within(1e-9));
    assertThat(judged(0.5, NameKind.PRIMARY, PLAIN, PASSPORT).score())
        .isCloseTo(0.975, within(1e-9));
    Match same = judged(1, NameKind.PRIMARY, PLAIN, PASSPORT);
    assertThat(same.score()).isEqualTo(1);
    assertThat(same.proof().parts().getLast().statement())
        .isEqualTo("the passport number \"A1234567\" is the same");
    assertThat(same.proof().parts().getLast().value()).isZero();
  }

  @Test
  void anExactIdentifierMakesUpForABirthDateThatDiffers() {
    assertThat(judged(0.5, NameKind.PRIMARY, born("1980"), PASSPORT).score())
        .isCloseTo(0.975, within(1e-9));
  }

  @Test
  void aWrongCheckDigitOfTheListIsSaid() {
    Identifier wrong = Identifier.of(IdentifierKind.IMO, "9187628");
    assertThat(judged(0, NameKind.PRIMARY, PLAIN, wrong).proof().parts().getLast().statement())
        .isEqualTo(
            "the imo number \"9187628\" is the same (its check digit is wrong, in the list too)");
    Identifier right = Identifier.of(IdentifierKind.IMO, "9187629");
    assertThat(judged(0, NameKind.PRIMARY, PLAIN, right).proof().parts().getLast().statement())
        .isEqualTo("the imo number \"9187629\" is the same");
  }

  @Test
  void aWeakAliasAloneStaysUnderItsLimit() {
    Match match = judged(1, NameKind.WEAK, PLAIN, null);
    assertThat(match.score()).isCloseTo(0.75, within(1e-9));
    assertThat(match.proof().parts().getLast().rule()).isEqualTo("name.weak-alias");
    assertThat(judged(0.75, NameKind.WEAK, PLAIN, null).proof().parts()).hasSize(1);
    assertThat(judged(1, NameKind.ALIAS, PLAIN, null).score()).isEqualTo(1);
  }

  @Test
  void aWeakAliasWithABirthDateOrIdentifierThatAgreesIsAMatch() {
    assertThat(judged(1, NameKind.WEAK, born("1962"), null).reached()).isTrue();
    assertThat(judged(1, NameKind.WEAK, PLAIN, PASSPORT).reached()).isTrue();
    assertThat(judged(1, NameKind.WEAK, born("1962-11-24"), null).score())
        .isCloseTo(0.75, within(1e-9));
  }

  @Test
  void aScoreStaysWithin0And1() {
    Match over = judged(1, NameKind.PRIMARY, born("1962"), null);
    assertThat(over.score()).isEqualTo(1);
    assertThat(over.proof().parts().getLast().rule()).isEqualTo("bounds");
    assertThat(over.proof().parts().getLast().value()).isCloseTo(-0.03, within(1e-9));
    Match under = judged(0.05, NameKind.PRIMARY, born("1980"), null);
    assertThat(under.score()).isZero();
    assertThat(under.proof().parts().getLast().value()).isCloseTo(0.1, within(1e-9));
    assertThat(judged(1, NameKind.PRIMARY, PLAIN, null).proof().parts())
        .extracting(Proof::rule)
        .containsExactly("name");
    assertThat(judged(0, NameKind.PRIMARY, PLAIN, null).proof().parts()).hasSize(1);
  }
}
