package org.cordon.name;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// Words of the alphabets that write their vowels and need no more than a table: Greek, Georgian,
/// Armenian.
final class Alphabets {

  static final Alphabets GREEK = new Alphabets("letters-greek.tsv");
  static final Alphabets GEORGIAN = new Alphabets("letters-georgian.tsv");
  static final Alphabets ARMENIAN = new Alphabets("letters-armenian.tsv");

  private final LetterTable letters;

  private Alphabets(String table) {
    this.letters = LetterTable.of(table);
  }

  /// The word in all ways of writing of the table, in its order.
  SequencedSet<String> readings(String word) {
    String bare = withoutMarks(word);
    SequencedSet<String> readings = new LinkedHashSet<>();
    for (int way = 0; way < letters.ways(); way++) {
      readings.add(letters.write(bare, way));
    }
    return readings;
  }

  private static String withoutMarks(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(decomposed.charAt(i));
      }
    }
    return bare.toString();
  }
}
