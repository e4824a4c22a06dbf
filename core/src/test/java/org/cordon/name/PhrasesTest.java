package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cordon.name.Phrases.Found;
import org.cordon.name.Words.Joint;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases<String> phrases = new Phrases<>((a, b) -> a + "+" + b);

  private static List<Draft> words(String... words) {
    return Arrays.stream(words).map(word -> Draft.latin(word, List.of(word), Joint.SPACE)).toList();
  }

  @Test
  void theLongestPhraseIsFound() {
    phrases.put(List.of("joint"), "one");
    phrases.put(List.of("joint", "stock", "company"), "three");
    assertThat(phrases.longest(words("joint", "stock", "company", "x"), 0, Draft::key))
        .isEqualTo(new Found<>("three", 3));
    assertThat(phrases.longest(words("joint", "stock"), 0, Draft::key))
        .isEqualTo(new Found<>("one", 1));
    assertThat(phrases.longest(words("a", "joint", "stock", "company"), 1, Draft::key))
        .isEqualTo(new Found<>("three", 3));
  }

  @Test
  void theBeginningOfAPhraseIsNone() {
    phrases.put(List.of("joint", "stock", "company"), "three");
    assertThat(phrases.longest(words("joint", "stock"), 0, Draft::key)).isNull();
    assertThat(phrases.longest(words("joint"), 0, Draft::key)).isNull();
    assertThat(phrases.get("joint")).isNull();
  }

  @Test
  void valuesUnderTheSameWordsAreMerged() {
    phrases.put(List.of("a"), "first");
    phrases.put(List.of("a"), "second");
    assertThat(phrases.get("a")).isEqualTo("first+second");
  }
}
