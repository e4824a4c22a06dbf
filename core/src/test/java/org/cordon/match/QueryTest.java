package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Identifier PASSPORT = Identifier.of(IdentifierKind.PASSPORT, "A1234567");

  @Test
  void aQueryNeedsANameOrAnIdentifier() {
    List<String> none = List.of();
    assertThatThrownBy(
            () -> new Query(none, PartyType.PERSON, List.of(), List.of(), List.of(), null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            new Query(none, PartyType.PERSON, List.of(), List.of(), List.of(PASSPORT), null)
                .names())
        .isEmpty();
  }

  @Test
  void typeAndIdentifiersAreAddedToTheSameQuery() {
    Query query = Query.ofName("Zork").withType(PartyType.VESSEL).withIdentifier(PASSPORT);
    assertThat(query.names()).containsExactly("Zork");
    assertThat(query.type()).isEqualTo(PartyType.VESSEL);
    assertThat(query.identifiers()).containsExactly(PASSPORT);
    assertThat(query.gender()).isNull();
  }

  @Test
  void aScoreIsWithin0And1() {
    Subject subject = Parties.organization("x/1", "Zork");
    Proof proof = Proof.of("match", "x");
    for (double score : new double[] {-0.01, 1.01, Double.NaN}) {
      assertThatThrownBy(
              () -> new Match(subject, score, true, subject.party().primaryName(), proof))
          .hasMessageContaining("x/1");
    }
    for (double score : new double[] {0, 1}) {
      assertThat(new Match(subject, score, true, subject.party().primaryName(), proof).score())
          .isEqualTo(score);
    }
  }
}
