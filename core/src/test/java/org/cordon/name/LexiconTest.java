package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private static List<String> meanings(String name, NameType type) {
    return NameForms.of(name, type).tokens().stream()
        .flatMap(token -> token.senses().stream())
        .map(Sense::meaning)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plant | Завод | Zavod
          Institute | Институт | 研究所
          Bank | Банк | 银行
          Trading | Торговый | 贸易
          Technology | Технологии | Keji
          Airport | Аэропорт | مطار
          Academy | Академия | 学院
          """)
  void wordsOfTradeOfAllLanguagesMeanTheSame(String english, String russian, String other) {
    List<String> first = meanings("Zork " + english, NameType.ORGANIZATION);
    assertThat(first).isNotEmpty();
    for (String word : List.of(russian, other)) {
      assertThat(meanings("Zork " + word, NameType.ORGANIZATION))
          .as(word)
          .containsAnyElementsOf(first);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Moscow, Московский, Moskovskiy",
    "Belarus, Белорусская, Belorusskaya",
    "China, 中国, Zhongguo"
  })
  void placesAndTheirAdjectivesMeanTheSame(String english, String own, String romanized) {
    List<String> first = meanings(english, NameType.ORGANIZATION);
    assertThat(first).isNotEmpty();
    assertThat(meanings(own, NameType.ORGANIZATION)).containsAnyElementsOf(first);
    assertThat(meanings(romanized, NameType.ORGANIZATION)).containsAnyElementsOf(first);
  }

  @ParameterizedTest
  @CsvSource({
    "Alexander, Александр",
    "Alexander, Олександр",
    "Muhammad, محمد",
    "Yusuf, يوسف",
    "David, דוד",
    "George, Георгий",
    "Michael, Михаил"
  })
  void givenNamesHaveTheirSpellingsInOtherScripts(String latin, String other) {
    assertThat(meanings(other, NameType.PERSON))
        .containsAnyElementsOf(meanings(latin, NameType.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zavod", "Завода", "Заводы", "Заводом", "ЗАВОД"})
  void russianWordsAreKnownInTheirCases(String word) {
    assertThat(meanings(word, NameType.ORGANIZATION)).contains("plant");
  }

  @Test
  void russianWordsOfThreeLettersAreKnownInLatinOnes() {
    assertThat(meanings("Zork Les", NameType.ORGANIZATION)).containsExactly("forestry");
  }

  @Test
  void titlesOfOneRowMeanTheSame() {
    assertThat(meanings("Gen. Zork", NameType.PERSON))
        .isEqualTo(meanings("General Zork", NameType.PERSON))
        .isEqualTo(meanings("Генерал Zork", NameType.PERSON));
  }

  @Test
  void aWordThatIsNoEntryIsUnknown() {
    Draft draft = Draft.latin("zork", List.of("zork"), Words.Joint.SPACE);
    assertThat(Lexicon.ofOrganizations().find(draft)).isNull();
    assertThat(Lexicon.ofPersons().find(draft)).isNull();
    assertThat(Lexicon.ofOrganizations().longest(List.of(draft), 0)).isNull();
  }

  @Test
  void romanizedRussianIsFoundBySound() {
    Draft draft =
        Draft.latin("Mashinostroitelnyy", List.of("mashinostroitelnyy"), Words.Joint.SPACE);
    Draft other =
        Draft.latin("Maschinostroitelny", List.of("maschinostroitelny"), Words.Joint.SPACE);
    assertThat(draft.heard()).isEqualTo(other.heard());
  }

  @Test
  void shortWordsAreHeardAsTheyAreWritten() {
    assertThat(Draft.heard("shah")).isEqualTo("shah");
    assertThat(Draft.heard("wawai")).as("its sound is short").isEqualTo("vave");
    assertThat(Draft.heard("aiwai")).as("its sound is too short").isEqualTo("aiwai");
    assertThat(Draft.heard("zhukov")).isEqualTo("zukov");
  }

  @Test
  void aDraftHasAReading() {
    Words.Word word = new Words.Word("x", Words.Joint.SPACE, false);
    assertThatThrownBy(() -> Draft.of(word, "x", List.of(), false)).hasMessageContaining("\"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given-names.tsv", "han-readings.tsv", "han-words.tsv", "hanja-given.tsv",
        "legal-forms.tsv", "letters-arabic.tsv", "letters-armenian.tsv", "letters-cyrillic.tsv",
        "letters-georgian.tsv", "letters-greek.tsv", "letters-hebrew.tsv", "letters-kana.tsv",
        "person-words.tsv", "places.tsv", "shinjitai.tsv", "small-words.tsv",
        "surnames-east-asia.tsv", "trade-words.tsv"
      })
  void allRowsOfATableHaveTheSameColumnsAndNoneIsEmpty(String table) {
    List<String[]> rows = Tables.rows(table);
    int columns = rows.getFirst().length;
    assertThat(rows)
        .allSatisfy(row ->
            assertThat(row)
                .as(Arrays.toString(row))
                .hasSize(columns)
                .noneMatch(cell -> cell.isBlank() || !cell.equals(cell.strip())));
  }

  @Test
  void aTableThatIsNotThereIsABug() {
    assertThatThrownBy(() -> Tables.rows("none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    String plain = NameForms.of("ISTANBUL LIMITED VII", NameType.ORGANIZATION).tokens().toString();
    TurkishLocale.under(() ->
        assertThat(NameForms.of("ISTANBUL LIMITED VII", NameType.ORGANIZATION).tokens().toString())
            .isEqualTo(plain));
  }
}
