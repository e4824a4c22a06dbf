package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.name.Words.Joint;
import org.cordon.name.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> words(String text) {
    return Words.of(text, false).stream().map(Word::text).toList();
  }

  private static List<String> person(String text) {
    return Words.of(text, true).stream().map(Word::text).toList();
  }

  private static List<Joint> joints(String text, boolean initials) {
    return Words.of(text, initials).stream().map(Word::before).toList();
  }

  @Test
  void spacesAndSignsEndAWord() {
    assertThat(words("Alfa Zulu/Bravo (Delta) «Echo»"))
        .containsExactly("Alfa", "Zulu", "Bravo", "Delta", "Echo");
    assertThat(words(" ")).isEmpty();
    assertThat(words("AzZ09{[`@")).containsExactly("AzZ09");
  }

  @Test
  void apostrophesAreNoPartOfAWordAndDontEndIt() {
    assertThat(words("O'Neil")).containsExactly("ONeil");
    assertThat(words("O’Neil O‘Neil O`Neil O´Neil O′Neil Dʹa D″a Oʻz"))
        .containsExactly("ONeil", "ONeil", "ONeil", "ONeil", "ONeil", "Da", "Da", "Oz");
    assertThat(words("ג׳ורג م\u0640حمد")).containsExactly("גורג", "محمد");
  }

  @Test
  void anAmpersandIsAWord() {
    assertThat(words("Alfa&Zulu & Co")).containsExactly("Alfa", "&", "Zulu", "&", "Co");
  }

  @Test
  void lettersWithDotsAreOneWord() {
    assertThat(Words.of("S.A. Alfa", false))
        .containsExactly(new Word("SA", Joint.SPACE, true), new Word("Alfa", Joint.SPACE, false));
    assertThat(words("L.L.C")).containsExactly("LLC");
    assertThat(words("S.p.A.")).containsExactly("SpA");
    assertThat(words("A.Zulu")).containsExactly("A", "Zulu");
    assertThat(words("Alfa.B")).containsExactly("Alfa", "B");
    assertThat(words("A.1")).containsExactly("A", "1");
  }

  @Test
  void initialsOfAPersonAreWordsOfTheirOwn() {
    assertThat(person("J.R.Smith")).containsExactly("J", "R", "Smith");
    assertThat(joints("J.R.Smith", true)).containsExactly(Joint.SPACE, Joint.NONE, Joint.NONE);
    assertThat(joints("Dr.Smith", true)).containsExactly(Joint.SPACE, Joint.SPACE);
  }

  @Test
  void hyphensOfAllKindsJoin() {
    for (String hyphen : List.of("-", "\u2010", "\u2011", "–", "—", "\u2212", "・", "·")) {
      assertThat(joints("Alfa" + hyphen + "Zulu", false))
          .as(hyphen)
          .containsExactly(Joint.SPACE, Joint.HYPHEN);
    }
  }

  @Test
  void commasOfAllScriptsSeparate() {
    for (String comma : List.of(",", "،", "、", " , ", ", ")) {
      assertThat(joints("Alfa" + comma + "Zulu", true))
          .as(comma)
          .containsExactly(Joint.SPACE, Joint.COMMA);
    }
    assertThat(joints("Alfa. , Zulu", true)).containsExactly(Joint.SPACE, Joint.COMMA);
    assertThat(joints("Alfa , - Zulu", true)).containsExactly(Joint.SPACE, Joint.COMMA);
  }

  @Test
  void theBorderOfHanAndOtherLettersEndsAWord() {
    assertThat(words("ABC株式会社")).containsExactly("ABC", "株式会社");
    assertThat(joints("ABC株式会社", false)).containsExactly(Joint.SPACE, Joint.NONE);
    assertThat(words("ゼネラル・モーター々")).containsExactly("ゼネラル", "モーター々");
    assertThat(words("302研究所")).containsExactly("302", "研究所");
    assertThat(words("Müller")).containsExactly("Müller");
    assertThat(words("Şəki")).containsExactly("Şəki");
  }

  @Test
  void hebrewAbbreviationsCarryADoubleMark() {
    assertThat(words("בע\"מ")).containsExactly("בעמ");
    assertThat(words("בע\u05F4מ")).containsExactly("בעמ");
    assertThat(words("בע”מ")).containsExactly("בעמ");
    assertThat(words("\"בנק\" X")).containsExactly("בנק", "X");
    assertThat(words("a\"b")).containsExactly("a", "b");
    assertThat(words("בנק\"")).containsExactly("בנק");
    assertThat(words("בנק\"a")).containsExactly("בנק", "a");
  }

  @Test
  void marksBelongToTheirLetter() {
    assertThat(words("नमस्ते")).containsExactly("नमस्ते");
    assertThat(words("e\u0301a")).containsExactly("e\u0301a");
  }
}
