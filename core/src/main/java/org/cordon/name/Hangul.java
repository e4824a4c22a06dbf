package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Korean syllables in Latin letters, each by itself, as names are written.
///
/// Sources: Revised Romanization (2000), McCune–Reischauer (1939) without diacritics, which the
/// North follows, and the habits of English-language passports.
final class Hangul {

  private static final int FIRST = 0xAC00;
  private static final int VOWELS = 21;
  private static final int FINALS = 28;

  private static final List<String> INITIAL_REVISED =
      parts("g kk n d tt r m b pp s ss - j jj ch k t p h");
  private static final List<String> INITIAL_MCCUNE =
      parts("k kk n t tt r m p pp s ss - ch tch ch k t p h");
  private static final List<String> VOWEL_REVISED =
      parts("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");
  private static final List<String> VOWEL_MCCUNE =
      parts("a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i");
  private static final List<String> VOWEL_ENGLISH =
      parts("a ae ya yae u e you ye o wa wae oe yo oo wo we wi yoo eu ui i");
  private static final List<String> FINAL =
      parts("- k k ks n n n t l k m l l l p l m p p t t ng t t k t p t");

  private Hangul() {}

  static boolean isSyllable(int codePoint) {
    return codePoint >= FIRST && codePoint < FIRST + 19 * VOWELS * FINALS;
  }

  /// The word in all ways of writing, the Revised Romanization first.
  static SequencedSet<String> readings(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    readings.add(write(word, INITIAL_REVISED, VOWEL_REVISED));
    readings.add(write(word, INITIAL_MCCUNE, VOWEL_MCCUNE));
    readings.add(write(word, INITIAL_REVISED, VOWEL_MCCUNE));
    readings.add(write(word, INITIAL_REVISED, VOWEL_ENGLISH));
    return readings;
  }

  private static String write(String word, List<String> initials, List<String> vowels) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (isSyllable(word.charAt(i))) {
        int syllable = word.charAt(i) - FIRST;
        latin
            .append(initials.get(syllable / (VOWELS * FINALS)))
            .append(vowels.get(syllable / FINALS % VOWELS))
            .append(FINAL.get(syllable % FINALS));
      } else if (word.charAt(i) < 0x80) {
        latin.append(word.charAt(i));
      }
    }
    return latin.toString();
  }

  private static List<String> parts(String spaced) {
    return List.of(spaced.split(" ", -1)).stream()
        .map(part -> part.equals("-") ? "" : part)
        .toList();
  }
}
