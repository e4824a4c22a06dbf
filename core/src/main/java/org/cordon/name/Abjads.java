package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Words of scripts that leave short vowels out: Arabic, with Persian, Urdu, Pashto and Kurdish,
/// and Hebrew.
final class Abjads {

  private static final LetterTable ARABIC = LetterTable.of("letters-arabic.tsv");
  private static final LetterTable HEBREW = LetterTable.of("letters-hebrew.tsv");

  /* الله, God, is no noun with an article here. */
  private static final int LEAST_WITH_ARTICLE = 5;

  private Abjads() {}

  /// An Arabic word in one spelling, its consonants and long vowels only.
  static SequencedSet<String> arabic(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (int way = 0; way < ARABIC.ways(); way++) {
      readings.add(semivowelFirst(word) + write(ARABIC, afterSemivowel(word), way));
    }
    return readings;
  }

  /// A Hebrew word, its consonants and those vowels that are written.
  static SequencedSet<String> hebrew(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (int way = 0; way < HEBREW.ways(); way++) {
      readings.add(write(HEBREW, word, way));
    }
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

  /// Whether a spelling begins with the article and enough of a noun follows.
  static boolean hasArticle(String spelling) {
    return spelling.startsWith("ال")
        && spelling.length() >= LEAST_WITH_ARTICLE
        && !spelling.equals("الياس");
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
