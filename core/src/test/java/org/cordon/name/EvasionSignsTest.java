package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What in the characters of a name hints at tampering, and that the name is read as meant.
class EvasionSignsTest {

  private static NameForm form(String name) {
    return NameForms.of(name, NameType.ORGANIZATION);
  }

  @Test
  void aCyrillicLetterInALatinWordIsReadAsTheLetterItLooksLike() {
    NameForm form = form("R\u043Esob\u043Er\u043En");
    assertThat(form.folded()).isEqualTo("rosoboron");
    assertThat(form.signs())
        .containsExactlyInAnyOrder(EvasionSign.MIXED_SCRIPT, EvasionSign.HOMOGLYPH);
  }

  @Test
  void aLatinLetterInACyrillicWordIsReadAsTheLetterItLooksLike() {
    NameForm form = form("Рособоронэкспoрт");
    assertThat(form.folded()).isEqualTo("rosoboroneksport");
    assertThat(form.signs())
        .containsExactlyInAnyOrder(EvasionSign.MIXED_SCRIPT, EvasionSign.HOMOGLYPH);
  }

  @Test
  void lettersOfTwoAlphabetsThatDontLookAlikeAreMixedOnly() {
    NameForm form = form("Газprom");
    assertThat(form.signs()).containsExactly(EvasionSign.MIXED_SCRIPT);
    assertThat(form.folded()).isEqualTo("gaz prom");
  }

  @Test
  void aGreekLetterInALatinWordIsReadAsTheLetterItLooksLike() {
    NameForm form = form("Tr\u03B1ding");
    assertThat(form.folded()).isEqualTo("trading");
    assertThat(form.signs()).contains(EvasionSign.HOMOGLYPH);
  }

  @ParameterizedTest
  @CsvSource({"R0s0bor0n, rosoboron", "Hua1ing, hualing", "Zo0rk, zoork"})
  void aDigitWithinAWordMayBeALetter(String name, String meant) {
    NameForm form = form(name);
    assertThat(form.signs()).containsExactly(EvasionSign.HOMOGLYPH);
    assertThat(form.tokens().getFirst().variants()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"F0X", "Plant 101", "A1B2C3", "0rion", "Sigma0", "M00N", "T34B", "ab10cdef"})
  void digitsAtTheEdgeOrInShortWordsAreDigits(String name) {
    assertThat(form(name).signs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ros\u200Boboron", "Ros\u00ADoboron", "Ros\u2060oboron", "Ros\u034Foboron"})
  void charactersWithoutRoomAreTakenOut(String name) {
    NameForm form = form(name);
    assertThat(form.folded()).isEqualTo("rosoboron");
    assertThat(form.signs()).containsExactly(EvasionSign.ZERO_WIDTH);
  }

  @Test
  void marksOfDirectionAreHonestInTextFromRightToLeft() {
    assertThat(form("\u200Fشرکت\u200F").signs()).isEmpty();
    assertThat(form("\u200Eבנק").signs()).isEmpty();
    assertThat(form("\u200EBank").signs()).containsExactly(EvasionSign.ZERO_WIDTH);
  }

  @Test
  void aNonJoinerSeparatesThePartsOfAPersianWord() {
    NameForm form = form("مینا\u200Cیی");
    assertThat(form.signs()).isEmpty();
    assertThat(form.tokens()).hasSize(2);
    assertThat(form("Ros\u200Cneft").folded()).isEqualTo("rosneft");
  }

  @Test
  void invisibleCharactersAreHonestInEastAsianText() {
    assertThat(form("华为\u200B技术").signs()).isEmpty();
    assertThat(form("\u3164한국").signs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ko\u3164rea", "Ko\u115Frea", "Ko\u1160rea", "Ko\uFFA0rea"})
  void hangulFillersWithinLatinTextAreASign(String name) {
    assertThat(form(name).folded()).isEqualTo("korea");
    assertThat(form(name).signs()).containsExactly(EvasionSign.ZERO_WIDTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Alfa\u00A0Zulu", "Alfa\u2009Zulu", "Alfa\u3000Zulu", "Alfa\u202FZulu"})
  void oddSpacesSeparateWords(String name) {
    NameForm form = form(name);
    assertThat(form.folded()).isEqualTo("alfa zulu");
    assertThat(form.signs()).containsExactly(EvasionSign.ODD_SPACE);
  }

  @Test
  void plainSpacesAreNotOdd() {
    assertThat(form("Álfa \t\n Zulu").signs()).isEmpty();
    assertThat(form("王\u3000明").signs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"𝐀𝐥𝐟𝐚, alfa", "ⓐⓛⓕⓐ, alfa", "𝖠𝗅𝖿𝖺, alfa", "Alf\uD835\uDE00, alfs"})
  void styledLettersAreReadAsPlainOnes(String name, String plain) {
    NameForm form = form(name);
    assertThat(form.folded()).isEqualTo(plain);
    assertThat(form.signs()).containsExactly(EvasionSign.STYLED_LETTER);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1D400, 0x1D7CB, 0x249C, 0x24E9, 0x1F110, 0x1F189})
  void theFirstAndLastOfEachBlockAreStyled(int codePoint) {
    assertThat(form(Character.toString(codePoint)).signs())
        .containsExactly(EvasionSign.STYLED_LETTER);
  }

  @Test
  void letteredSquaresAreStyled() {
    assertThat(form("\uD83C\uDD30").signs()).containsExactly(EvasionSign.STYLED_LETTER);
    assertThat(form("\u249Clfa").signs()).contains(EvasionSign.STYLED_LETTER);
  }

  @Test
  void fullWidthLettersAreUsualInEastAsianText() {
    NameForm form = form("ＡＢＣ株式会社");
    assertThat(form.signs()).isEmpty();
    assertThat(form.folded()).startsWith("abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Éva Żak", "ООО Ромашка", "Huawei Technologies", "محمد", "Ünal & Söhne", "№ 28"})
  void honestNamesHaveNoSigns(String name) {
    assertThat(form(name).signs()).isEmpty();
    assertThat(NameForms.of(name, NameType.PERSON).signs()).isEmpty();
    assertThat(NameForms.of(name, NameType.UNKNOWN).signs()).isEmpty();
  }

  @Test
  void signsAreFoundWhateverTheNameIsReadAs() {
    for (NameType type : NameType.values()) {
      assertThat(NameForms.of("R\u043Es\u200Bneft", type).signs())
          .containsExactlyInAnyOrder(
              EvasionSign.MIXED_SCRIPT, EvasionSign.HOMOGLYPH, EvasionSign.ZERO_WIDTH);
    }
  }
}
