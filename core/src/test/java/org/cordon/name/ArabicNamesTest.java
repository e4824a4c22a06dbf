package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Names in Arabic and Hebrew letters, and Arabic names of several words in Latin ones. Expected
/// spellings are those of UN 2017 (Arabic, Persian) without short vowels and signs.
class ArabicNamesTest {

  @ParameterizedTest
  @CsvSource({
    "بشار, bshar", "خالد, khald", "ثابت, thabt", "ذياب, dhiab", "غازي, ghazi", "يوسف, yusf",
    "وليد, wlid", "قذافي, qdhafi", "أحمد, ahmd", "إبراهيم, ibrahim", "سهام, saham", "لامية, lamia"
  })
  void arabicIsWrittenByItsConsonantsAndLongVowels(String word, String latin) {
    assertThat(Abjads.arabic(word)).startsWith(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "قاسم, ghasm",
    "رضوان, rzvan",
    "گودرزی, gudrzi",
    "ژاله, zhalh",
    "پارس, pars",
    "چنگیز, chngiz"
  })
  void persianIsAmongTheReadings(String word, String latin) {
    assertThat(Abjads.arabic(word)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({"جمال, gmal", "شريف, chrif", "قدور, gdur", "جميل, gmyl"})
  void egyptianAndMaghrebiSpellingsAreAmongTheReadings(String word, String latin) {
    assertThat(Abjads.arabic(word)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "דוד, dvd",
    "כהן, khn",
    "לוי, lvy",
    "שלום, shlom",
    "ברק, brk",
    "אברהם, avrhm",
    "יצחק, ytzchk"
  })
  void hebrewIsWrittenByItsConsonants(String word, String latin) {
    assertThat(Abjads.hebrew(word)).contains(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "נתניהו, netanyahu",
    "יהודה, yehuda",
    "יהלום, yahalom",
    "מזרחי, mizrahi",
    "פרץ, peretz"
  })
  void hebrewMeetsItsRomanizationByTheConsonants(String word, String latin) {
    NameToken hebrew = NameForms.of(word, NameType.ORGANIZATION).tokens().getFirst();
    assertThat(TokenSimilarity.compare(hebrew, NameToken.word(latin)).value()).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "الحسن, 2",
    "والحسن, 3",
    "للحسن, 2",
    "الله, 0",
    "الياس, 0",
    "والي, 0",
    "حسن, 0",
    "الفتح, 2",
    "لله, 0"
  })
  void theArticleIsAWordOfItsOwnWhereANounIsLeft(String word, int length) {
    assertThat(Abjads.prefixLength(word)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد", "إيمان, ايمان", "آزاد, ازاد", "ٱلله, الله", "علی, علي", "موسى, موسي",
        "رئيس, رييس",
    "کریم, كريم", "فاطمة, فاطمه", "مؤمن, مومن", "مُحَمَّد, محمد", "خانۀ, خانه", "ڪريم, كريم",
        "ہھە, ههه"
  })
  void spellingsAreEvenedOut(String word, String spelling) {
    assertThat(Abjads.spelling(word)).isEqualTo(spelling);
  }

  private static List<NameToken> tokens(String name) {
    return NameForms.of(name, NameType.PERSON).tokens();
  }

  @ParameterizedTest
  @CsvSource({
    "Abd al-Sabur, abdulsabur",
    "Abdul Sabur, abdulsabur",
    "Abd el Sabur, abdulsabur",
    "Abd Sabur, abdulsabur",
    "Zafir al-Din, zafiruddin",
    "Zafir ud Din, zafiruddin",
    "Zafir Allah, zafirullah",
    "Zafir ullah, zafirullah",
    "Zafir uddin, zafiruddin"
  })
  void aCompoundIsOneTokenInOneSpelling(String name, String spelling) {
    assertThat(tokens(name)).singleElement().extracting(NameToken::text).isEqualTo(spelling);
  }

  @ParameterizedTest
  @CsvSource({
    "Abdussabur, abdulsabur",
    "Abdelsabur, abdulsabur",
    "Abderrauf, abdulrauf",
    "Zafireddine, zafiruddin",
    "Zafirollah, zafirullah",
    "Zafirulla, zafirullah",
    "Zafulla, zafullah"
  })
  void aCompoundWrittenAsOneHasItsUsualSpellingAsAVariant(String name, String usual) {
    assertThat(tokens(name).getFirst().variants()).contains(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zafiruddin",
        "Abdulsabur",
        "Zafirullah",
        "Zorkblarg",
        "Abdal",
        "Abdelsab",
        "Din",
        "Ulla"
      })
  void theUsualSpellingItselfHasNone(String name) {
    assertThat(tokens(name).getFirst().variants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abd al", "Abdul", "Zafir al", "Za Allah", "Zafir al-Zork"})
  void tooLittleIsNoCompound(String name) {
    assertThat(tokens(name))
        .noneMatch(token -> token.text().endsWith("ullah") || token.text().startsWith("abdulz"));
  }

  @Test
  void aCompoundStandsWhereItsWordsStand() {
    assertThat(tokens("Zorkov, Zafir al-Din").getLast().role()).isEqualTo(TokenRole.GIVEN);
    assertThat(tokens("Zafir al-Din, Zork").getFirst().role()).isEqualTo(TokenRole.SURNAME);
    assertThat(tokens("Blarg Zafir al-Din").getLast().role()).isEqualTo(TokenRole.WORD);
  }

  @Test
  void theOriginalIsAsWritten() {
    assertThat(tokens("أحمد")).extracting(NameToken::original).containsExactly("أحمد");
    assertThat(tokens("الشريف")).extracting(NameToken::original).containsExactly("ال", "شريف");
  }

  @Test
  void aTableGivesTheVowelsOfACompound() {
    assertThat(tokens("عبد الحميد").getFirst().text()).isIn("abdulhamid", "abdulhameed");
    assertThat(tokens("نصر الدين").getFirst().text()).isEqualTo("nasruddin");
  }

  @ParameterizedTest
  @CsvSource({
    "ash, true",
    "ar, true",
    "ud, true",
    "es, true",
    "ach, true",
    "al, false",
    "el, false",
    "a, false",
    "bin, false",
    "abu, false"
  })
  void theArticleIsAssimilatedToSomeConsonants(String article, boolean assimilated) {
    assertThat(ArabicCompounds.isAssimilated(article)).isEqualTo(assimilated);
  }
}
