package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class AlikeWordsTest {

  private static final Gen<String> WORDS =
      Gen.strings("aeiokhstzjpl", 9).map(word -> word.isEmpty() ? "a" : word);

  private static List<Integer> found(List<String> words, String asked, double least) {
    List<Integer> found = new ArrayList<>();
    AlikeWords.of(words, IntStream.range(0, words.size()))
        .find(SpellingProbe.of(asked), least, found::add);
    return found.stream().sorted().toList();
  }

  private static double likeness(String asked, String word, double least) {
    return LetterProfile.of(asked).mayMeet(LetterProfile.of(word))
        ? SpellingProbe.of(asked).likeness(word, least)
        : 0;
  }

  @Test
  void itFindsWhatComparingEachWordFinds() {
    forAll(
        Gen.lists(WORDS, 40),
        WORDS,
        (words, asked) -> {
          List<Integer> compared =
              IntStream.range(0, words.size())
                  .filter(i -> likeness(asked, words.get(i), 0.6) > 0)
                  .boxed()
                  .toList();
          assertThat(found(words, asked, 0.6)).isEqualTo(compared);
        });
  }

  @Test
  void onlyThePlacesGivenAreSearched() {
    List<Integer> found = new ArrayList<>();
    AlikeWords.of(List.of("petrov", "petrow", "petrof"), IntStream.of(2, 0))
        .find(SpellingProbe.of("petrov"), 0.7, found::add);
    assertThat(found).containsExactlyInAnyOrder(0, 2);
  }

  @Test
  void longWordsAreComparedInFull() {
    String word = "petrovskayavolodymyrivna".repeat(3);
    assertThat(found(List.of(word + "x"), word, 0.9)).containsExactly(0);
    SpellingProbe probe = SpellingProbe.of(word);
    assertThat(probe.distance(word, 1000)).isZero();
    assertThat(probe.distance(word + "x", 1000)).isEqualTo(100);
  }

  @Test
  void aGroupOfLettersReachesOverWhatWouldCostTooMuch() {
    assertThat(SpellingProbe.of("schtscherba").distance("shcherba", 10)).isEqualTo(10);
    assertThat(SpellingProbe.of("abcd").distance("abdc", 80)).isEqualTo(80);
  }

  @Test
  void noWordsAreFoundAmongNone() {
    assertThat(found(List.of(), "petrov", 0.7)).isEmpty();
  }

  @Test
  void theLeastLikenessIsEnough() {
    assertThat(found(List.of("maduro", "mabduro", "petrov"), "maduro", 6 / 7.0))
        .containsExactly(0, 1);
    assertThat(found(List.of("maduro", "mabduro"), "maduro", 0.86)).containsExactly(0);
  }

  @Test
  void profilesOfSlipsAreClose() {
    forAll(
        Gen.strings("abcdefghijklmnopqrstuvwxyz", 12).map(word -> "pet" + word),
        Gen.integers(0, 1000),
        (word, at) -> {
          LetterProfile profile = LetterProfile.of(word);
          int place = at % word.length();
          assertMayMeet(profile, word.substring(0, place) + word.substring(place + 1));
          assertMayMeet(profile, word.substring(0, place) + "q" + word.substring(place));
          assertMayMeet(profile, word.substring(0, place) + "9" + word.substring(place + 1));
        });
  }

  private static void assertMayMeet(LetterProfile profile, String other) {
    if (other.length() > 2) {
      assertThat(profile.mayMeet(LetterProfile.of(other))).as(other).isTrue();
      assertThat(LetterProfile.of(other).mayMeet(profile)).as(other).isTrue();
    }
  }

  @Test
  void profilesOfOtherWordsAreApart() {
    LetterProfile petrov = LetterProfile.of("petrov");
    assertThat(petrov.mayMeet(LetterProfile.of("gamsun"))).isFalse();
    assertThat(petrov.mayMeet(LetterProfile.of("vortep"))).as("the same letters").isFalse();
    assertThat(petrov.mayMeet(LetterProfile.of("petrovich"))).as("three more letters").isFalse();
    assertThat(LetterProfile.of("ab").mayMeet(LetterProfile.of("ab"))).as("too short").isFalse();
    assertThat(LetterProfile.of("abc").mayMeet(LetterProfile.of("abd"))).isTrue();
    assertThat(petrov.length()).isEqualTo(6);
  }

  @Test
  void howMuchMayDifferGrowsWithTheLength() {
    assertThat(LetterProfile.mayMeet(2, 3)).isFalse();
    assertThat(LetterProfile.mayMeet(3, 4)).isTrue();
    assertThat(LetterProfile.mayMeet(3, 5)).isTrue();
    assertThat(LetterProfile.mayMeet(3, 6)).isFalse();
    assertThat(LetterProfile.mayMeet(8, 10)).isTrue();
    assertThat(LetterProfile.mayMeet(7, 10)).isTrue();
    assertThat(LetterProfile.mayMeet(6, 10)).isFalse();
    assertThat(LetterProfile.mostLetters(10, 9)).isEqualTo(6);
    assertThat(LetterProfile.mostPairs(10, 9)).isEqualTo(14);
    assertThat(LetterProfile.mostLetters(4, 4)).isEqualTo(2);
  }
}
