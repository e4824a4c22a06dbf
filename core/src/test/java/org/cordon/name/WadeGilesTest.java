package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected spellings: Wade–Giles as in Giles's dictionary of 1912, without apostrophes and
/// diacritics.
class WadeGilesTest {

  @ParameterizedTest
  @CsvSource({
    "bai, pai", "pan, pan", "ding, ting", "tao, tao", "gao, kao", "kang, kang", "jiang, chiang",
    "qian, chien", "xu, hsu", "zhang, chang", "chen, chen", "sun, sun", "shan, shan", "zeng, tseng",
    "cai, tsai", "ren, jen", "lin, lin", "wu, wu", "an, an"
  })
  void initialsAreWrittenInTheirWay(String pinyin, String wadeGiles) {
    assertThat(WadeGiles.of(pinyin)).isEqualTo(wadeGiles);
  }

  @ParameterizedTest
  @CsvSource({
    "dong, tung",
    "lian, lien",
    "xie, hsieh",
    "xue, hsueh",
    "luo, lo",
    "xiong, hsiung",
    "yue, yueh",
    "zhuo, cho",
    "jiong, chiung",
    "lve, lueh",
    "nv, nu"
  })
  void finalsAreWrittenInTheirWay(String pinyin, String wadeGiles) {
    assertThat(WadeGiles.of(pinyin)).isEqualTo(wadeGiles);
  }

  @ParameterizedTest
  @CsvSource({
    "zhi, chih",
    "chi, chih",
    "shi, shih",
    "ri, jih",
    "zi, tzu",
    "ci, tzu",
    "si, ssu",
    "yi, i",
    "you, yu",
    "yan, yen",
    "ye, yeh",
    "er, erh",
    "e, o",
    "he, ho",
    "ge, ko",
    "ke, ko",
    "guo, kuo",
    "kuo, kuo",
    "huo, huo",
    "shuo, shuo",
    "gui, kuei",
    "kui, kuei"
  })
  void irregularSyllablesStandInATable(String pinyin, String wadeGiles) {
    assertThat(WadeGiles.of(pinyin)).isEqualTo(wadeGiles);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(WadeGiles.of("")).isEmpty();
  }
}
