package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scores are worked out from the weights of [MatchSettings#DEFAULT]: a word 1, a given name
/// 0.9, a surname 1.2, a patronymic 0.5, a number 0.6, a trade word 0.35, an initial 0.3, a legal
/// form 0.08.
class NameScorerTest {

  private static Proof compare(String left, String right, PartyType type) {
    return MatchIndex.compare(left, right, type, MatchSettings.DEFAULT);
  }

  private static void assertScore(String left, String right, PartyType type, double score) {
    assertThat(compare(left, right, type).value()).as(left).isCloseTo(score, within(1e-9));
    assertThat(compare(right, left, type).value()).as(right).isCloseTo(score, within(1e-9));
  }

  private static void assertScore(String left, String right, double score) {
    assertScore(left, right, PartyType.ORGANIZATION, score);
  }

  @Test
  void theSameNameInAnyOrderIsOne() {
    assertScore("Zork Blarg", "Zork Blarg", 1);
    assertScore("Zork Blarg", "BLARG, ZORK", 1);
  }

  @Test
  void theMostAlikeWordsArePairedFirst() {
    assertScore("Petrov Petrova", "Petrova Petrov", 1);
  }

  @Test
  void ofEquallyAlikeWordsTheWeightierArePaired() {
    assertScore("Zork", "Zork, Zork", PartyType.PERSON, 2.2 / 3.1);
    assertScore("Petrovich", "Ivan Petrovich Petrovich", PartyType.PERSON, 2.2 / 3.6);
  }

  @Test
  void noWordIsPairedTwice() {
    assertScore("Zork Blarg", "Zorkblarg Blarg", 2 / 4.0);
    assertScore("Zork Blarg", "Zork Zorkblarg", 2 / 4.0);
  }

  @Test
  void theStepsAddUpToTheScore() {
    for (String name : List.of("Zork Blurg", "Zork Trading 28 AG", "Zorkblarg", "Blarg Quux 82")) {
      Proof proof = compare("Zork Blarg Quux 28 GmbH", name, PartyType.ORGANIZATION);
      double sum =
          proof.parts().stream()
              .map(Proof::value)
              .mapToDouble(value -> value == null ? 0 : value)
              .sum();
      assertThat(proof.value()).as(name).isCloseTo(sum, within(1e-9));
    }
  }

  @Test
  void wordsOfTheLongerNameThatDontMeetCountHalfWhereTwoTellingOnesDo() {
    assertScore("Zork Blarg", "Zork Blarg Quux", 4 / 4.5);
    assertScore("Zork Blarg Quux", "Zork Blarg Wumpf", 4 / 5.5);
    assertScore("Zork Blarg Quux Fnord", "Zork Blarg Wumpf", 4 / 6.0);
  }

  @Test
  void wordsThatDontMeetCountInFullWhereOneTellingWordDoes() {
    assertScore("Zork", "Zork Blarg", 2 / 3.0);
    assertScore("Zork Quux", "Zork Blarg", 2 / 4.0);
    assertScore("Zork Trading", "Zork Trading Quux", 2.7 / 3.7);
    assertScore("Zork Trading Shipping", "Zork Trading Shipping Quux", 3.4 / 4.4);
  }

  @Test
  void formsTitlesAndInitialsAloneAreNoMatch() {
    assertScore("Zork GmbH", "Blarg GmbH", 0);
    assertScore("Dr. Zork", "Dr. Blarg", PartyType.PERSON, 0);
    assertScore("I. Zork", "Ivan Blarg", PartyType.PERSON, 0);
    assertScore("–", "Zork", 0);
    assertThat(compare("Zork GmbH", "Blarg GmbH", PartyType.ORGANIZATION).parts()).isEmpty();
  }

  @Test
  void anInitialMeetsTheNameItBegins() {
    assertScore("I. Zork", "Ivan Zork", PartyType.PERSON, (2 + 0.6 * 1.2) / 3.2);
  }

  @Test
  void tokensLessAlikeThanTheFloorDontMeet() {
    assertScore("Zork Blarg Abc", "Zork Blarg Abcdefgh", 4 / 5.5);
    assertScore("Zork Blarg Abcd", "Zork Blarg Abcdefgh", (4 + 0.7 * 2) / 6);
  }

  @Test
  void numbersThatDifferAreTakenOff() {
    assertScore("Zork Blarg 28", "Zork Blarg 82", 4 / 4.9 - 0.3);
    assertScore("Zork Blarg 28", "Zork Blarg", 4 / 4.3);
    assertScore("Zork Blarg 28", "Zork Blarg 28", 1);
    assertScore("Zork 28", "Zork 82 Quux", 2 / 4.2 - 0.3);
    assertScore("Zork 28", "Zork 82 Quux Fnord Wumpf", Math.max(0, 2 / 6.2 - 0.3));
  }

  @Test
  void patronymicsThatDifferAreTakenOff() {
    assertScore(
        "Ivan Petrovich Zorkov", "Ivan Sergeyevich Zorkov", PartyType.PERSON, 4.2 / 4.95 - 0.2);
  }

  @Test
  void legalFormsOfOtherClassesAreTakenOff() {
    assertScore("Zork Blarg GmbH", "Zork Blarg AG", 4 / 4.12 - 0.06);
    assertScore("Zork Blarg GmbH", "Zork Blarg LLC", (4 + 0.95 * 0.16) / 4.16);
    assertScore("Zork Blarg Company", "Zork Blarg AG", (4 + 0.85 * 0.16) / 4.16);
    assertScore("Zork Blarg", "Zork Blarg AG", 4 / 4.04);
    assertScore("Zork Blarg GmbH AG", "Zork Blarg AG", 4.16 / 4.2);
  }

  @Test
  void wordsWrittenApartOrTogetherMeet() {
    assertScore("Zorkblarg", "Zork Blarg", 0.97);
    assertScore("Zorkblarg Quux", "Zork Blarg Quux", (0.97 * 3 + 2) / 5);
    assertScore("Zork Blarg", "Blarg Zork", 1);
  }

  @Test
  void gluedWordsMeetByTheirLettersOnly() {
    assertScore("Zorkblargian", "Zork Blarg", 0);
    assertScore("قنبرس", "Qan Baras", 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Intel, Inter, 0.666666667",
    "Petrov, Petrpv, 0.833333333",
    "Zork, Zurk, 0.6",
    "Vldmr, Vladimir, 0.666666667"
  })
  void oneMisspelledWordTellsLessTheShorterItIs(String left, String right, double score) {
    assertThat(compare(left, right, PartyType.ORGANIZATION).value()).isCloseTo(score, within(1e-6));
  }

  @Test
  void aMisspelledWordBesideAnotherIsNotDoubted() {
    assertScore("Quux Intel", "Quux Inter", (2 + 2 * 0.8) / 4);
  }

  @Test
  void aWordWithoutVowelsByRuleIsNotDoubted() {
    assertScore("بنك زغيب", "بنك زغيب", 1);
    assertThat(compare("زغيب", "Zughib", PartyType.ORGANIZATION).value())
        .isCloseTo(0.9, within(1e-9));
  }

  private static List<String> statements(String left, String right, PartyType type) {
    return compare(left, right, type).parts().stream().map(Proof::statement).toList();
  }

  @Test
  void eachStepIsASentence() {
    assertThat(statements("Zork blarg", "Zork BLARG Quux", PartyType.ORGANIZATION))
        .containsExactly(
            "\"Zork\" is the same",
            "\"blarg\" is \"BLARG\"",
            "\"Quux\" is in the listed name, not asked for");
    assertThat(statements("Zork Blarg Quux", "Zork Blarg", PartyType.ORGANIZATION))
        .contains("\"Quux\" is asked for, not in the listed name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Müller | Mueller | "Müller" is another spelling (mueller ~ mueller) of "Mueller"
          Zork Technology | Zork 科技 | "Technology" means the same as "科技"
          Shcherbakov | Scherbakov | "Shcherbakov" is spelled like (shcherbakov ~ scherbakov) "Scherbakov"
          Zhukov | Zukov | "Zhukov" sounds like (zhukov ~ zukov) "Zukov"
          Petrov | Petrpv | "Petrov" is spelled like (petrov ~ petrpv) "Petrpv"
          Technolog | Technologistics | "Technolog" is cut short, or in full, "Technologistics"
          Vldmr | Vladimir | "Vldmr" without vowels is "Vladimir"
          Zorkblarg | Zork Blarg | "Zorkblarg" is, written apart or together, "Zork Blarg"
          """)
  void aSentenceSaysByWhatTwoTokensMeet(String left, String right, String sentence) {
    assertThat(statements(left, right, PartyType.ORGANIZATION)).contains(sentence);
  }

  @Test
  void aSentenceSaysThatAnInitialMeets() {
    assertThat(statements("I. Zork", "Ivan Zork", PartyType.PERSON))
        .contains("\"I\" is the initial, or the name to the initial, \"Ivan\"");
  }

  @Test
  void aSentenceSaysWhatExcludesTheOther() {
    Proof numbers = compare("Zork Blarg 28", "Zork Blarg 82", PartyType.ORGANIZATION);
    assertThat(numbers.parts().getLast().statement()).isEqualTo("the number \"28\" is not \"82\"");
    assertThat(numbers.parts().getLast().rule()).isEqualTo("name.number");
    assertThat(numbers.parts().getLast().value()).isEqualTo(-0.3);
    assertThat(statements("Ivan Petrovich Zorkov", "Ivan Sergeyevich Zorkov", PartyType.PERSON))
        .endsWith("the patronymic \"Petrovich\" is not \"Sergeyevich\"");
    assertThat(statements("Zork Blarg GmbH", "Zork Blarg AG", PartyType.ORGANIZATION))
        .endsWith("the legal forms are of different classes");
  }
}
