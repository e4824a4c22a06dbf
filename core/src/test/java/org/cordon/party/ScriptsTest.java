package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;

import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "Huawei Technologies, Latn",
    "Türkiye, Latn",
    "Рособоронэкспорт, Cyrl",
    "محمد حسن أخوند, Arab",
    "华为技术有限公司, Hani",
    "華為技術有限公司, Hani",
    "조선광선은행, Hang",
    "ישראל, Hebr",
    "Ισλαμικό, Grek",
    "საქართველო, Geor",
    "Հայաստան, Armn",
    "ミャンマー, Kana",
    "ひらがな, Hira",
    "アルカイダ及び関連組織, Jpan",
    "第二自然科学院(だいに), Jpan",
    "ประเทศไทย, Thai",
    "भारत, Deva",
    "বাংলাদেশ, Beng",
    "မြန်မာ, Mymr",
    "ኢትዮጵያ, Ethi",
    "កម្ពុជា, Khmr",
    "ລາວ, Laoo",
    "தமிழ், Taml",
    "తెలుగు, Telu",
    "ગુજરાતી, Gujr",
    "ਪੰਜਾਬੀ, Guru",
    "ಕನ್ನಡ, Knda",
    "മലയാളം, Mlym",
    "සිංහල, Sinh",
    "བོད, Tibt",
    "ᠮᠣᠩᠭᠣᠯ, Mong",
    "ܣܘܪܝܝܐ, Syrc",
    "ދިވެހި, Thaa",
    "ㄅㄆㄇ, Bopo",
  })
  void namesTheScriptOfTheLetters(String text, String script) {
    assertThat(Scripts.of(text)).isEqualTo(script);
  }

  @ParameterizedTest
  @CsvSource({
    "ООО Rosneft, Latn",
    "ООО «Роснефть» LLC, Cyrl",
    "ZTE 中兴通讯股份有限公司, Hani",
    "Аб yz, Cyrl",
    "yz Аб, Latn",
    "Huawei 华为 ファーウェイ, Latn",
    "Sony ソニー, Latn",
  })
  void mostLettersDecideAndOfEquallyManyTheFirst(String text, String script) {
    assertThat(Scripts.of(text)).isEqualTo(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123-45", "№ 28", "()", "😀"})
  void aTextWithoutLettersHasNone(String text) {
    assertThat(Scripts.of(text)).isNull();
  }

  @Test
  void hanAloneIsNotJapanese() {
    assertThat(Scripts.of("日本")).isEqualTo("Hani");
    assertThat(Scripts.of("ソニー")).isEqualTo("Kana");
  }

  @Test
  void lettersOfAScriptWithoutACodeHereDoNotCount() {
    assertThat(Scripts.of("ᏣᎳᎩ")).isNull();
    assertThat(Scripts.of("ᏣᎳᎩ a")).isEqualTo("Latn");
  }

  @Test
  void digitsAndPunctuationChangeNothing() {
    forAll(
        Gen.strings("abЖя中 ", 12),
        Gen.strings("0-. ()№", 5),
        (letters, others) ->
            assertThat(Scripts.of(others + letters + others)).isEqualTo(Scripts.of(letters)));
  }
}
