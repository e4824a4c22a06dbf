package org.cordon.name;

import java.util.Arrays;

/* Letters are packed into a long, six bits each, the last one lowest: a group stands at the end of what is
 * read so far where the lowest bits are its own.
 */

/// Two groups of letters that are taken for each other.
///
/// @param cost of taking them so, in hundredths of an edit
record AlikeLetters(String first, String second, int cost, long packedFirst, long packedSecond) {

  /// Letters of the longest group.
  static final int LONGEST = 7;

  private static final int LETTERS = 36;
  private static final int BITS = 6;
  private static final long MASK = (1L << BITS) - 1;

  /* Cheapest first: what is one sound in two romanizations; sounds that romanizations blur; what the eye or
   * a finger takes for another. */
  private static final String[] TABLE = {
    "5 ck-k ph-f ks-x ya-ia ya-ja ia-ja yu-iu yu-ju iu-ju yo-io yo-jo io-jo iy-y ii-y yi-y iy-i ij-y ij-i"
        + " ii-i yi-i ey-ei ay-ai oy-oi uy-ui ye-je ye-ie je-ie iou-yu iou-iu",
    "10 w-v q-k y-i ts-tz ch-tch ch-tsch sh-sch shch-schtsch shch-chtch kh-x gh-g dh-d ou-u oo-u ee-i"
        + " ye-e je-e ae-e ae-a oe-o ue-u aa-a dj-j dzh-j dzh-dj aw-ou tsch-tch eo-o eu-u",
    "20 kh-h zh-z zh-j ch-c ts-c c-k y-j i-j yo-e io-e jo-e sh-s ie-e ei-ai ey-ay th-t sch-s sc-shch"
        + " tsch-c ff-v",
    "30 kh-ch h-ch sh-ch ts-z tz-z dh-z th-s rn-m cl-d vv-w 0-o 1-l 1-i 5-s 8-b kh-k gh-h",
    "40 h-g g-j j-y o-u e-i z-s d-t b-p f-v k-g"
  };

  /* By the last letters of both groups. */
  private static final AlikeLetters[][] BY_LAST = new AlikeLetters[LETTERS * LETTERS][0];
  private static final long[] LAST_ALIKE = new long[LETTERS];
  /* Groups of several letters by their first one. */
  private static final String[][] GROUPS = new String[LETTERS][0];

  static {
    for (String line : TABLE) {
      String[] parts = line.split(" ", -1);
      int cost = Integer.parseInt(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        String[] pair = parts[i].split("-", -1);
        enter(of(pair[0], pair[1], cost));
        enter(of(pair[1], pair[0], cost));
      }
    }
  }

  private static AlikeLetters of(String first, String second, int cost) {
    return new AlikeLetters(first, second, cost, packed(first), packed(second));
  }

  private static void enter(AlikeLetters alike) {
    char last = last(alike.first());
    char other = last(alike.second());
    BY_LAST[index(last, other)] = with(ending(last, other), alike);
    LAST_ALIKE[digit(last)] |= bit(other);
    if (alike.first().length() > 1) {
      int first = digit(alike.first().charAt(0));
      GROUPS[first] = with(GROUPS[first], alike.first());
    }
  }

  private static <T> T[] with(T[] all, T one) {
    T[] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = one;
    return more;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  private static int index(char first, char second) {
    return digit(first) * LETTERS + digit(second);
  }

  /// The groups whose last letters are these; not to be changed.
  static AlikeLetters[] ending(char first, char second) {
    return BY_LAST[index(first, second)];
  }

  /// The same for letters packed.
  static AlikeLetters[] ending(long first, long second) {
    return BY_LAST[place(first) * LETTERS + place(second)];
  }

  /// The set of letters that end a group alike to one that this letter ends; see [#bit].
  static long endingAlike(long packed) {
    return LAST_ALIKE[place(packed)];
  }

  /// Whether both groups stand at the end of these letters, packed.
  boolean endBoth(long left, long right) {
    return (left & mask(first)) == packedFirst && (right & mask(second)) == packedSecond;
  }

  private static long mask(String group) {
    return (1L << (BITS * group.length())) - 1;
  }

  /// Letters packed, with one more at their end.
  static long pack(long packed, char c) {
    return packed << BITS | (digit(c) + 1);
  }

  private static long packed(String group) {
    long packed = 0;
    for (int i = 0; i < group.length(); i++) {
      packed = pack(packed, group.charAt(i));
    }
    return packed;
  }

  /// The last of letters packed.
  static long last(long packed) {
    return packed & MASK;
  }

  /// The one before the last of letters packed; 0 where there is none.
  static long beforeLast(long packed) {
    return packed >>> BITS & MASK;
  }

  /// The place of the last of letters packed in `0-9a-z`.
  static int place(long packed) {
    return (int) last(packed) - 1;
  }

  /// The length of the longest group of several letters that stands at this place of a word; 0
  /// where there is none.
  static int longestAt(String word, int from) {
    int longest = 0;
    for (String group : GROUPS[digit(word.charAt(from))]) {
      if (group.length() > longest && word.startsWith(group, from)) {
        longest = group.length();
      }
    }
    return longest;
  }

  /// The place of a letter or digit in `0-9a-z`.
  static int digit(char c) {
    return c <= '9' ? c - '0' : c - 'a' + 10;
  }

  /// A letter or digit as a set of one.
  static long bit(char c) {
    return 1L << digit(c);
  }

  /// The set of the letters of a text.
  static long setOf(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i++) {
      set |= bit(text.charAt(i));
    }
    return set;
  }
}
