package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected spellings: Revised Romanization of 2000; McCune–Reischauer syllable by syllable,
/// without diacritics.
class HangulTest {

  @ParameterizedTest
  @CsvSource({
    "정은, jeongeun, chongun",
    "근혜, geunhye, kunhye",
    "평양, pyeongyang, pyongyang",
    "부산, busan, pusan",
    "대구, daegu, taeku",
    "제주, jeju, chechu",
    "한국, hanguk, hankuk",
    "조선, joseon, choson",
    "의정, uijeong, uichong",
    "광명, gwangmyeong, kwangmyong",
    "철수, cheolsu, cholsu",
    "찬, chan, chan",
    "빛, bit, pit",
    "앞, ap, ap",
    "낮, nat, nat",
    "값, gap, kap",
    "닭, dak, tak",
    "뿌리, ppuri, ppuri",
    "쌍용, ssangyong, ssangyong"
  })
  void revisedComesFirstAndMcCuneReischauerIsAmongTheReadings(
      String name, String revised, String mcCune) {
    assertThat(Hangul.readings(name)).startsWith(revised).contains(mcCune);
  }

  @Test
  void passportsWriteSomeVowelsAsEnglishDoes() {
    assertThat(Hangul.readings("윤주")).contains("yoonjoo");
    assertThat(Hangul.readings("영수")).contains("youngsoo");
  }

  @Test
  void syllablesBeginAndEndWhereUnicodeSays() {
    assertThat(Hangul.isSyllable('가')).isTrue();
    assertThat(Hangul.isSyllable('힣')).isTrue();
    assertThat(Hangul.isSyllable('가' - 1)).isFalse();
    assertThat(Hangul.isSyllable('힣' + 1)).isFalse();
  }

  @Test
  void plainLettersStayAndOthersGo() {
    assertThat(Hangul.readings("kt공사")).startsWith("ktgongsa");
    assertThat(Hangul.readings("공漢사")).startsWith("gongsa");
  }
}
