package org.cordon.name;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Cyrillic words in Latin letters: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian,
/// and the Turkic and Iranian languages written so.
final class Cyrillic {

  private static final LetterTable LETTERS = LetterTable.of("letters-cyrillic.tsv");
  private static final int BGN = 0;
  private static final int SERBIAN = 2;
  private static final int UKRAINIAN = 5;
  private static final int BELARUSIAN = 6;

  private Cyrillic() {}

  /// Whether a text has Cyrillic letters.
  static boolean isWrittenIn(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
  }

  /// How many ways of romanizing there are.
  static int ways() {
    return LETTERS.ways();
  }

  /// The word in one way of romanizing, from 0.
  static String write(String word, int way) {
    return LETTERS.write(word, way);
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
