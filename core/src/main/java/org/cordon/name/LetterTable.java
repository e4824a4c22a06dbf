package org.cordon.name;

import java.util.HashMap;
import java.util.Map;

/// The letters of one script and how each way of romanizing writes them.
///
/// Rows of several letters win over those of one. In a row `^` stands for the start of a word and
/// `$` for its end. Marks and letters without a row are left out.
final class LetterTable {

  private static final char START = '^';
  private static final char END = '$';

  private final Map<String, String[]> rows = new HashMap<>();
  private final int ways;
  /* The length of the longest row that starts with a letter, where that is more than one. */
  private final Map<Character, Integer> longest = new HashMap<>();

  private LetterTable(Iterable<String[]> rows) {
    int columns = 0;
    for (String[] row : rows) {
      String[] readings = new String[row.length - 1];
      for (int i = 0; i < readings.length; i++) {
        readings[i] = row[i + 1].equals("-") ? "" : row[i + 1];
      }
      this.rows.put(row[0], readings);
      columns = readings.length;
      if (row[0].length() > 1) {
        longest.merge(row[0].charAt(0), row[0].length(), Math::max);
      }
    }
    this.ways = columns;
  }

  static LetterTable of(String table) {
    return new LetterTable(Tables.rows(table));
  }

  /// How many ways of romanizing the table has.
  int ways() {
    return ways;
  }

  /// The word written in one way.
  ///
  /// @param letters small letters of one word
  /// @param way column of the table, from 0
  String write(String letters, int way) {
    String word = START + letters + END;
    StringBuilder latin = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); ) {
      int length = lengthAt(word, i);
      String[] readings = rows.get(word.substring(i, i + length));
      if (readings != null) {
        latin.append(readings[way]);
      } else if (isPlain(word.charAt(i))) {
        latin.append(word.charAt(i));
      }
      i += length;
    }
    return latin.toString();
  }

  private int lengthAt(String word, int at) {
    int most = longest.getOrDefault(word.charAt(at), 1);
    for (int length = Math.min(most, word.length() - at); length > 1; length--) {
      if (rows.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 1;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
