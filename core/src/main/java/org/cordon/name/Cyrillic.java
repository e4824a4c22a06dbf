package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// Cyrillic words in Latin letters: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian,
/// and the Turkic and Iranian languages written so.
final class Cyrillic {

  private static final LetterTable LETTERS = LetterTable.of("letters-cyrillic.tsv");
  private static final int BGN = 0;
  private static final int ICAO = 1;
  private static final int SERBIAN = 2;
  private static final int UKRAINIAN = 5;
  private static final int BELARUSIAN = 6;

  private static final int LEAST_WITH_ENDING = 5;
  private static final int LEAST_STEM = 4;
  private static final int LONGEST_ENDING = 3;

  /* Russian, Ukrainian and Belarusian nouns and adjectives. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым",
          "им", "ых", "их", "ую", "юю", "ыми", "ими", "ов", "ев", "ей", "ам", "ям", "ами", "ями",
          "ах", "ях", "ом", "ем", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "ия", "ии", "ию",
          "ья", "ье", "і", "ії", "ія", "ої", "ій", "ага", "ай", "ае", "ыя");

  private Cyrillic() {}

  /// Whether a text has Cyrillic letters.
  static boolean isWrittenIn(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  /// The ways of writing a word of the vocabulary that are usual in its language, each a column of
  /// the table of letters.
  static int[] usualWays(String word) {
    int own = ownWay(word);
    return own == BGN ? new int[] {BGN, ICAO, SERBIAN} : new int[] {own};
  }

  /// The word in one way of romanizing.
  static String write(String word, int way) {
    return LETTERS.write(word, way);
  }

  /// The word without the ending of its case, number and gender, so that all its forms are one key;
  /// short words stay as they are.
  static String stem(String word) {
    if (word.length() < LEAST_WITH_ENDING) {
      return word;
    }
    int longest = Math.min(LONGEST_ENDING, word.length() - LEAST_STEM);
    for (int length = longest; length > 0; length--) {
      if (ENDINGS.contains(word.substring(word.length() - length))) {
        return word.substring(0, word.length() - length);
      }
    }
    return word;
  }

  /// The word in all ways of writing, first the one of its own language as far as its letters tell
  /// it.
  static SequencedSet<String> readings(String word) {
    SequencedSet<String> readings = new LinkedHashSet<>();
    readings.add(LETTERS.write(word, ownWay(word)));
    for (int way = 0; way < LETTERS.ways(); way++) {
      readings.add(LETTERS.write(word, way));
    }
    readings.add(LETTERS.write(withIotation(word), BGN));
    return readings;
  }

  private static int ownWay(String word) {
    int way = BGN;
    for (int i = 0; i < word.length(); i++) {
      switch (word.charAt(i)) {
        case 'ў' -> {
          return BELARUSIAN;
        }
        case 'і' -> way = UKRAINIAN;
        case 'ї', 'є', 'ґ' -> {
          return UKRAINIAN;
        }
        case 'ј', 'ђ', 'ћ', 'љ', 'њ', 'џ' -> {
          return SERBIAN;
        }
        default -> {}
      }
    }
    return way == UKRAINIAN && (word.indexOf('ы') >= 0 || word.indexOf('э') >= 0)
        ? BELARUSIAN
        : way;
  }

  /* BGN/PCGN writes е as ye at the start of a word and after vowels and signs, and the press writes
  the ending -ий as -y. */
  private static String withIotation(String word) {
    StringBuilder spelled = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == 'е' && (i == 0 || "аеёиоуыэюяьъ".indexOf(word.charAt(i - 1)) >= 0)) {
        spelled.append('є');
      } else {
        spelled.append(c);
      }
    }
    if (word.endsWith("ий") || word.endsWith("ый")) {
      spelled.setLength(spelled.length() - 2);
      spelled.append('ы');
    }
    return spelled.toString();
  }
}
