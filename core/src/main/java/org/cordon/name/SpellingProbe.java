package org.cordon.name;

/* The edit distance of Damerau and Levenshtein (adjacent letters swapped count one edit) over the letters,
 * with cheaper edits for what romanizations, keyboards and scanners confuse: the pairs of AlikeLetters,
 * doubled letters, one vowel for another. Costs are in hundredths of an edit. The distance is symmetric.
 *
 * Rows are the letters of the word asked for. Every way to the end passes through each row or jumps over it
 * with a group of letters, so once all cells from which a way can go on cost too much, the rest need not be
 * filled.
 */

/// A word made ready to be compared by its spelling with many others. Keeps a working table, so it
/// serves one thread.
public final class SpellingProbe {

  /// Words of which a larger share of the letters is changed don't meet.
  static final double MOST_CHANGED = 0.40;

  private static final int EDIT = 100;
  private static final int SWAPPED = 80;
  private static final int DOUBLED = 20;
  private static final int VOWEL = 60;
  private static final long VOWELS = AlikeLetters.setOf("aeiouy");
  /* Shares of a whole letter in floating point must not tip over. */
  private static final double ROUNDING = 1e-9;

  private final int length;
  private final LetterProfile profile;
  private final Letters letters;
  private final Letters other = new Letters();
  private final int[] groupEnds;
  private final int[] rowLeast;
  private int[] table = new int[512];

  /// The letters of a word, ready for the table: all up to each place, packed, and what leaving
  /// each out costs.
  private static final class Letters {
    private long[] packed = new long[32];
    private int[] losses = new int[32];

    void read(String word) {
      if (packed.length <= word.length()) {
        packed = new long[2 * word.length()];
        losses = new int[2 * word.length()];
      }
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        packed[i + 1] = AlikeLetters.pack(packed[i], c);
        losses[i + 1] = EDIT;
        if (i > 0 && word.charAt(i - 1) == c) {
          losses[i] = DOUBLED;
          losses[i + 1] = DOUBLED;
        }
      }
    }
  }

  private SpellingProbe(String word) {
    length = word.length();
    profile = LetterProfile.of(word);
    letters = new Letters();
    letters.read(word);
    rowLeast = new int[length + 1];
    groupEnds = new int[length];
    for (int i = 0; i < length; i++) {
      groupEnds[i] = i + AlikeLetters.longestAt(word, i);
    }
  }

  /// The probe of folded letters `a-z0-9`.
  public static SpellingProbe of(String folded) {
    return new SpellingProbe(folded);
  }

  /// What the word is made of.
  LetterProfile profile() {
    return profile;
  }

  /// How alike another word is spelled: the share of the longer one that is the same, 0..1; 0 where
  /// it is less than asked for, or too much is changed in any case. Words whose profiles tell that
  /// they don't meet need not be asked for.
  ///
  /// @param word of folded letters
  /// @param least likeness asked for
  double likeness(String word, double least) {
    int longest = Math.max(length, word.length());
    double mostChanged = Math.min(1 - least, MOST_CHANGED) + ROUNDING;
    int most = (int) (mostChanged * EDIT * longest);
    int distance = distance(word, most);
    return distance > most ? 0 : 1 - (double) distance / (EDIT * longest);
  }

  /// The distance to a word in hundredths of an edit; any figure over `most` where it is more.
  int distance(String word, int most) {
    other.read(word);
    int width = word.length() + 1;
    if (table.length < (length + 1) * width) {
      table = new int[2 * (length + 1) * width];
    }
    table[0] = 0;
    for (int j = 1; j < width; j++) {
      table[j] = table[j - 1] + other.losses[j];
    }
    for (int i = 1; i <= length; i++) {
      rowLeast[i] = fillRow(i, width);
      int going = leastBeyond(i);
      if (going > most) {
        return going;
      }
    }
    return table[(length + 1) * width - 1];
  }

  /* The least a way costs that passes through this row, or jumps over it. */
  private int leastBeyond(int row) {
    int least = Math.min(rowLeast[row], rowLeast[row - 1] + SWAPPED);
    for (int from = Math.max(0, row - AlikeLetters.LONGEST); from < row; from++) {
      if (groupEnds[from] > row) {
        least = Math.min(least, rowLeast[from]);
      }
    }
    return least;
  }

  private int fillRow(int i, int width) {
    int row = i * width;
    int above = row - width;
    long x = letters.packed[i];
    long alikeTo = AlikeLetters.endingAlike(x);
    int vowel = isVowel(x) ? VOWEL : EDIT;
    int loss = letters.losses[i];
    int left = table[above] + loss;
    int least = left;
    table[row] = left;
    for (int j = 1; j < width; j++) {
      long y = other.packed[j];
      int cost = Math.min(table[above + j] + loss, left + other.losses[j]);
      cost = Math.min(cost, table[above + j - 1] + change(x, y, vowel));
      if (isSwap(x, y) && i > 1 && j > 1) {
        cost = Math.min(cost, table[above - width + j - 2] + SWAPPED);
      }
      if ((alikeTo >>> AlikeLetters.place(y) & 1) != 0) {
        cost = Math.min(cost, alike(i, j, width));
      }
      left = cost;
      table[row + j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  private static int change(long x, long y, int vowel) {
    if (AlikeLetters.last(x) == AlikeLetters.last(y)) {
      return 0;
    }
    return isVowel(y) ? vowel : EDIT;
  }

  private static boolean isSwap(long x, long y) {
    return AlikeLetters.last(x) == AlikeLetters.beforeLast(y)
        && AlikeLetters.last(y) == AlikeLetters.beforeLast(x);
  }

  private int alike(int i, int j, int width) {
    long x = letters.packed[i];
    long y = other.packed[j];
    int least = Integer.MAX_VALUE;
    for (AlikeLetters alike : AlikeLetters.ending(x, y)) {
      if (alike.endBoth(x, y)) {
        int from = i - alike.first().length();
        int to = j - alike.second().length();
        least = Math.min(least, table[from * width + to] + alike.cost());
      }
    }
    return least;
  }

  private static boolean isVowel(long packed) {
    return (VOWELS >>> AlikeLetters.place(packed) & 1) != 0;
  }
}
