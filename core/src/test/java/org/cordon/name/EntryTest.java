package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.name.Sense.Kind;
import org.junit.jupiter.api.Test;

class EntryTest {

  private static Entry word(Kind kind, String meaning) {
    return Entry.of(TokenRole.TRADE_WORD, List.of(new Sense(kind, meaning)), "");
  }

  private static final Entry FORM = Entry.of(new LegalForm("AS", LegalClass.STOCK));

  @Test
  void twoLinesOfOneSpellingHaveTheSensesOfBothOnce() {
    Entry both = word(Kind.WORD, "a").and(word(Kind.WORD, "b")).and(word(Kind.PLACE, "a"));
    assertThat(both.senses()).extracting(Sense::meaning).containsExactly("a", "b");
    assertThat(both.role()).isEqualTo(TokenRole.TRADE_WORD);
  }

  @Test
  void whatCountsAtTheEdgesOnlyLeavesRoomForAnotherMeaningElsewhere() {
    Entry edge = FORM.atEdge();
    assertThat(edge.edge()).isTrue();
    assertThat(edge.elsewhere()).isNull();
    Entry word = word(Kind.WORD, "a");
    for (Entry both : List.of(edge.and(word), word.and(edge))) {
      assertThat(both.edge()).isTrue();
      assertThat(both.legalForm()).isEqualTo(FORM.legalForm());
      assertThat(both.elsewhere()).isEqualTo(word);
    }
    Entry more = edge.and(word).and(word(Kind.WORD, "b"));
    assertThat(more.elsewhere()).isNotNull();
    assertThat(more.elsewhere().senses()).extracting(Sense::meaning).containsExactly("a", "b");
  }

  @Test
  void sensesTellGivenNamesAndPlaces() {
    assertThat(word(Kind.SPELLING, "a").isGivenName()).isTrue();
    assertThat(word(Kind.RELATIVE, "a").isGivenName()).isTrue();
    assertThat(word(Kind.WORD, "a").isGivenName()).isFalse();
    assertThat(word(Kind.PLACE, "a").isPlace()).isTrue();
    assertThat(word(Kind.WORD, "a").isPlace()).isFalse();
  }
}
