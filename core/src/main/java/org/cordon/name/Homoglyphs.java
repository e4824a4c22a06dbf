package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Letters of the Latin, Cyrillic and Greek alphabets that look alike in capitals or in small
/// letters.
///
/// Source: the pairs of Unicode Technical Standard 39 (confusables) that a reader can't tell apart
/// in an ordinary typeface, without regard to case.
final class Homoglyphs {

  private static final Map<Integer, Integer> TO_LATIN = new HashMap<>();
  private static final Map<Integer, Integer> TO_CYRILLIC = new HashMap<>();

  static {
    pair("авекмнорстухіјѕһԁԛԝк", "abekmhopctyxijshdqwĸ");
    pair("αβεζηικμνορτυχ", "abezhikmnoptyx");
  }

  private Homoglyphs() {}

  private static void pair(String others, String latin) {
    for (int i = 0; i < others.length(); i++) {
      int other = others.charAt(i);
      TO_LATIN.put(other, (int) latin.charAt(i));
      if (UnicodeScript.of(other) == UnicodeScript.CYRILLIC) {
        TO_CYRILLIC.putIfAbsent((int) latin.charAt(i), other);
      }
    }
  }

  /// Whether the word has letters of more than one of the three alphabets.
  static boolean isMixed(String word) {
    return (has(word, UnicodeScript.LATIN) && hasOther(word))
        || (has(word, UnicodeScript.CYRILLIC) && has(word, UnicodeScript.GREEK));
  }

  /// The word in the one alphabet it was meant in; null where look-alikes don't explain the
  /// mixture.
  ///
  /// @param word small letters
  static @Nullable String unmix(String word) {
    String unmixed = unmixLetters(Normalizer.normalize(word, Normalizer.Form.NFD));
    return unmixed == null ? null : Normalizer.normalize(unmixed, Normalizer.Form.NFC);
  }

  /* Letters apart from their marks: a Latin é stands for a Cyrillic е with a stress. */
  private static @Nullable String unmixLetters(String small) {
    boolean latinOnlyLooksCyrillic =
        small.codePoints().filter(Homoglyphs::isLatin).allMatch(TO_CYRILLIC::containsKey);
    boolean othersOnlyLookLatin =
        small.codePoints().filter(Homoglyphs::isOther).allMatch(TO_LATIN::containsKey);
    if (othersOnlyLookLatin
        && !(latinOnlyLooksCyrillic && latinLetters(small) * 2 < small.length())) {
      return map(small, TO_LATIN);
    }
    boolean greek = has(small, UnicodeScript.GREEK);
    return latinOnlyLooksCyrillic && !greek ? map(small, TO_CYRILLIC) : null;
  }

  /// A word wholly of Cyrillic or Greek look-alikes as the Latin word it looks like; null for
  /// others.
  static @Nullable String asLatin(String word) {
    String small = NameForms.lower(word);
    boolean looksLatin = hasOther(small) && small.codePoints().allMatch(TO_LATIN::containsKey);
    return looksLatin ? map(small, TO_LATIN) : null;
  }

  private static String map(String word, Map<Integer, Integer> letters) {
    StringBuilder mapped = new StringBuilder();
    word.codePoints().forEach(c -> mapped.appendCodePoint(letters.getOrDefault(c, c)));
    return mapped.toString();
  }

  private static long latinLetters(String word) {
    return word.codePoints().filter(Homoglyphs::isLatin).count();
  }

  private static boolean has(String word, UnicodeScript script) {
    return any(word, c -> UnicodeScript.of(c) == script);
  }

  private static boolean hasOther(String word) {
    return any(word, Homoglyphs::isOther);
  }

  private static boolean any(String word, IntPredicate test) {
    return word.codePoints().anyMatch(test);
  }

  private static boolean isLatin(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
  }

  private static boolean isOther(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK;
  }
}
