package org.cordon.name;

import org.jspecify.annotations.Nullable;

/// Numbers written in Han characters, up to 9999: 二十八, 第五十四, 三〇一.
///
/// Without 第 before them they are a number only before a word for a numbered body, because numerals
/// stand in names as well (三一, 五十铃).
final class HanNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千";
  private static final String NUMBERED = "所厂院局号室处师旅团军研";

  private HanNumerals() {}

  /// How many characters at this place are a number; 0 where none is.
  static int lengthAt(String text, int at) {
    int start = text.charAt(at) == '第' ? at + 1 : at;
    int end = start;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    boolean ordinal = start > at;
    boolean numbered = end < text.length() && NUMBERED.indexOf(text.charAt(end)) >= 0;
    return end > start && (ordinal || numbered) ? end - at : 0;
  }

  /// The number in digits; null where the text is none.
  static @Nullable String digits(String text) {
    String numerals = text.charAt(0) == '第' ? text.substring(1) : text;
    if (numerals.isEmpty() || !numerals.chars().allMatch(c -> isNumeral((char) c))) {
      return null;
    }
    return numerals.chars().anyMatch(c -> UNITS.indexOf(c) >= 0)
        ? Integer.toString(counted(numerals))
        : spelled(numerals);
  }

  /* 二十八: each digit counts for the unit after it. */
  private static int counted(String numerals) {
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < numerals.length(); i++) {
      int unit = UNITS.indexOf(numerals.charAt(i));
      if (unit < 0) {
        digit = digit(numerals.charAt(i));
      } else {
        sum += Math.max(1, digit) * (int) Math.pow(10, unit + 1.0);
        digit = 0;
      }
    }
    return sum + digit;
  }

  /* 三〇一: digit by digit. */
  private static String spelled(String numerals) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < numerals.length(); i++) {
      digits.append(digit(numerals.charAt(i)));
    }
    return digits.toString();
  }

  private static int digit(char c) {
    return c < 0x80 ? c - '0' : DIGITS.indexOf(c);
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0;
  }
}
