package org.cordon.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers within names: digits, ordinals in digits, Roman numerals.
final class Numerals {

  private static final int LONGEST_ENDING = 4;

  /* English, Russian, Ukrainian, French, Dutch. */
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "st", "nd", "rd", "th", "y", "i", "ya", "ia", "oy", "oi", "oe", "oye", "go", "ogo", "yy",
          "aya", "aia", "ye", "e", "er", "eme", "re", "ha", "ho", "de", "ste", "ti", "iy");

  private Numerals() {}

  /// The digits of a number, without leading zeros and without the ending of an ordinal; null where
  /// the word is no number. "28" and "28th" are one.
  static @Nullable String digits(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) <= '9') {
      digits++;
    }
    boolean number =
        digits == word.length()
            || (digits > 0
                && word.length() - digits <= LONGEST_ENDING
                && ORDINAL_ENDINGS.contains(word.substring(digits)));
    return number ? withoutLeadingZeros(word.substring(0, digits)) : null;
  }

  private static String withoutLeadingZeros(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  /// The value of a Roman numeral up to 39, in its usual form; null for others. Of numerals that
  /// are words as well the caller decides.
  static @Nullable String roman(String word) {
    int tens = 0;
    while (tens < word.length() && word.charAt(tens) == 'x' && tens < 3) {
      tens++;
    }
    int units =
        switch (word.substring(tens)) {
          case "" -> 0;
          case "i" -> 1;
          case "ii" -> 2;
          case "iii" -> 3;
          case "iv" -> 4;
          case "v" -> 5;
          case "vi" -> 6;
          case "vii" -> 7;
          case "viii" -> 8;
          case "ix" -> 9;
          default -> -1;
        };
    return units < 0 || word.isEmpty() ? null : Integer.toString(tens * 10 + units);
  }
}
