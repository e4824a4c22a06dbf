package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "二十八, 28",
    "十, 10",
    "十四, 14",
    "第五十四, 54",
    "三〇一, 301",
    "第七〇二, 702",
    "一百, 100",
    "二百零, null",
    "三百二十, 320",
    "一千零, null",
    "九千九百九十九, 9999",
    "第28, 28",
    "第190, 190",
    "28, 28",
    "五, 5",
    "一千二百, 1200"
  })
  void numbersAreWrittenInDigits(String han, String digits) {
    assertThat(HanNumerals.digits(han)).isEqualTo(digits.equals("null") ? null : digits);
  }

  @Test
  void nothingElseIsANumber() {
    assertThat(HanNumerals.digits("第")).isNull();
    assertThat(HanNumerals.digits("三菱")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "第五十四研究所, 0, 4",
    "五十四所, 0, 3",
    "五十四研究所, 0, 3",
    "中国电子第十四研究所, 4, 3",
    "三一重工, 0, 0",
    "五十铃, 0, 0",
    "一汽, 0, 0",
    "第一, 0, 2",
    "二十, 0, 0",
    "第厂, 0, 0",
    "301厂, 0, 3",
    "厂, 0, 0"
  })
  void aNumeralIsANumberAfterItsMarkOrBeforeANumberedBody(String text, int at, int length) {
    assertThat(HanNumerals.lengthAt(text, at)).isEqualTo(length);
  }
}
