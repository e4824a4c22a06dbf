package org.cordon.name;

import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Japanese syllables in Latin letters. Long vowels are written short and ん is m before b, m and p,
/// as in passports; other readings keep them.
final class Kana {

  private static final LetterTable LETTERS = LetterTable.of("letters-kana.tsv");
  private static final String DOUBLING = "っ";
  private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

  private Kana() {}

  static SequencedSet<String> readings(String word) {
    String hiragana = hiragana(word);
    String hepburn = write(hiragana, 0);
    SequencedSet<String> readings = new LinkedHashSet<>();
    readings.add(shortened(assimilated(hepburn)));
    readings.add(shortened(hepburn));
    readings.add(hepburn);
    readings.add(shortened(write(hiragana, 1)));
    return readings;
  }

  /* A small tsu doubles the consonant after it; Hepburn doubles ch as tch. */
  private static String write(String hiragana, int way) {
    StringBuilder latin = new StringBuilder();
    for (String part : hiragana.split(DOUBLING, -1)) {
      String written = LETTERS.write(part, way);
      if (!latin.isEmpty() && !written.isEmpty()) {
        latin.append(written.startsWith("ch") ? 't' : written.charAt(0));
      }
      latin.append(written);
    }
    return latin.toString();
  }

  private static String assimilated(String latin) {
    return latin.replace("nb", "mb").replace("nm", "mm").replace("np", "mp");
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
