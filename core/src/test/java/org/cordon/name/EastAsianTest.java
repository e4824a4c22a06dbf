package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cordon.name.Words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianTest {

  private static List<String> texts(String word, NameType type, String... known) {
    return new EastAsian(Set.of(known), type)
        .split(new Word(word, Words.Joint.SPACE, false)).stream().map(Draft::text).toList();
  }

  private static NameToken surname(String name) {
    return NameForms.of(name, NameType.PERSON).tokens().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "王明, wang, vuong",
    "李明, li, lee",
    "陳明, chen, chan",
    "吳明, wu, ng",
    "林明, lin, lim",
    "朴明, piao, park",
    "박명, park, bak",
    "이명, lee, rhee",
    "최명, choi, choe"
  })
  void surnamesHaveTheSpellingsOfAllTheirCountries(String name, String first, String other) {
    NameToken token = surname(name);
    assertThat(token.role()).isEqualTo(TokenRole.SURNAME);
    assertThat(SearchKeys.of(token)).contains("=" + first, "=" + other);
  }

  @Test
  void traditionalAndSimplifiedCharactersGiveEqualTokens() {
    for (NameType type : NameType.values()) {
      assertThat(NameForms.of("華為技術有限公司", type).tokens().stream().map(NameToken::withoutOriginal))
          .containsExactlyElementsOf(
              NameForms.of("华为技术有限公司", type).tokens().stream()
                  .map(NameToken::withoutOriginal)
                  .toList());
    }
    assertThat(surname("陳國榮").withoutOriginal()).isEqualTo(surname("陈国荣").withoutOriginal());
    assertThat(surname("陳國榮").original()).isEqualTo("陳");
  }

  @Test
  void surnamesOfTwoCharactersComeFirst() {
    assertThat(texts("欧阳修", NameType.PERSON)).containsExactly("ouyang", "xiu");
    assertThat(texts("诸葛亮", NameType.PERSON)).containsExactly("zhuge", "liang");
  }

  @Test
  void aLongWordOrOneThatIsKnownIsNoPerson() {
    assertThat(texts("王明", NameType.ORGANIZATION)).hasSize(1);
    assertThat(texts("王明", NameType.VESSEL_OR_AIRCRAFT)).hasSize(1);
    assertThat(texts("王明", NameType.PERSON, "王明")).containsExactly("wangming");
    assertThat(texts("王明明", NameType.UNKNOWN)).hasSize(2);
    assertThat(texts("王明明明", NameType.UNKNOWN)).hasSize(1);
    assertThat(texts("王明明明明", NameType.PERSON)).hasSize(2);
    assertThat(texts("王明明明明明", NameType.PERSON)).hasSize(1);
    assertThat(texts("王", NameType.PERSON)).hasSize(1);
    assertThat(texts("王アキ", NameType.PERSON)).containsExactly("wang", "aki");
    assertThat(texts("明明", NameType.PERSON)).hasSize(1);
  }

  @Test
  void knownWordsStandByThemselves() {
    assertThat(texts("阿尔法技术中国", NameType.ORGANIZATION, "技术", "中国"))
        .containsExactly("aerfa", "jishu", "zhongguo");
    assertThat(texts("技术阿尔法", NameType.ORGANIZATION, "技术", "技")).containsExactly("jishu", "aerfa");
    assertThat(texts("技阿", NameType.ORGANIZATION, "技")).containsExactly("jia");
  }

  @Test
  void partsKeepTheirCharactersAsWrittenAndWhatStandsBeforeThem() {
    List<Draft> drafts =
        new EastAsian(Set.of("技术"), NameType.ORGANIZATION)
            .split(new Word("華為技術", Words.Joint.HYPHEN, false));
    assertThat(drafts).extracting(Draft::original).containsExactly("華為", "技術");
    assertThat(drafts)
        .extracting(Draft::before)
        .containsExactly(Words.Joint.HYPHEN, Words.Joint.NONE);
  }

  @Test
  void aSingleCharacterIsReadAsASurname() {
    assertThat(NameForms.of("王", NameType.ORGANIZATION).tokens().getFirst().variants())
        .contains("wong");
    assertThat(NameForms.of("王府", NameType.ORGANIZATION).tokens().getFirst().variants()).isEmpty();
  }

  @Test
  void kanaAndHanAreReadApart() {
    assertThat(texts("トヨタ中国カメラ", NameType.ORGANIZATION))
        .containsExactly("toyota", "zhongguo", "kamera");
    assertThat(texts("中国スーパー", NameType.ORGANIZATION)).containsExactly("zhongguo", "supa");
  }

  @Test
  void numbersOfBodiesAreReadAsNumbers() {
    assertThat(texts("中国第五十四研究所", NameType.ORGANIZATION))
        .containsExactly("zhongguo", "54", "yanjiusuo");
  }

  @Test
  void givenNamesAreReadInPinyinWadeGilesAndKorean() {
    NameToken given = NameForms.of("毛泽东", NameType.PERSON).tokens().getLast();
    assertThat(given.text()).isEqualTo("zedong");
    assertThat(given.variants()).contains("tsetung");
    NameToken korean = NameForms.of("金正恩", NameType.PERSON).tokens().getLast();
    assertThat(korean.text()).isEqualTo("zhengen");
    assertThat(korean.variants()).contains("jeongeun", "jongun");
  }

  @Test
  void koreanSoundsAreKnownForCharactersUsedInNamesOnly() {
    assertThat(Surnames.inHangul("正恩")).isEqualTo("정은");
    assertThat(Surnames.inHangul("正厂")).isNull();
    assertThat(Surnames.spellings("厂")).isNull();
  }

  @Test
  void scriptsOfEastAsiaAreKnown() {
    for (String text : List.of("漢", "ひ", "カ", "한", "a漢")) {
      assertThat(EastAsian.isWrittenIn(text)).as(text).isTrue();
    }
    assertThat(EastAsian.isWrittenIn("abcд")).isFalse();
  }

  @Test
  void otherScriptsAreReadAsIcuReadsThem() {
    assertThat(OtherScripts.isWrittenIn("ไทย")).isTrue();
    assertThat(OtherScripts.isWrittenIn("भारत")).isTrue();
    for (String text :
        List.of("abc", "банк", "Άλφα", "ალფა", "Ալֆա", "אלפא", "ألفا", "漢ひカ한", "28")) {
      assertThat(OtherScripts.isWrittenIn(text)).as(text).isFalse();
    }
    assertThat(OtherScripts.readings("भारत")).containsExactly("bharata");
    assertThat(OtherScripts.readings("भारत09az-")).containsExactly("bharata09az");
    assertThat(NameForms.of("ธนาคาร ไทย", NameType.ORGANIZATION).tokens()).hasSize(2);
    assertThat(NameForms.of("ธนาคาร", NameType.ORGANIZATION).folded()).isEqualTo("thnakhar");
  }
}
