package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "28, 28",
    "028, 28",
    "000, 0",
    "0, 0",
    "1st, 1",
    "2nd, 2",
    "28th, 28",
    "3y, 3",
    "16i, 16",
    "21oe, 21",
    "7ogo, 7",
    "1er, 1",
    "2eme, 2",
    "3de, 3",
    "190, 190",
    "90909, 90909"
  })
  void digitsAndOrdinalsAreNumbers(String word, String number) {
    assertThat(Numerals.digits(word)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a28", "28x", "t34", "28thirty", "st", "28abcde", "3com"})
  void otherWordsWithDigitsAreNoNumbers(String word) {
    assertThat(Numerals.digits(word)).isNull();
  }

  @Test
  void romanNumeralsGoUpTo39() {
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx"};
    for (int number = 1; number <= 39; number++) {
      assertThat(Numerals.roman(tens[number / 10] + units[number % 10]))
          .isEqualTo(Integer.toString(number));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xxxx", "iiii", "vv", "ic", "l", "mix", "xiy"})
  void otherWordsAreNoRomanNumerals(String word) {
    assertThat(Numerals.roman(word)).isNull();
  }
}
