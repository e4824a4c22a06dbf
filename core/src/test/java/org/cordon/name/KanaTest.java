package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected spellings: Hepburn as in passports, and Kunrei (ISO 3602).
class KanaTest {

  @ParameterizedTest
  @CsvSource({
    "トヨタ, toyota, toyota",
    "しんじ, shinji, sinzi",
    "ちば, chiba, tiba",
    "つくば, tsukuba, tukuba",
    "ふじ, fuji, huzi",
    "じゅん, jun, zyun",
    "ちよだ, chiyoda, tiyoda",
    "しゅうじ, shuji, syuzi",
    "おおの, ono, ono",
    "ヴィラ, vira, bira",
    "スーパー, supa, supa",
    "はっとり, hattori, hattori",
    "ほっかいどう, hokkaido, hokkaido",
    "はっちょう, hatcho, hattyo"
  })
  void hepburnComesFirstAndKunreiIsAmongTheReadings(String kana, String hepburn, String kunrei) {
    assertThat(Kana.readings(kana)).startsWith(hepburn).contains(kunrei);
  }

  @ParameterizedTest
  @CsvSource({"ほんま, homma", "なんば, namba", "さんぺい, sampei"})
  void passportsWriteMBeforeLipSounds(String kana, String hepburn) {
    assertThat(Kana.readings(kana)).startsWith(hepburn);
  }

  @Test
  void longVowelsAreKeptInAnotherReading() {
    assertThat(Kana.readings("しょうじ")).startsWith("shoji").contains("shouji", "syozi");
  }

  @Test
  void katakanaIsReadAsHiragana() {
    assertThat(Kana.readings("ナカムラ")).isEqualTo(Kana.readings("なかむら"));
    assertThat(Kana.readings("ァヴ")).isEqualTo(Kana.readings("ぁゔ"));
  }
}
