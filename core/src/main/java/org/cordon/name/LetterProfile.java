package org.cordon.name;

/* An edit changes at most two letters of the set of letters, and at most four of the set of pairs of
 * neighbors (two are gone, two are new); two more are allowed for letters swapped, which change six.
 * Sets are bits of a long; pairs share bits, which can only make two words look closer than they are.
 */

/// What a word is made of, small enough to tell in a few machine instructions that two words are
/// not slips of one another.
///
/// Words whose profiles are too far apart never meet by spelling: {@link TokenSimilarity} asks this
/// first, so an index that asks it loses nothing.
///
/// @param length letters of the word
/// @param letters the set of its letters, a bit each
/// @param pairs the set of its pairs of neighboring letters, ends included, hashed to a bit each
record LetterProfile(int length, long letters, long pairs) {

  private static final int LEAST_LENGTH = 3;
  private static final int LETTERS_AN_EDIT = 2;
  private static final int PAIRS_AN_EDIT = 4;
  private static final int PAIRS_FOR_A_SWAP = 2;
  private static final int LETTERS_A_SLIP = 5;
  private static final int END = 36;

  /// The profile of folded letters `a-z0-9`.
  static LetterProfile of(String folded) {
    long letters = 0;
    long pairs = 0;
    int before = END;
    for (int i = 0; i < folded.length(); i++) {
      int letter = AlikeLetters.digit(folded.charAt(i));
      letters |= 1L << letter;
      pairs |= pair(before, letter);
      before = letter;
    }
    return new LetterProfile(folded.length(), letters, pairs | pair(before, END));
  }

  /* A multiplicative hash; its six highest bits choose the bit. */
  private static long pair(int first, int second) {
    int hash = (first * 37 + second + 1) * 0x9E3779B1;
    return 1L << (hash >>> 26);
  }

  /// Whether enough letters, and enough pairs of them, are common to both that the words may be
  /// slips of one another. Symmetric.
  boolean mayMeet(LetterProfile other) {
    return mayMeet(length, other.length)
        && Long.bitCount(letters ^ other.letters) <= mostLetters(length, other.length)
        && Long.bitCount(pairs ^ other.pairs) <= mostPairs(length, other.length);
  }

  /// Whether words of these lengths may be slips of one another.
  static boolean mayMeet(int length, int other) {
    return Math.min(length, other) >= LEAST_LENGTH
        && Math.abs(length - other) <= mostEdits(length, other);
  }

  /// How many letters at most only one of two such words has.
  static int mostLetters(int length, int other) {
    return LETTERS_AN_EDIT * mostEdits(length, other);
  }

  /// How many pairs of letters at most only one of two such words has.
  static int mostPairs(int length, int other) {
    return PAIRS_AN_EDIT * mostEdits(length, other) + PAIRS_FOR_A_SWAP;
  }

  /* A slip or two, and one more for every five letters; of a short word no more than may change. */
  private static int mostEdits(int length, int other) {
    int longer = Math.max(length, other);
    return Math.min((int) (SpellingProbe.MOST_CHANGED * longer), 1 + longer / LETTERS_A_SLIP);
  }
}
