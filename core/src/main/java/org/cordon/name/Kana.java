package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Japanese syllables in Latin letters. Long vowels are written short, as in passports; another
/// reading keeps them.
final class Kana {

  private static final LetterTable LETTERS = LetterTable.of("letters-kana.tsv");
  private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

  private Kana() {}

  static SequencedSet<String> readings(String word) {
    String hiragana = hiragana(word);
    String hepburn = LETTERS.write(hiragana, 0);
    SequencedSet<String> readings = new LinkedHashSet<>();
    readings.add(shortened(hepburn));
    readings.add(hepburn);
    readings.add(shortened(LETTERS.write(hiragana, 1)));
    return readings;
  }

  private static String shortened(String latin) {
    return latin.replace("ou", "o").replace("oo", "o").replace("uu", "u");
  }

  private static String hiragana(String word) {
    StringBuilder hiragana = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean katakana = c >= 'ァ' && c <= 'ヴ';
      hiragana.append(katakana ? (char) (c - KATAKANA_TO_HIRAGANA) : c);
    }
    return hiragana.toString();
  }
}
