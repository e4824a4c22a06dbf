package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/// Words of scripts that leave short vowels out: Arabic, with Persian, Urdu, Pashto and Kurdish,
/// and Hebrew.
final class Abjads {

  private static final LetterTable ARABIC = LetterTable.of("letters-arabic.tsv");
  private static final LetterTable HEBREW = LetterTable.of("letters-hebrew.tsv");

  /* The article, alone and with and, for before it. الله, God, is no noun with an article here. */
  private static final List<String> PREFIXES = List.of("وال", "لل", "ال");
  private static final int LEAST_NOUN = 3;
  private static final Set<String> WITHOUT_PREFIX = Set.of("الياس", "والي", "للا");

  private Abjads() {}

  /// An Arabic word in one spelling, its consonants and long vowels only.
  static SequencedSet<String> arabic(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (int way = 0; way < ARABIC.ways(); way++) {
      readings.add(semivowelFirst(word) + write(ARABIC, afterSemivowel(word), way));
    }
    return readings;
  }

  /// A Hebrew word, its consonants and those vowels that are written. The last reading takes its
  /// first letter as within a word, as in names of other languages.
  static SequencedSet<String> hebrew(String word) {
    String first = HEBREW.write(word.substring(0, 1), 0);
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (int way = 1; way < HEBREW.ways(); way++) {
      readings.add(first + write(HEBREW, word.substring(1), way));
    }
    readings.add(write(HEBREW, word, 1));
    return readings;
  }

  /* Two consonants that together would be read as one (s and h as sh) have a vowel between them. */
  private static String write(LetterTable letters, String word, int way) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      String letter = letters.write(word.substring(i, i + 1), way);
      if (!latin.isEmpty()
          && !letter.isEmpty()
          && Skeleton.isDigraph(latin.charAt(latin.length() - 1), letter.charAt(0))) {
        latin.append('a');
      }
      latin.append(letter);
    }
    return latin.toString();
  }

  /// How many letters of a spelling are the article and what is written joined to it; 0 where it
  /// has none, or too little would be left.
  static int prefixLength(String spelling) {
    if (WITHOUT_PREFIX.contains(spelling)) {
      return 0;
    }
    for (String prefix : PREFIXES) {
      if (spelling.startsWith(prefix) && spelling.length() >= prefix.length() + LEAST_NOUN) {
        return prefix.length();
      }
    }
    return 0;
  }

  /// The word in one spelling: letters of Persian and Arabic keyboards that are one, hamza and
  /// final forms evened out, vowel marks gone. It is the key by which tables find the word.
  static String spelling(String word) {
    StringBuilder spelled = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        spelled.append(evened(c));
      }
    }
    return spelled.toString();
  }

  private static char evened(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ئ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ۀ', 'ە', 'ہ', 'ھ' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }

  /* Waw and ya are consonants at the start of a word and mostly vowels within. */
  private static String semivowelFirst(String word) {
    return switch (word.charAt(0)) {
      case 'و' -> "w";
      case 'ي', 'ی' -> "y";
      default -> "";
    };
  }

  private static String afterSemivowel(String word) {
    return semivowelFirst(word).isEmpty() ? word : word.substring(1);
  }
}
